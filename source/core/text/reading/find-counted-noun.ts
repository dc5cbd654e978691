import type {Span} from '../../span.ts';
import {stopWords} from '../word-lists.ts';

/**
The word behind a number that says what it counts, looked for from `end` on: the first plural of the next four words,
else the only word before the phrase ends.

	12 young Ukrainian [soldiers] were · three-[day] trip · 40 percent of [voters] · 12 [dead]
*/
export function findCountedNoun(text: string, end: number): Span | undefined {
	const rest = text.slice(end, end + 80);
	let at = /^(?:\s?%|[ -]per ?cent\b|[ -]percentage)/i.exec(rest)?.[0].length ?? 0;
	const isShare = at > 0;
	let hasOf = false;
	const words: Span[] = [];
	for (const {index, 0: whole, 1: gap = '', 2: word = ''} of rest.matchAll(
		/([ \u00A0-]+)([A-Za-z\u00C0-\u024F][\w\u00C0-\u024F]*)/g,
	)) {
		if (index !== at || words.length === 4) {
			break;
		}

		at += whole.length;
		const small = word.toLowerCase();
		if (words.length === 0 && passed.has(small)) {
			hasOf ||= small === 'of';
			continue;
		}

		if (ends.has(small) || (stopWords.has(small) && !passed.has(small)) || (isShare && !hasOf)) {
			break;
		}

		const span = {start: end + index + gap.length, end: end + at};
		if (isPlural(small)) {
			return span;
		}

		words.push(span);
		if (gap === '-') {
			return span;
		}
	}

	return words.length === 1 ? words[0] : undefined;
}

const passed = new Set(
	'of the these those its their his her all more other additional our my your'.split(' '),
);

/** A number is no adjective of these: what it counts stands before it. */
const ends = new Set(
	'ago later earlier would will that is are was were have has had said says including since among against according every last next monday tuesday wednesday thursday friday saturday sunday who which when while as or and'.split(
		' ',
	),
);

const plurals = new Set('people men women children feet police troops cattle teeth lives'.split(' '));
const isPlural = (word: string) => plurals.has(word) || (word.length > 3 && /[^siu]s$/.test(word));
