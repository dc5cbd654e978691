import type {Article} from '../article.ts';
import {startOfReporting} from '../start-of-reporting.ts';
import {formsOf, writtenWords} from '../text/find-words.ts';
import {isForeignFunctionWord} from '../text/guess-language.ts';
import {numberStem} from './number-stem.ts';

/**
What an article is about, in less than a kilobyte: the stems that its title and its first paragraphs hold, by their numbers in ascending
order, and how often each stands there. It depends on nothing but the article, so that it can be kept.
*/
export type Outline = {readonly stems: Int32Array; readonly counts: Uint8Array};

/**
So many UTF-16 units of the reporting are read. News tells first what happened; further down stands what happened before, which articles on
other days tell as well.
*/
const unitsRead = 1500;

/**
Reads what an article is about.

	Mayor resigns      The mayor of Ystad resigned on Friday. …      →      mayor 2, resign 2, ystad 1, fridai 1, …
*/
export function outlineArticle(article: Article): Outline {
	const {title} = article.metadata;
	const words = writtenWords(beginningOf(article.text, startOfReporting(article)));
	const all = title === undefined ? words : [...writtenWords(title.value), ...words];
	const stems = new Int32Array(all.length);
	let size = 0;
	for (const written of all) {
		const number = numberOf(written);
		if (number !== nothing) {
			stems[size++] = number;
		}
	}

	return countEach(stems.subarray(0, size).sort());
}

/** Ends behind a word where that is possible: half of a word is another word. */
function beginningOf(text: string, start: number): string {
	const end = start + unitsRead;
	const space = end < text.length ? text.lastIndexOf(' ', end) : text.length;
	return text.slice(start, space > start ? space : end);
}

/** The number of a word that says nothing. */
const nothing = 0;

const known = new Map<string, number>();
const knownLimit = 200_000;

function numberOf(written: string): number {
	const kept = known.get(written);
	if (kept !== undefined) {
		return kept;
	}

	if (known.size >= knownLimit) {
		known.clear();
	}

	const {folded, stem, isStop} = formsOf(written);
	const number = isStop || isForeignFunctionWord(folded) ? nothing : numberStem(stem);
	known.set(written, number);
	return number;
}

const highestCount = 255;

function countEach(sorted: Int32Array): Outline {
	const stems = new Int32Array(sorted.length);
	const counts = new Uint8Array(sorted.length);
	let size = 0;
	for (let at = 0; at < sorted.length; at++) {
		const stem = sorted[at] ?? 0;
		if (at === 0 || stem !== stems[size - 1]) {
			stems[size++] = stem;
		}

		counts[size - 1] = Math.min(highestCount, (counts[size - 1] ?? 0) + 1);
	}

	return {stems: stems.slice(0, size), counts: counts.slice(0, size)};
}
