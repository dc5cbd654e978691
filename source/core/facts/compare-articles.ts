import type {Article} from '../article.ts';
import {mirror, type Pair} from '../pair.ts';
import type {Comparison, Fact, Link} from './comparison.ts';
import {type Draft, draftLinks} from './draft-links.ts';
import {mirrorLink} from './mirror-link.ts';
import type {Model} from './score-candidates.ts';
import {strengthOf, thresholds} from './strength.ts';
import {type Stages, takeStages} from './take-stages.ts';

/**
The version of features and weights: scores of different engines cannot be compared.
*/
export const engine = 'lexical-4';

/**
Finds what two articles both report, and what only one of them does. Changing places of the two mirrors the result
up to numbering and order.

Without options the links are those that a reader is shown. `minScore` (0–1) returns instead every scored pair of
sentences of that much or more; facts, their numbers and `only` stay as they are, and a link that is not shown has
no fact. `model` scores them by other weights than those of `weights.ts`: by such as have not learnt from these articles.
*/
export function compareArticles(
	articles: Pair<Article>,
	{minScore = thresholds.likely, model}: {readonly minScore?: number; readonly model?: Model} = {},
): Comparison {
	return compareInStages(articles, minScore, model).comparison;
}

/**
A comparison, and what the stages found on the way to it: with the sides exchanged where `isMirrored`.
*/
export type StagedComparison = {
	readonly comparison: Comparison;
	readonly stages: Stages;
	readonly isMirrored: boolean;
};

/**
Compares two articles as `compareArticles` does, and hands out the stages as well.
*/
export function compareInStages(articles: Pair<Article>, minScore: number, model?: Model): StagedComparison {
	// Sums of fractions and ties depend on the order. Always working in the same one makes the mirrored result exact.
	const isMirrored = articles.right.text < articles.left.text;
	const inOrder = isMirrored ? mirror(articles) : articles;
	const stages = takeStages(inOrder, {model});
	const draft = draftLinks(stages, minScore);
	return {comparison: numberFacts(isMirrored ? mirrorDraft(draft) : draft, minScore), stages, isMirrored};
}

const mirrorDraft = ({links, only, limits}: Draft): Draft => ({
	links: links.map(link => mirrorLink(link)),
	only: mirror(only),
	limits,
});

/** Numbers the facts from 1 by their first left span, and by their first right one where two share it. */
function numberFacts({links: unsorted, only, limits}: Draft, minScore: number): Comparison {
	const drafts = unsorted.toSorted(
		(one, other) =>
			one.left.start - other.left.start || one.right.start - other.right.start || other.score - one.score,
	);
	const facts = new Map<number, NumberedFact>();
	const links: Link[] = [];
	for (const {group, ...link} of drafts) {
		const fact =
			group === null ? undefined : (facts.get(group) ?? {fact: facts.size + 1, best: 0, links: []});
		if (group !== null && fact !== undefined) {
			fact.best = Math.max(fact.best, link.score);
			facts.set(group, fact);
		}

		if (link.score >= minScore) {
			fact?.links.push(links.length);
			links.push({fact: fact?.fact ?? null, ...link});
		}
	}

	return {
		engine,
		links,
		facts: Array.from(
			facts.values(),
			({fact, best, links}): Fact => ({fact, strength: strengthOf(best), links}),
		),
		only,
		limits,
	};
}

/** `best` is the score of the best link, whether it is returned or not. */
type NumberedFact = {readonly fact: number; best: number; readonly links: number[]};
