import type {Span} from '../span.ts';
import {findWords, type Word} from '../text/find-words.ts';
import {evenOut} from './even-out.ts';
import type {PassageAnchor} from './verdict.ts';

/** Of a passage that was changed more than by this share of its words nobody can say that it is the same. */
const mostChanged = 1 / 3;

/** Words like “the” stand everywhere. */
const weightOfStop = 0.4;

/** A passage is a sentence; no sentence has so many words. */
const mostWords = 400;

/**
Finds the stretch of a text whose words differ least from those of a passage: words that were put in, left out or replaced. Among equals the
one in the same company, and then the nearest. `undefined` where too much would have to be changed.

	passage   The mayor resigned on Friday after a year of quarrels.
	text      Snow fell. │The mayor quit on Friday, after a year of quarrels.│ Ferries were late.
*/
export function findNearly(
	text: string,
	{exact, prefix, suffix, start}: Pick<PassageAnchor, 'exact' | 'prefix' | 'suffix' | 'start'>,
): Span | undefined {
	const sought = findWords(exact);
	const words = findWords(text);
	const total = sought.reduce((sum, word) => sum + weightOf(word), 0);
	if (sought.length === 0 || sought.length > mostWords) {
		return undefined;
	}

	const ends = alignEverywhere(sought, words);
	const least = ends.reduce((most, {cost}) => Math.min(most, cost), Number.POSITIVE_INFINITY);
	if (least > mostChanged * total) {
		return undefined;
	}

	const before = foldedWords(prefix);
	const behind = foldedWords(suffix);
	const [best] = ends
		.filter(({cost}) => cost === least)
		.map(({first, last}) => ({
			first,
			last,
			company:
				countShared(before, words.slice(Math.max(0, first - before.length), first)) +
				countShared(behind, words.slice(last + 1, last + 1 + behind.length)),
			distance: Math.abs((words[first]?.start ?? 0) - start),
		}))
		.toSorted((one, other) => other.company - one.company || one.distance - other.distance);
	const [first, last] = [words[best?.first ?? -1], words[best?.last ?? -1]];
	return first && last && withMarks(text, {start: first.start, end: last.end}, exact, sought);
}

const weightOf = ({isStop}: Word) => (isStop ? weightOfStop : 1);

const foldedWords = (text: string) => findWords(text).map(({folded}) => folded);

const countShared = (sought: readonly string[], words: readonly Word[]) =>
	words.filter(({folded}) => sought.includes(folded)).length;

/** A stretch of words, from the first to the last, and what it costs to make the passage of it. */
type Stretch = {readonly first: number; readonly last: number; readonly cost: number};

/**
For each word of the text the cheapest stretch that ends with it (Sellers 1980: an edit distance that may begin anywhere).
*/
function alignEverywhere(sought: readonly Word[], words: readonly Word[]): readonly Stretch[] {
	// By the number of sought words that are accounted for: the cost, and the word of the text with which that begins.
	let costs = [0, ...sought.map((_, count) => costOf(sought.slice(0, count + 1)))];
	let begins = costs.map(() => 0);
	return words.map((word, last) => {
		const nextCosts = [0];
		const nextBegins = [last + 1];
		for (const [index, wanted] of sought.entries()) {
			const replaced = (costs[index] ?? 0) + costOfReplacing(wanted, word);
			const putIn = (costs[index + 1] ?? 0) + weightOf(word);
			const leftOut = (nextCosts[index] ?? 0) + weightOf(wanted);
			const least = Math.min(replaced, putIn, leftOut);
			nextCosts.push(least);
			const from =
				least === replaced ? begins[index] : least === putIn ? begins[index + 1] : nextBegins[index];
			nextBegins.push(from ?? last);
		}

		costs = nextCosts;
		begins = nextBegins;
		return {first: Math.min(begins.at(-1) ?? last, last), last, cost: costs.at(-1) ?? 0};
	});
}

const costOf = (words: readonly Word[]) => words.reduce((sum, word) => sum + weightOf(word), 0);

/** Another form of a word is half another word. */
const costOfReplacing = (one: Word, other: Word): number =>
	one.folded === other.folded
		? 0
		: Math.max(weightOf(one), weightOf(other)) * (one.stem === other.stem ? 0.5 : 1);

/** With the marks around the words that the passage had: an opening quotation mark, a full stop. */
function withMarks(text: string, {start, end}: Span, exact: string, sought: readonly Word[]): Span {
	const lead = evenOut(exact.slice(0, sought[0]?.start)).text;
	const tail = evenOut(exact.slice(sought.at(-1)?.end)).text;
	const isLed = lead !== '' && evenOut(text.slice(Math.max(0, start - lead.length), start)).text === lead;
	const isTailed = tail !== '' && evenOut(text.slice(end, end + tail.length)).text === tail;
	return {start: isLed ? start - lead.length : start, end: isTailed ? end + tail.length : end};
}
