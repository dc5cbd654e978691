import type {Pair, Side} from '../pair.ts';
import type {Span} from '../span.ts';
import type {BareLink, OnlyHere} from './comparison.ts';
import {describeLimits} from './describe-limits.ts';
import {draftLink, draftUnshown} from './draft-link.ts';
import {type Linked, openOnlyHere} from './find-only-here.ts';
import {isShown} from './strength.ts';
import type {Stages} from './take-stages.ts';

/**
A link whose fact has no number yet: `group` is the same for the links of one fact, and `null` for a link that is
not shown.
*/
export type DraftLink = BareLink & {readonly group: number | null};

/**
What two articles share, before the facts are numbered.
*/
export type Draft = {
	readonly links: readonly DraftLink[];
	readonly only: Pair<readonly OnlyHere[]>;
	readonly limits: readonly string[];
};

/**
Links the sentences of two articles by what the stages found: every shown link is drafted, and every possible one that scores `minScore` or
more.
*/
export function draftLinks(stages: Stages, minScore: number): Draft {
	const {compared, sentences, readings, profiles, weigh, scored, shown, facts} = stages;
	const groups = new Map(facts.flatMap((fact, group) => fact.map(link => [link, group] as const)));
	const links = scored.flatMap(link => {
		const group = groups.get(link) ?? null;
		const isAsked = group === null && !isShown(link.score) && link.score >= minScore;
		const drafts =
			group !== null
				? draftLink(readings, sentences, link, weigh)
				: isAsked
					? draftUnshown(sentences, link, weigh)
					: [];
		return drafts.map(draft => ({link, draft: {...draft, group}}));
	});
	const passages = links.filter(({draft}) => draft.group !== null);
	const linked = listLinked(
		shown,
		passages.map(({link, draft}) => ({places: alone(link), spans: draft})),
	);
	return {
		links: links.map(({draft}) => draft),
		only: openOnlyHere(compared, profiles)(linked),
		limits: describeLimits(stages),
	};
}

/**
The passages of a link, and the places of the sentences that each of them touches: one, where the reader did not choose it.
*/
export type PlacedPassages = {readonly places: Pair<readonly number[]>; readonly spans: Pair<Span>};

/**
The places of two sentences as those of a passage that touches no other.
*/
export const alone = (places: Pair<number>): Pair<readonly number[]> => ({
	left: [places.left],
	right: [places.right],
});

/**
What is linked of each article: the sentences of all that scores enough to be shown, and the passages of what is shown.
*/
export const listLinked = (
	enough: readonly Pair<number>[],
	passages: readonly PlacedPassages[],
): Pair<Linked> => ({
	left: listSide('left', enough, passages),
	right: listSide('right', enough, passages),
});

function listSide(side: Side, enough: readonly Pair<number>[], passages: readonly PlacedPassages[]): Linked {
	const linked = new Map<number, Span[]>(enough.map(places => [places[side], []]));
	for (const {places, spans} of passages) {
		for (const place of places[side]) {
			const known = linked.get(place) ?? [];
			known.push(spans[side]);
			linked.set(place, known);
		}
	}

	return linked;
}
