import {mirror, type Pair} from '../../pair.ts';
import {overlaps} from '../../span.ts';
import {compareAmounts} from './compare-amounts.ts';
import {compareCertainty} from './compare-certainty.ts';
import {compareMoments} from './compare-moments.ts';
import {comparePlaces} from './compare-places.ts';
import {compareQuotes} from './compare-quotes.ts';
import {compareRoles} from './compare-roles.ts';
import {compareSpeakers} from './compare-speakers.ts';
import {compareSpellings} from './compare-spellings.ts';
import type {Difference} from './difference.ts';
import {measureSupport} from './measure-support.ts';
import {type Passage, readPair} from './passage.ts';

/**
Finds the details that two passages on the same fact give differently, as typed pairs of wordings.

	in     American officials met [over the weekend] in [Florida].
	       [On Sunday] they met in [Miami].
	out    date, contains, wider: left · place, contains, wider: left

Offsets count in the full texts, and the spans lie inside the passages. Only details at the same spot are compared: of the same kind and unit,
among the same words. In the order of the left text; exchanged passages give the exchanged differences.
*/
export function findDifferences(passages: Pair<Passage>): readonly Difference[] {
	// Ties between candidates depend on the order. Always working in the same one makes the mirrored result exact.
	const isMirrored = orderOf(passages.right) < orderOf(passages.left);
	const found = isMirrored ? findInOrder(mirror(passages)).map(mirrorDifference) : findInOrder(passages);
	return found.toSorted(
		(one, other) => one.left.start - other.left.start || one.right.start - other.right.start,
	);
}

const orderOf = ({text, span, published = ''}: Passage) =>
	`${text.slice(span.start, span.end)}\n${published}`;

function findInOrder(passages: Pair<Passage>): readonly Difference[] {
	const readings = readPair(passages);
	const support = measureSupport(readings);
	const quotes = compareQuotes(readings);
	const others = [
		...compareAmounts(readings, support),
		...compareMoments(readings, support),
		...comparePlaces(readings, support),
		...compareSpellings(readings),
		...compareRoles(readings),
		...compareSpeakers(readings),
		...compareCertainty(readings, support),
	];
	// A figure or a name that differs inside a quote says more than that the quotes differ.
	const isTold = (quote: Difference) =>
		others.some(({left, right}) => overlaps(left, quote.left) && overlaps(right, quote.right));
	return [...others, ...quotes.filter(quote => !isTold(quote))];
}

/**
The same difference with the sides exchanged.
*/
export function mirrorDifference(difference: Difference): Difference {
	const sides = mirror(difference);
	return difference.relation === 'contains'
		? {...difference, ...sides, wider: difference.wider === 'left' ? 'right' : 'left'}
		: {...difference, ...sides};
}
