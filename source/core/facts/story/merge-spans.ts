import type {Span} from '../../span.ts';

/**
The spans in order, with those that overlap as one.
*/
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
	const merged: Span[] = [];
	for (const {start, end} of spans.toSorted((one, other) => one.start - other.start)) {
		const last = merged.at(-1);
		if (last !== undefined && start < last.end) {
			merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, end)};
		} else {
			merged.push({start, end});
		}
	}

	return merged;
}
