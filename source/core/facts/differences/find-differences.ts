import {mirror, type Pair} from '../../pair.ts';
import {overlaps, type Span} from '../../span.ts';
import {compareAmounts} from './compare-amounts.ts';
import {compareCertainty} from './compare-certainty.ts';
import {compareEnds} from './compare-ends.ts';
import {compareMoments} from './compare-moments.ts';
import {compareNames} from './compare-names.ts';
import {comparePlaces} from './compare-places.ts';
import {compareQuotes} from './compare-quotes.ts';
import {compareRoles} from './compare-roles.ts';
import {compareSayings} from './compare-sayings.ts';
import {compareSpeakers} from './compare-speakers.ts';
import {compareSpellings} from './compare-spellings.ts';
import {compareUnnamed} from './compare-unnamed.ts';
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

const orderOf = ({article: {text, published = ''}, span}: Passage) =>
	`${text.slice(span.start, span.end)}\n${published}`;

function findInOrder(passages: Pair<Passage>): readonly Difference[] {
	const readings = readPair(passages);
	const support = measureSupport(readings);
	const wordings = compareQuotes(readings);
	const quotes = wordings.length > 0 ? wordings : compareSayings(readings);
	const spellings = compareSpellings(readings);
	const roles = compareRoles(readings);
	const who = [...compareSpeakers(readings), ...compareNames(readings, support)];
	const others = [
		...compareAmounts(readings, support),
		...compareMoments(readings, support),
		...compareEnds(readings, support),
		...comparePlaces(readings, support),
		...spellings,
		...roles,
		...compareUnnamed(readings).filter(role => !isToldBy(roles, role)),
		...compareCertainty(readings, support),
		// Who is written in two ways is not two.
		...who.filter(name => !isToldBy(spellings, name)),
	];
	// A figure or a name that differs inside a quote says more than that the quotes differ.
	return [...others, ...quotes.filter(quote => !isToldBy(others, quote))];
}

const isToldBy = (differences: readonly Difference[], {left, right}: Pair<Span>) =>
	differences.some(other => overlaps(other.left, left) && overlaps(other.right, right));

/**
The same difference with the sides exchanged.
*/
export function mirrorDifference(difference: Difference): Difference {
	const sides = mirror(difference);
	return difference.relation === 'contains'
		? {...difference, ...sides, wider: difference.wider === 'left' ? 'right' : 'left'}
		: {...difference, ...sides};
}
