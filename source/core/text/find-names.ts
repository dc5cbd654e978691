import type {Span} from '../span.ts';
import {isDateWord} from './find-dates.ts';
import type {Word} from './find-words.ts';
import {offices, sentenceOpeners} from './word-lists.ts';

/**
A name in the text. `key` is the word by which it is known again: `zelensky` for “Mr. Zelensky” and “Volodymyr Zelensky”.
*/
export type Name = Span & {readonly key: string; readonly words: readonly Word[]};

/**
The names in the sentences of one article, in order. A capital at the start of a sentence or of a quote proves nothing: such a
word belongs to a name only where the article writes it with a capital inside a sentence too, or never writes it without
and another name word follows.
*/
export function findNames(text: string, sentences: readonly (readonly Word[])[]): readonly Name[] {
	const seen = seenInside(text, sentences);
	return sentences.flatMap(words => inSentence(text, words, seen));
}

type Seen = {readonly upper: ReadonlySet<string>; readonly lower: ReadonlySet<string>};

function seenInside(text: string, sentences: readonly (readonly Word[])[]): Seen {
	const upper = new Set<string>();
	const lower = new Set<string>();
	for (const words of sentences) {
		for (const [index, word] of words.entries()) {
			if (!word.isCapitalised) {
				lower.add(word.folded);
			} else if (!isAtStart(text, word, index)) {
				upper.add(word.folded);
			}
		}
	}

	return {upper, lower};
}

const isAtStart = (text: string, word: Word, index: number) =>
	index === 0 || /["“‘:?!—]\s?$/u.test(text.slice(Math.max(0, word.start - 2), word.start));

function inSentence(text: string, words: readonly Word[], seen: Seen): Name[] {
	const names: Name[] = [];
	let run: Word[] = [];
	for (const [index, word] of words.entries()) {
		const last = run.at(-1);
		if (!isNameWord(text, {word, index, next: words[index + 1]}, seen)) {
			names.push(...asName(run));
			run = [];
		} else if (last !== undefined && !areJoined(text, last, word)) {
			names.push(...asName(run));
			run = [word];
		} else {
			run.push(word);
		}
	}

	return [...names, ...asName(run)];
}

type Place = {readonly word: Word; readonly index: number; readonly next: Word | undefined};

function isNameWord(text: string, {word, index, next}: Place, seen: Seen): boolean {
	if (
		!word.isCapitalised ||
		isDateWord(word.folded) ||
		(sentenceOpeners.has(word.folded) && !offices.has(word.folded))
	) {
		return false;
	}

	if (word.isStop) {
		return offices.has(word.folded);
	}

	return (
		!isAtStart(text, word, index) ||
		seen.upper.has(word.folded) ||
		(next?.isCapitalised === true && !seen.lower.has(word.folded))
	);
}

/** “Dmitri S. Peskov” is one name, “Ukraine’s President” are two. */
function areJoined(text: string, last: Word, word: Word): boolean {
	const gap = text.slice(last.end, word.start);
	return (
		!/['’]s$/.test(text.slice(last.start, last.end)) &&
		(/^[ \u00A0-]$/.test(gap) || (gap === '. ' && (last.end - last.start === 1 || offices.has(last.folded))))
	);
}

/** The run as a name, without the offices before it; nothing where only offices are left. */
function asName(run: readonly Word[]): Name[] {
	const first = run.findIndex(word => !offices.has(word.folded));
	const words = first < 0 ? [] : run.slice(first);
	const head = words[0];
	const tail = words.at(-1);
	return head === undefined || tail === undefined
		? []
		: [{start: head.start, end: tail.end, key: tail.folded, words}];
}
