import {overlaps, type Span} from '../span.ts';
import type {Evidence} from './comparison.ts';
import type {Sentence} from './read-sentences.ts';

/**
How two sentences stand to each other: `quote` where they quote the same words, `partial-quote` where one quotes a
part of what the other quotes, `same` where what they share is mostly not quoted.

	left    He named “some tough issues.”
	right   “There are some tough issues. We will work,” he said.      → partial-quote
*/
export function relationOfQuotes(
	left: Sentence,
	right: Sentence,
	evidence: readonly Evidence[],
): 'same' | 'quote' | 'partial-quote' {
	const quoted = evidence.filter(({kind}) => kind === 'quote');
	const [heaviest] = quoted.toSorted((one, other) => other.weight - one.weight);
	if (heaviest === undefined || quoted.reduce((sum, {weight}) => sum + weight, 0) < 0.5) {
		return 'same';
	}

	const lengths = [lengthAt(left, heaviest.left), lengthAt(right, heaviest.right)];
	return Math.min(...lengths) < sameLength * Math.max(...lengths) ? 'partial-quote' : 'quote';
}

/** Two outlets that quote the same words cut a word or two at the ends. */
const sameLength = 0.7;

/** The length of the whole quote that a shared run stands in. It may go on in other sentences. */
function lengthAt({quotes}: Sentence, span: Span): number {
	const quote = quotes.find(candidate => overlaps(candidate, span)) ?? span;
	return quote.end - quote.start;
}
