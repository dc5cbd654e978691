import type {Outline} from './outline-article.ts';
import {pickHeaviest} from './pick-heaviest.ts';
import {gainOf, type WeighStem} from './weigh-stems.ts';

/**
The stems of an article that tell most in its library, so many: it is found by them. Of those that tell as much, the same ones in every article.
*/
export function tellingStems({stems, counts}: Outline, weigh: WeighStem, many: number): Int32Array {
	const told = Float32Array.from(stems, weigh).map((weight, at) => weight * gainOf(counts[at] ?? 0));
	return pickHeaviest(told, many).map(at => stems[at] ?? 0);
}
