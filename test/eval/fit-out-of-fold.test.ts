import assert from 'node:assert/strict';
import test from 'node:test';
import {featureNames} from '../../source/core/facts/measure-features.ts';
import {predict} from './fit-logistic.ts';
import {fitFolds, folds} from './fit-out-of-fold.ts';
import type {ObservedPair} from './observe-pair.ts';

/** A story in which a feature is high on the marked pairs, or on the others. */
const observe = (story: string, isTelling: boolean): ObservedPair => ({
	story,
	size: {rows: 1, columns: 20},
	grades: [],
	observations: Array.from({length: 20}, (_, column) => {
		const grade = column < 10 ? 2 : 0;
		const isHigh = (grade === 2) === isTelling;
		return {
			candidate: {left: 0, right: column},
			features: featureNames.map((__, index) => (index === 0 && isHigh ? 1 : (index * column) % 7)),
			cells: [column],
			grade,
		};
	}),
});

test('the model for a story has learnt from the others, and not from it', () => {
	const ordinary = Array.from({length: folds - 1}, (_, index) => observe(`story ${index}`, true));
	const modelFor = fitFolds({pairs: [...ordinary, observe('contrary', false)], briefs: []});
	const high = featureNames.map((_, index) => (index === 0 ? 1 : 3));
	const low = featureNames.map((_, index) => (index === 0 ? 0 : 3));
	const gainIn = (story: string) => predict(modelFor(story), high) - predict(modelFor(story), low);
	assert.ok(gainIn('contrary') > gainIn('story 0') + 0.05, `${gainIn('contrary')} ${gainIn('story 0')}`);
	assert.throws(() => modelFor('another'), RangeError);
});
