import {mirror, otherSide} from '../pair.ts';
import type {Span} from '../span.ts';
import type {BareLink} from './comparison.ts';
import {mirrorDifference} from './differences/find-differences.ts';

/**
The same link with the sides exchanged; what it holds is in the order of its new left side.
*/
export const mirrorLink = <Some extends BareLink>(link: Some): Some => ({
	...link,
	...mirror(link),
	...(link.moreSpecific && {moreSpecific: otherSide(link.moreSpecific)}),
	differences: link.differences.map(mirrorDifference).toSorted(inReadingOrder),
	evidence: link.evidence.map(item => ({...item, ...mirror(item)})).toSorted(inReadingOrder),
});

type Placed = {readonly left: Span; readonly right: Span};

const inReadingOrder = (one: Placed, other: Placed): number =>
	one.left.start - other.left.start || one.right.start - other.right.start;
