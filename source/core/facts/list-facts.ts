import type {Comparison, Fact, Link, Strength} from './comparison.ts';

/**
A link that is listed or counts for a fact although it is not. `rejectedFrom` is the number of the fact that it was rejected from.
*/
export type ListedLink = {
	readonly link: Link;
	readonly isListed: boolean;
	readonly rejectedFrom?: number;
};

/**
Puts links in the order of the text, and lists the facts that they make, and those that were rejected, by their numbers.
*/
export function listFacts(placed: readonly ListedLink[]): Pick<Comparison, 'links' | 'facts' | 'rejected'> {
	const inOrder = placed.toSorted(
		({link: one}, {link: other}) =>
			one.left.start - other.left.start || one.right.start - other.right.start || other.score - one.score,
	);
	const links: Link[] = [];
	const facts = new Map<number, Found>();
	const rejected = new Map<number, Found>();
	for (const {link, isListed, rejectedFrom} of inOrder) {
		const index = isListed ? [links.length] : [];
		links.push(...(isListed ? [link] : []));
		if (rejectedFrom !== undefined) {
			addTo(rejected, rejectedFrom, {strength: link.strength, links: index});
		} else if (link.fact !== null) {
			addTo(facts, link.fact, {strength: link.strength, links: index});
		}
	}

	return {links, facts: toFacts(facts), rejected: toFacts(rejected)};
}

type Found = Pick<Fact, 'strength' | 'links'>;

function addTo(facts: Map<number, Found>, fact: number, found: Found): void {
	const known = facts.get(fact);
	facts.set(
		fact,
		known === undefined
			? found
			: {strength: surer(known.strength, found.strength), links: [...known.links, ...found.links]},
	);
}

const strengths: readonly Strength[] = ['strong', 'likely', 'possible'];

const surer = (one: Strength, other: Strength): Strength =>
	strengths.find(strength => strength === one || strength === other) ?? one;

const toFacts = (found: ReadonlyMap<number, Found>): readonly Fact[] =>
	Array.from(found, ([fact, {strength, links}]) => ({fact, strength, links})).toSorted(
		(one, other) => one.fact - other.fact,
	);
