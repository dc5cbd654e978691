import type {Outline} from './outline.ts';
import {pickHeaviest} from './pick-heaviest.ts';
import {type WeighStem, weighEach} from './weigh-stems.ts';

/**
The stems of an article that tell most in its library, so many: it is found by them. Of those that tell as much, the same ones in every article.
*/
export const tellingStems = (outline: Outline, weigh: WeighStem, many: number): Int32Array =>
	pickHeaviest(weighEach(outline, weigh), many).map(at => outline.stems[at] ?? 0);
