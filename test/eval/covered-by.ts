import type {Span} from '../../source/core/span.ts';

/**
The places of the sentences that a span covers, by the rule of score.mjs: half of one lies in the other, and no mere
scrap. A sentence that is nowhere is not covered.
*/
export function coveredBy(span: Span, sentences: readonly Span[]): readonly number[] {
	return sentences.flatMap((sentence, index) => {
		const shared = Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start);
		const length = sentence.end - sentence.start;
		const isCovered =
			shared > 0 &&
			shared >= 0.5 * Math.min(length, span.end - span.start) &&
			shared >= Math.min(15, 0.5 * length);
		return isCovered ? [index] : [];
	});
}
