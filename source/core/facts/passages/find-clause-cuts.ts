import type {Span} from '../../span.ts';
import {dateline} from '../../text/dateline.ts';
import type {Sentence} from '../read-sentences.ts';
import {announcing, bare, clauseRules} from './clause-rules.ts';
import {findClosed, findLongQuotes} from './find-closed.ts';
import {findLists, type List} from './find-lists.ts';

/**
A place at which a sentence may be cut in two. The costs say how badly a passage reads that begins (`start`) or ends
(`end`) there: 0 well, 1 where only a comma suggests it, infinite never.
*/
export type Cut = {readonly at: number; readonly start: number; readonly end: number};

/**
Finds where a sentence may be cut: its text and what was read of it → places between words, in order, the two ends of
the sentence among them. A dateline is no part of the sentence.

	│Mr. Ryan said │that the letters were wrong, │but the council, which wrote them, disagreed.│

A comma in a number, in a short quote, in brackets or behind an aside (“the aide, 31, said”) is no such place.
*/
export function findClauseCuts(
	text: string,
	sentence: Pick<Sentence, 'start' | 'end' | 'quotes'>,
): readonly Cut[] {
	const {end} = sentence;
	const start = sentence.start + (dateline.exec(text.slice(sentence.start, end))?.[0].length ?? 0);
	const written = text.slice(start, end);
	const closed = findClosed(text, sentence);
	const cuts = new Map<number, Cut>();
	const found = [
		...findByRules(written, start),
		...findLongQuotes(text, sentence).flatMap(atQuote(text)),
		...findLists(text, sentence).flatMap(atItems(text)),
	];
	for (const cut of found) {
		const known = cuts.get(cut.at);
		const isInside = cut.at > start && cut.at < end && !closed.some(span => holds(span, cut.at));
		if (isInside && (known === undefined || cut.start + cut.end < known.start + known.end)) {
			cuts.set(cut.at, cut);
		}
	}

	const inner = Array.from(cuts.values()).toSorted((one, other) => one.at - other.at);
	return [{at: start, start: 0, end: 0}, ...mostTelling(inner), {at: end, start: 0, end: 0}];
}

function findByRules(written: string, offset: number): readonly Cut[] {
	return clauseRules.flatMap(({pattern, start, end}) =>
		Array.from(written.matchAll(pattern), ({index, 0: found}) => {
			const at = index + (/^[;:,]/.test(found) ? 1 : 0);
			return {at: offset + at, start: start + (bare.test(written.slice(at, at + 20)) ? 1 : 0), end};
		}),
	);
}

const holds = (span: Span, at: number) => span.start < at && at < span.end;

/** What announces a quote or goes over into it does not read well without it. */
const atQuote =
	(text: string) =>
	(quote: Span): readonly Cut[] => {
		const before = text.slice(Math.max(0, quote.start - 30), quote.start);
		const isApart = /[,.:;!?—–-]\s*$/.test(before) && !announcing.test(before);
		return [
			{at: quote.start, start: 0.3, end: isApart ? 0.3 : Number.POSITIVE_INFINITY},
			{at: quote.end, start: 0, end: 0},
		];
	};

/** Each item of a list may stand alone. What leads to the first reads badly without it. */
const atItems =
	(text: string) =>
	(list: List): readonly Cut[] =>
		list.flatMap(({start}, place): readonly Cut[] => {
			const isLedTo = /[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, start - 2), start));
			if (place > 0) {
				return [{at: start, start: 0.3, end: 0.3}];
			}

			return isLedTo ? [{at: start, start: 0.3, end: Number.POSITIVE_INFINITY}] : [];
		});

/** A list of a hundred items is no hundred clauses: all pairs of runs of them would be compared. */
const mostCuts = 9;

function mostTelling(cuts: readonly Cut[]): readonly Cut[] {
	if (cuts.length <= mostCuts) {
		return cuts;
	}

	const byCost = cuts.toSorted(
		(one, other) =>
			Math.min(one.start, 2) + Math.min(one.end, 2) - Math.min(other.start, 2) - Math.min(other.end, 2) ||
			one.at - other.at,
	);
	const kept = new Set(byCost.slice(0, mostCuts));
	return cuts.filter(cut => kept.has(cut));
}
