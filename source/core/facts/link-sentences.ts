import type {Article} from '../article.ts';
import {mapPair, type Pair} from '../pair.ts';
import type {Link, OnlyHere} from './comparison.ts';
import {findEvidence} from './find-evidence.ts';
import {findOnlyHere} from './find-only-here.ts';
import {groupIntoFacts} from './group-into-facts.ts';
import {type Profile, profileSentences} from './profile-sentences.ts';
import {readSentences, type Sentence} from './read-sentences.ts';
import {relationOf} from './relation-of.ts';
import {type Scored, scoreCandidates} from './score-candidates.ts';
import {isShown, strengthOf} from './strength.ts';
import {compareVectors, intersect, nothing} from './vector.ts';

/**
A link whose fact has no number yet: `group` is the same for the links of one fact, and `null` for a link that is
not shown.
*/
export type DraftLink = Omit<Link, 'fact'> & {readonly group: number | null};

/**
What two articles share, before the facts are numbered.
*/
export type Draft = {
	readonly links: readonly DraftLink[];
	readonly only: Pair<readonly OnlyHere[]>;
	readonly limits: readonly string[];
};

/** A comparison is a table of sentences by sentences: this many a side take 50 MB and some seconds. */
const longest = 2000;

/**
Articles → sentences → profiles → scored candidates → facts. Every shown link is drafted, and every other that
scores `minScore` or more.
*/
export function linkSentences(articles: Pair<Article>, minScore: number): Draft {
	const all = mapPair(articles, readSentences);
	const sentences = mapPair(all, side => side.slice(0, longest));
	const {profiles, weigh} = profileSentences(sentences);
	const scored = scoreCandidates(profiles);
	const shown = scored.filter(({score}) => isShown(score));
	const facts = groupIntoFacts(shown, (one, other) => restOnSameWords(profiles, one, other));
	const groups = new Map(facts.flatMap((fact, group) => fact.map(link => [link, group] as const)));
	return {
		links: scored
			.filter(link => groups.has(link) || link.score >= minScore)
			.flatMap(link =>
				draftLink(sentences, link, weigh).map(draft => ({...draft, group: groups.get(link) ?? null})),
			),
		only: findOnlyHere(profiles, {
			left: new Set(shown.map(({left}) => left)),
			right: new Set(shown.map(({right}) => right)),
		}),
		limits:
			Math.max(all.left.length, all.right.length) > longest
				? [`Only the first ${longest} sentences of each article were compared.`]
				: [],
	};
}

function draftLink(
	sentences: Pair<readonly Sentence[]>,
	{score, ...places}: Scored,
	weigh: (stem: string) => number,
): readonly Omit<DraftLink, 'group'>[] {
	const left = sentences.left[places.left];
	const right = sentences.right[places.right];
	if (left === undefined || right === undefined) {
		return [];
	}

	const evidence = findEvidence(left, right, weigh);
	return [
		{
			left: {start: left.start, end: left.end},
			right: {start: right.start, end: right.end},
			score,
			strength: strengthOf(score),
			relation: relationOf(left, right, evidence),
			evidence,
		},
	];
}

/** Whether two links share a sentence for the same reason: the cosine of what each of them shares. */
function restOnSameWords(profiles: Pair<readonly Profile[]>, one: Scored, other: Scored): boolean {
	const sharedBy = ({left, right}: Scored) =>
		intersect(profiles.left[left]?.terms ?? nothing, profiles.right[right]?.terms ?? nothing);
	return compareVectors(sharedBy(one), sharedBy(other)).cosine >= 0.3;
}
