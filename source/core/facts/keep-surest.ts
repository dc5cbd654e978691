import type {Side} from '../pair.ts';
import type {Scored} from './score-candidates.ts';

/**
The links that are left, in their order, and with how many of them a sentence was left at most: `undefined` where none
had to go.
*/
export type Kept<Link> = {readonly links: readonly Link[]; readonly perSentence: number | undefined};

/** In 110 marked pairs no sentence has more than 5 shown links, and from the fourth on every third is right. */
export const mostPerSentence = 8;

/** So many links for each sentence of the shorter article are read by nobody, nor are thousands of them. */
const mostTogether = {perSentence: 4, least: 100, most: 2000};

/** A turn of the dial reads what it adds while the reader waits, a third of a millisecond for each; two articles of usual length have 35 in all. */
const looseTogether = 0.5;

/**
Leaves each sentence its surest links. In lists and live blogs every sentence is a little like every other: there the
number for a sentence falls, down to one, until a reader can look through what is left.

	left 1 ── right 1, 2, 3, 4, 5, 6, 7, 8, 9, 10        without 9 and 10, when they are the least sure
*/
export function keepSurest<Link extends Scored>(links: readonly Link[], sentences: number): Kept<Link> {
	const most = Math.max(
		mostTogether.least,
		Math.min(mostTogether.most, mostTogether.perSentence * sentences),
	);
	const bestFirst = links.toSorted((one, other) => other.score - one.score);
	for (let perSentence = mostPerSentence; ; perSentence--) {
		const kept = deal(bestFirst, perSentence);
		if (kept.size <= most || perSentence === 1) {
			const isCut = kept.size < links.length;
			return {
				links: isCut ? links.filter(link => kept.has(link)) : links,
				perSentence: isCut ? perSentence : undefined,
			};
		}
	}
}

/**
The surest of links that are less sure than all that were kept, as far as there is room beside those: no sentence gets more links than
the surest were left with. What is kept of the surer ones does not depend on how many less sure ones there are.
*/
export function keepMore<Link extends Scored>(
	{links, perSentence = mostPerSentence}: Kept<Link>,
	others: readonly Link[],
	sentences: number,
): readonly Link[] {
	const bestFirst = others.toSorted((one, other) => other.score - one.score);
	const most = Math.max(mostTogether.least, looseTogether * sentences);
	return [...deal(bestFirst, perSentence, links)].slice(0, most);
}

/** Best first, each sentence takes part until it has so many, those among them that it has already. */
function deal<Link extends Scored>(
	bestFirst: readonly Link[],
	perSentence: number,
	dealt: readonly Link[] = [],
): ReadonlySet<Link> {
	const counts = {left: countBy(dealt, 'left'), right: countBy(dealt, 'right')};
	const kept = new Set<Link>();
	for (const link of bestFirst) {
		const left = counts.left.get(link.left) ?? 0;
		const right = counts.right.get(link.right) ?? 0;
		if (left < perSentence && right < perSentence) {
			counts.left.set(link.left, left + 1);
			counts.right.set(link.right, right + 1);
			kept.add(link);
		}
	}

	return kept;
}

function countBy(links: readonly Scored[], side: Side): Map<number, number> {
	const counts = new Map<number, number>();
	for (const link of links) {
		counts.set(link[side], (counts.get(link[side]) ?? 0) + 1);
	}

	return counts;
}
