import type {Model} from '../../source/core/facts/score-candidates.ts';
import {predict} from './fit-logistic.ts';
import {fitPairs, folds} from './fit-out-of-fold.ts';
import type {ObservedPair} from './observe-pair.ts';

/**
For each story a model that has not learnt from it: the stories are dealt into folds in the order of the marks.
*/
export function fitFolds(pairs: readonly ObservedPair[]): (story: string) => Model {
	const stories = [...new Set(pairs.map(({story}) => story))];
	const foldOf = (story: string) => stories.indexOf(story) % folds;
	const models = Array.from({length: folds}, (_, fold) =>
		fitPairs(pairs.filter(({story}) => foldOf(story) !== fold)),
	);
	return story => {
		const model = models[foldOf(story)];
		if (model === undefined) {
			throw new RangeError(`No such story: ${story}`);
		}

		return features => predict(model, features);
	};
}
