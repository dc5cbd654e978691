import type {Candidate} from '../../../source/core/facts/find-candidates.ts';
import {type FeatureName, featureNames, openFeatures} from '../../../source/core/facts/measure-features.ts';
import {prepareArticle} from '../../../source/core/facts/prepare-article.ts';
import {type Profiles, profileSentences} from '../../../source/core/facts/profile-sentences.ts';
import {mapPair, type Pair} from '../../../source/core/pair.ts';
import {articleOf} from '../../helpers/marked-text.ts';

/**
The sentences of two texts as profiles. Both were published on Monday, 1 December 2025.
*/
export const profilesOf = (texts: Pair<string>): Profiles =>
	profileSentences(mapPair(texts, text => prepareArticle(publishedArticle(text))));

export const publishedArticle = (text: string, published = '2025-12-01') => ({
	...articleOf(text),
	metadata: {published: {value: published, origin: 'header' as const}},
});

/**
The features of a pair of sentences by their names: of the first two, if no others are named.
*/
export function featuresOf(
	left: string,
	right: string,
	candidate: Candidate = {left: 0, right: 0},
): Readonly<Record<FeatureName, number>> {
	const measured = openFeatures(profilesOf({left, right}))(candidate);
	return Object.fromEntries(featureNames.map((name, index) => [name, measured[index]])) as Record<
		FeatureName,
		number
	>;
}
