import type {Span} from '../../span.ts';
import type {Sentence} from '../read-sentences.ts';

/**
The sentence as if only a passage of it had been written: with what lies wholly inside. Quotes stay as long as they
are, because a part of one is a part of it.
*/
export function sentenceWithin(sentence: Sentence, {start, end}: Span): Sentence {
	const keep = <Item extends Span>(items: readonly Item[]) =>
		items.filter(item => start <= item.start && item.end <= end);
	return {
		...sentence,
		start,
		end,
		words: keep(sentence.words),
		names: keep(sentence.names),
		numbers: keep(sentence.numbers),
		dates: keep(sentence.dates),
	};
}
