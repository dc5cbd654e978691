import type {Span} from '../span.ts';
import {isDateWord} from './find-dates.ts';
import type {Word} from './find-words.ts';
import {offices, sentenceOpeners} from './word-lists.ts';

/**
A name in the text, without the office before it. `key` is the word by which it is known again: `zelensky` for “Mr.
Zelensky” and “Volodymyr Zelensky”.
*/
export type Name = Span & {readonly key: string; readonly words: readonly Word[]};

/**
The names in the sentences of one article, in order.

	Turning to [Europe], Mr. [Zelensky] met President [Emmanuel Macron] of [France].

A capital at the start of a sentence or of a quote proves nothing: such a word belongs to a name only where the
article writes it with a capital inside a sentence too, or where another capital follows and the article never
writes it without.
*/
export function findNames(text: string, sentences: readonly (readonly Word[])[]): readonly Name[] {
	const seen = seenInside(text, sentences);
	return sentences.flatMap(words => findInSentence(text, words, seen));
}

/** The words that the article writes inside a sentence with a capital and without. */
type Seen = {readonly upper: ReadonlySet<string>; readonly lower: ReadonlySet<string>};

function seenInside(text: string, sentences: readonly (readonly Word[])[]): Seen {
	const upper = new Set<string>();
	const lower = new Set<string>();
	for (const words of sentences) {
		for (const [index, word] of words.entries()) {
			if (!word.isCapitalised) {
				lower.add(word.folded);
			} else if (!isAtStart(text, words, index)) {
				upper.add(word.folded);
			}
		}
	}

	return {upper, lower};
}

function isAtStart(text: string, words: readonly Word[], index: number): boolean {
	const start = words[index]?.start ?? 0;
	return index === 0 || /["“‘:?!—]\s?$/.test(text.slice(Math.max(0, start - 2), start));
}

function findInSentence(text: string, words: readonly Word[], seen: Seen): readonly Name[] {
	const runs: Word[][] = [];
	let last: Word | undefined;
	for (const [index, word] of words.entries()) {
		if (!isNameWord(text, words, index, seen)) {
			last = undefined;
			continue;
		}

		const run = last !== undefined && areJoined(text, last, word) ? runs.at(-1) : undefined;
		if (run === undefined) {
			runs.push([word]);
		} else {
			run.push(word);
		}

		last = word;
	}

	return runs.flatMap(toName);
}

function isNameWord(text: string, words: readonly Word[], index: number, {upper, lower}: Seen): boolean {
	const word = words[index];
	if (!word?.isCapitalised || isDateWord(word.folded)) {
		return false;
	}

	if (word.isStop || sentenceOpeners.has(word.folded)) {
		return offices.has(word.folded);
	}

	const isFollowed = words[index + 1]?.isCapitalised === true && !lower.has(word.folded);
	return !isAtStart(text, words, index) || upper.has(word.folded) || isFollowed;
}

/** “Dmitri S. Peskov” is one name, “Ukraine’s President” are two. */
function areJoined(text: string, last: Word, word: Word): boolean {
	const gap = text.slice(last.end, word.start);
	const isShortened = gap === '. ' && (last.end - last.start === 1 || offices.has(last.folded));
	return (isShortened || /^[ \u00A0-]$/.test(gap)) && !/['’]s$/.test(text.slice(last.start, last.end));
}

/** Nothing where only offices are left. */
function toName(run: readonly Word[]): readonly Name[] {
	const words = run.slice(run.findIndex(word => !offices.has(word.folded)));
	const first = words[0];
	const last = words.at(-1);
	const isName = first !== undefined && last !== undefined && !offices.has(first.folded);
	return isName ? [{start: first.start, end: last.end, key: last.folded, words}] : [];
}
