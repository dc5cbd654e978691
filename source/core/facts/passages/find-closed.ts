import type {Span} from '../../span.ts';
import type {Sentence} from '../read-sentences.ts';

/**
The stretches of a sentence that are never cut inside: short quotes with their marks, which are words in a clause of
somebody else, and what stands in brackets.
*/
export function findClosed(
	text: string,
	sentence: Pick<Sentence, 'start' | 'end' | 'quotes'>,
): readonly Span[] {
	return [
		...sentence.quotes.map(quote => withMarks(text, quote, sentence)).filter(quote => !isLong(quote)),
		...findBrackets(text.slice(sentence.start, sentence.end), sentence.start),
	];
}

/**
The quotes of a sentence that are clauses of their own, with their marks.
*/
export const findLongQuotes = (
	text: string,
	sentence: Pick<Sentence, 'start' | 'end' | 'quotes'>,
): readonly Span[] =>
	sentence.quotes.map(quote => withMarks(text, quote, sentence)).filter(quote => isLong(quote));

const isLong = ({start, end}: Span) => end - start > 24;

/** A quote with its marks, as far as it lies in the sentence. */
const withMarks = (text: string, quote: Span, {start, end}: Span): Span => ({
	start: Math.max(start, /["“„]/.test(text.charAt(quote.start - 1)) ? quote.start - 1 : quote.start),
	end: Math.min(end, /["”“]/.test(text.charAt(quote.end)) ? quote.end + 1 : quote.end),
});

const findBrackets = (written: string, offset: number): readonly Span[] =>
	Array.from(written.matchAll(/[([][^()[\]]*[)\]]/g), ({index, 0: found}) => ({
		start: offset + index,
		end: offset + index + found.length,
	}));
