import type {Keys} from './keys.ts';
import type {Sentence} from './read-sentences.ts';
import type {Vector} from './vector.ts';

/**
How a sentence is built, as far as two of them are compared by it.
*/
export type Outline = {
	/** For each term, in the order of the vector: the clause in which it stands first, counted from 0. */
	readonly clauses: readonly number[];
	/** The summed weight of the terms of each clause. */
	readonly clauseWeights: readonly number[];
	/** All words by their stems as numbers, those of stop words too. */
	readonly sequence: readonly number[];
	/** The share (0–1) of the words that is quoted. */
	readonly quotedShare: number;
	readonly isNegated: boolean;
	/** The key of the first name. */
	readonly subject: string | undefined;
};

/** Clauses beyond these count as the last one. */
export const mostClauses = 8;

/**
Outlines a sentence. A clause ends where punctuation or a word such as “which”, “after” or “and” begins the next one and
both hold some words.

	The mayor resigned │ after an audit found │ that money was missing.
*/
export function outlineSentence(sentence: Sentence, terms: Vector, keys: Keys): Outline {
	const firstClause = new Map<number, number>();
	const sequence: number[] = [];
	let clause = 0;
	let told = 0;
	let quoted = 0;
	let last = sentence.start;
	for (const word of sentence.words) {
		const id = keys.numberOf(word.stem);
		const isGap = word.start - last > 1;
		if (told >= 2 && clause < mostClauses - 1 && (isGap || openers.has(word.folded))) {
			clause++;
			told = 0;
		}

		last = word.end;
		sequence.push(id);
		quoted += sentence.quotes.some(quote => quote.start <= word.start && word.end <= quote.end) ? 1 : 0;
		if (!word.isStop) {
			told++;
			if (!firstClause.has(id)) {
				firstClause.set(id, clause);
			}
		}
	}

	const clauses = terms.ids.map(id => firstClause.get(id) ?? 0);
	const clauseWeights = Array.from({length: clause + 1}, () => 0);
	for (const [index, at] of clauses.entries()) {
		clauseWeights[at] = (clauseWeights[at] ?? 0) + (terms.weights[index] ?? 0);
	}

	return {
		clauses,
		clauseWeights,
		sequence,
		quotedShare: quoted / Math.max(1, sentence.words.length),
		isNegated: sentence.words.some(({folded}) => negations.test(folded)),
		subject: sentence.names[0]?.key,
	};
}

const openers: ReadonlySet<string> = new Set(
	'and but or that which who whom whose when where while after before as because since if although though until so for with without'.split(
		' ',
	),
);

const negations = /^(?:no|not|never|none|nor|nobody|nothing|without|cannot|.*n't)$/;
