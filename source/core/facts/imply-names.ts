import type {Sentence} from './read-sentences.ts';

/**
Who is meant in each sentence of an article, by the keys of their names, in order.

	Mr. [Peskov] spoke on Friday.  “[…] The talks were long.”  [He] gave no details.      peskov, peskov, peskov

The names that the sentence has itself; where a pronoun stands for somebody, or it quotes without naming a speaker, also
the one whom the sentences before it were about.
*/
export function implyNames(sentences: readonly Sentence[]): readonly (readonly string[])[] {
	let about: string | undefined;
	return sentences.map(sentence => {
		const own = sentence.names.map(({key}) => key);
		const isOpen = sentence.words.some(({folded}) => pronouns.has(folded)) || quotesWithoutName(sentence);
		const keys = isOpen && about !== undefined ? [...own, about] : own;
		about = firstOutsideQuotes(sentence) ?? about;
		return keys;
	});
}

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him', 'hers', "he's", "she's"]);

const quotesWithoutName = (sentence: Sentence) =>
	sentence.quotes.length > 0 && firstOutsideQuotes(sentence) === undefined;

/** A sentence is mostly about the first whom it names. */
const firstOutsideQuotes = ({names, quotes}: Sentence): string | undefined =>
	names.find(name => !quotes.some(quote => quote.start <= name.start && name.end <= quote.end))?.key;
