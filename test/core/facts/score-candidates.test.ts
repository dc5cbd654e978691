import assert from 'node:assert/strict';
import test from 'node:test';
import {prepareArticle} from '../../../source/core/facts/prepare-article.ts';
import {profileSentences} from '../../../source/core/facts/profile-sentences.ts';
import {judgeCandidates} from '../../../source/core/facts/score-candidates.ts';
import {mapPair, mirror, type Pair} from '../../../source/core/pair.ts';
import {articleOf} from '../../helpers/marked-text.ts';

const score = (texts: Pair<string>) =>
	judgeCandidates(profileSentences(mapPair(texts, text => prepareArticle(articleOf(text))))).scored;

const texts = {
	left: 'Mayor Quill resigned on Friday. The ferry to Port Ellen sank in a storm. Twelve people drowned. “It was dark,” she said.',
	right:
		'A storm sank the Port Ellen ferry. On Friday Ms. Quill resigned as mayor. A dozen drowned. He said, “It was dark.”',
};

// The cosines are kept in single precision.
test('every feature is the same from both sides', () => {
	const there = new Map(score(texts).map(({left, right, score}) => [`${left}-${right}`, score]));
	const back = score(mirror(texts));
	assert.equal(back.length, there.size);
	for (const {left, right, score} of back) {
		assert.ok(Math.abs(score - (there.get(`${right}-${left}`) ?? -1)) < 1e-5);
	}
});

test('each sentence scores highest with the one that says the same', () => {
	const scored = score(texts);
	for (const [left, right] of [
		[0, 1],
		[1, 0],
		[3, 3],
	]) {
		const [best] = scored
			.filter(link => link.left === left)
			.toSorted((one, other) => other.score - one.score);
		assert.equal(best?.right, right);
	}
});
