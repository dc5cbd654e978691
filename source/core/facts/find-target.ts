import {type Pair, sides} from '../pair.ts';
import type {Span} from '../span.ts';
import type {BareLink} from './comparison.ts';
import {sentencesIn} from './draft-by-hand.ts';
import {onceEach} from './once-each.ts';
import type {Plan} from './plan-facts.ts';
import type {Scored} from './score-candidates.ts';
import type {Stages} from './take-stages.ts';

/**
A link that can be shown, as it is shown, and the number of its fact.
*/
export type PlannedLink = {readonly scored: Scored; readonly link: BareLink; readonly fact: number};

/** A verdict belongs to a link that has so much of the shorter of two passages: another engine may cut them a little differently. */
const leastShared = 0.5;

/**
Finds the link that two passages stand for, in the left and right of the reader: the one that has most of both, and at least half of the
shorter of each two; `undefined` where the engine has no such link, however loose the dial.
*/
export type FindTarget = (passages: Pair<Span>) => PlannedLink | undefined;

/**
Opens the search for what verdicts belong to. Links are listed when it is asked for first.
*/
export function openTargets(
	{sentences, profiles}: Stages,
	{
		plan,
		draft,
		turn,
	}: {
		readonly plan: Plan;
		readonly draft: (scored: Scored) => BareLink | undefined;
		readonly turn: <Some>(pair: Pair<Some>) => Pair<Some>;
	},
): FindTarget {
	const cellOf = ({left, right}: Pair<number>) => left * profiles.right.length + right;
	const planned = onceEach(
		(_: 'all') =>
			new Map(
				plan.all().flatMap(({fact, links}) => links.map(scored => [cellOf(scored), {fact, scored}] as const)),
			),
	);
	return passages => {
		const spans = turn(passages);
		const [best] = sentencesIn(sentences.left, spans.left)
			.flatMap(left => sentencesIn(sentences.right, spans.right).map(right => cellOf({left, right})))
			.flatMap(cell => planned('all').get(cell) ?? [])
			.flatMap(({fact, scored}) => {
				const link = draft(scored);
				return link === undefined ? [] : [{fact, scored, link, shared: sharedBy(link, passages)}];
			})
			.filter(({shared}) => shared.least >= leastShared)
			.toSorted((one, other) => other.shared.together - one.shared.together);
		return best && {scored: best.scored, link: best.link, fact: best.fact};
	};
}

/**
Whether two pairs of passages stand for the same link.
*/
export const areSameLink = (one: Pair<Span>, other: Pair<Span>): boolean =>
	sharedBy(one, other).least >= leastShared;

function sharedBy(one: Pair<Span>, other: Pair<Span>): {readonly least: number; readonly together: number} {
	const shares = sides.map(side => shareOf(one[side], other[side]));
	return {least: Math.min(...shares), together: shares.reduce((sum, share) => sum + share, 0)};
}

/** What two spans share, of the shorter one. */
function shareOf(one: Span, other: Span): number {
	const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
	const shorter = Math.min(one.end - one.start, other.end - other.start);
	return shorter > 0 ? Math.max(0, shared) / shorter : 0;
}
