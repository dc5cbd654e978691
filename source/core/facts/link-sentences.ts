import type {Article} from '../article.ts';
import {mapPair, type Pair} from '../pair.ts';
import type {Span} from '../span.ts';
import type {Link, OnlyHere} from './comparison.ts';
import {describeLimits} from './describe-limits.ts';
import {draftLink} from './draft-link.ts';
import {findCopies} from './find-copies.ts';
import {findOnlyHere, type Linked} from './find-only-here.ts';
import {groupIntoFacts} from './group-into-facts.ts';
import {keepSurest} from './keep-surest.ts';
import {type Profile, profileSentences} from './profile-sentences.ts';
import {readSentences} from './read-sentences.ts';
import {type Scored, scoreCandidates} from './score-candidates.ts';
import {isShown} from './strength.ts';
import {compareVectors, intersect, nothing, type Vector} from './vector.ts';

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

/** A comparison is a table of sentences by sentences: this many a side take 50 MB and a second. */
const longest = 2000;

/**
Articles → sentences → profiles → scored candidates → facts. Every shown link is drafted, and every possible one that
scores `minScore` or more.
*/
export function linkSentences(articles: Pair<Article>, minScore: number): Draft {
	// One more than is compared tells that there are more.
	const read = mapPair(articles, article => readSentences(article, longest + 1));
	const sentences = mapPair(read, side => side.slice(0, longest));
	const copies = findCopies(articles, sentences);
	const {profiles, weigh} = profileSentences(sentences);
	const scored = scoreCandidates(profiles, copies.pairs);
	const shown = scored.filter(({score}) => isShown(score));
	const kept = keepSurest(shown, Math.min(profiles.left.length, profiles.right.length));
	const facts = groupIntoFacts(kept.links, areAlikeIn(profiles));
	const groups = new Map(facts.flatMap((fact, group) => fact.map(link => [link, group] as const)));
	const links = scored
		.filter(link => groups.has(link) || (!isShown(link.score) && link.score >= minScore))
		.flatMap(link =>
			draftLink(articles, sentences, link, weigh).map(draft => ({
				link,
				draft: {...draft, group: groups.get(link) ?? null},
			})),
		);
	const linked = mapPair(profiles, (_, side): Linked => {
		const passages = new Map<number, readonly Span[]>(shown.map(link => [link[side], []]));
		for (const {link, draft} of links) {
			if (draft.group !== null) {
				passages.set(link[side], [...(passages.get(link[side]) ?? []), draft[side]]);
			}
		}

		return passages;
	});
	return {
		links: links.map(({draft}) => draft),
		only: findOnlyHere(articles, profiles, linked),
		limits: describeLimits({read, longest, copies, kept}),
	};
}

/** Tells whether two links share a sentence for the same reason: the cosine of what each of them shares. */
function areAlikeIn(profiles: Pair<readonly Profile[]>): (one: Scored, other: Scored) => boolean {
	const known = new Map<Scored, Vector>();
	const sharedBy = (link: Scored) => {
		const {left, right} = link;
		const shared =
			known.get(link) ??
			intersect(profiles.left[left]?.terms ?? nothing, profiles.right[right]?.terms ?? nothing);
		known.set(link, shared);
		return shared;
	};
	return (one, other) => compareVectors(sharedBy(one), sharedBy(other)).cosine >= 0.3;
}
