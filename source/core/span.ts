/**
A stretch of an article's text: from `start` up to, but not including, `end`, counted in UTF-16 units.
*/
export type Span = {readonly start: number; readonly end: number};

/**
The words of a span.
*/
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/**
Whether two spans share at least one unit.
*/
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/**
Whether a span lies in another; one that is as long lies in it too.
*/
export const holds = (outer: Span, inner: Span): boolean =>
	outer.start <= inner.start && inner.end <= outer.end;

/**
The index of the last span that starts at or before a place of the text; 0 where none does. The spans are in order.
*/
export function indexAt(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((spans[middle]?.start ?? 0) <= offset) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}

	return Math.max(0, low);
}
