import type {Pair} from '../../pair.ts';
import type {Span} from '../../span.ts';
import type {Judgement} from '../score-candidates.ts';
import type {Study} from '../study-articles.ts';
import {sentencesOf} from './trace.ts';
import {type Weighing, weighFeatures} from './weigh-features.ts';

/**
How the two sentences of a link came by their score: `weighing` is there where features were measured.
*/
export type WeighedLink = {
	readonly by: Judgement['by'];
	readonly score: number;
	readonly weighing?: Weighing;
};

/**
Weighs the sentences in which two passages stand; `undefined` where the engine never looked at them together.
*/
export function weighLink({stages, turn}: Study, link: Pair<Span>): WeighedLink | undefined {
	const places = sentencesOf(stages, turn(link));
	const scored = stages.scored.find(({left, right}) => left === places.left && right === places.right);
	if (scored === undefined) {
		return undefined;
	}

	const {by, features} = stages.judge(scored);
	return {by, score: scored.score, ...(by === 'features' && {weighing: weighFeatures(features)})};
}
