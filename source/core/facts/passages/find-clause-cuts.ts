import type {Span} from '../../span.ts';
import type {Sentence} from '../read-sentences.ts';
import {joiners, reporting, starters} from './clause-words.ts';

/**
A place at which a sentence may be cut in two. `cost` (0–1) says how badly: 0 between two clauses that stand alone,
1 where only a comma suggests it.
*/
export type Cut = {readonly at: number; readonly cost: number};

/**
Finds where a sentence may be cut: its text and what was read of it → places between words, in order, the two ends of
the sentence among them.

	│Mr. Ryan said │that the letters were wrong, │but the council, which wrote them, disagreed.│

A comma in a number, in a short quote or behind an aside (“the aide, 31, said”) is no such place.
*/
export function findClauseCuts(
	text: string,
	sentence: Pick<Sentence, 'start' | 'end' | 'quotes'>,
): readonly Cut[] {
	const {end} = sentence;
	const start = sentence.start + (dateline.exec(text.slice(sentence.start, end))?.[0].length ?? 0);
	const written = text.slice(start, end);
	const cuts = new Map<number, number>();
	for (const {pattern, cost} of rules) {
		for (const {index, 0: found} of written.matchAll(pattern)) {
			const at = start + index + (/^[;:,]/.test(found) ? 1 : 0);
			cuts.set(at, Math.min(cost, cuts.get(at) ?? 1));
		}
	}

	const quotes = sentence.quotes.map(quote => withMarks(text, quote, sentence));
	for (const quote of quotes.filter(isLong)) {
		cuts.set(quote.start, 0.3);
		cuts.set(quote.end, 0);
	}

	const inner = Array.from(cuts, ([at, cost]) => ({at, cost}))
		.filter(({at}) => at > start && at < end && !quotes.some(quote => !isLong(quote) && holds(quote, at)))
		.toSorted((one, other) => one.at - other.at);
	return [{at: start, cost: 0}, ...mostTelling(inner), {at: end, cost: 0}];
}

/** “PARIS, Texas (AP) — ”: it is no part of what is reported. */
const dateline = /^[A-Z]{2}[A-Z., ]*(?:[A-Z][a-z]+\.? ?)?(?:\([A-Z][A-Za-z]+\) ?)?(?:—|–|--|-) ?(?=["“A-Z])/;

type Rule = {readonly pattern: RegExp; readonly cost: number};

const verbs = 'is|are|was|were|has|have|had|will|would|could|can|may|might|did|does|do';
const subjects = 'he|she|it|they|there|that|this|these|the|his|her|its|their|Mr|Mrs|Ms';
const prepositions = 'of|in|to|for|on|with|from|by|at|about|through|over|against';
const day = '(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?';
const anyOf = (pattern: string) => new RegExp(pattern, 'g');

const rules: readonly Rule[] = [
	// Where a sentence that was not cut ends inside; “Gov. Lee” is no such place.
	{pattern: /(?<=[a-z]{4}[.!?]["”]?|p\.m\.) (?=["“]?[A-Z])/g, cost: 0},
	{pattern: /[;:](?=\s)/g, cost: 0},
	{pattern: /\s?(?:—|--)|\s[–-](?=\s)/g, cost: 0},
	{pattern: anyOf(`,(?= (?:${joiners})\\b)`), cost: 0},
	{pattern: /,(?= [a-z]+ing\b)/g, cost: 0},
	{pattern: /,(?= [a-z]+ed (?:for|by|from|with)\b)/g, cost: 0},
	// The last item of a list, more often than another clause.
	{pattern: /,(?= (?:and|or)\b)/g, cost: 0.5},
	// “the aide, 31, said”, “Mr. Lee, who won, declared”: what follows needs what stood before the aside.
	{pattern: anyOf(`,(?= (?!(?:${verbs}|${reporting}|[a-z]+ed)\\b|["“”]))`), cost: 1},
	{pattern: anyOf(`(?<!\\b(?:${prepositions})) (?=(?:${starters})\\b)`), cost: 0.5},
	{pattern: anyOf(` (?=(?:after|before|since|until) (?:${subjects}|[a-z]+ing)\\b)`), cost: 0.5},
	{pattern: anyOf(` (?=as (?:he|she|it|they|the|his|her|its|their|Mr|Mrs|Ms)\\b)`), cost: 0.7},
	{pattern: anyOf(` (?=and (?:${subjects}|not|${verbs}|${reporting}|[a-z]+(?:ed|ing))\\b)`), cost: 0.7},
	{pattern: anyOf(` (?=and (?:[\\w’']+ ){1,3}(?:${verbs}|said)\\b)`), cost: 0.7},
	{pattern: anyOf(`(?<=\\b(?:${reporting})${day}) (?=(?:${subjects}|[A-Z][a-z.]+)\\b)`), cost: 0.3},
];

/** Shorter quotes are words in a clause of somebody else. */
const isLong = ({start, end}: Span) => end - start > 24;

const holds = (span: Span, at: number) => span.start < at && at < span.end;

/** A quote with its marks and the comma before the closing one, as far as it lies in the sentence. */
function withMarks(text: string, quote: Span, {start, end}: Span): Span {
	return {
		start: Math.max(start, /["“„]/.test(text.charAt(quote.start - 1)) ? quote.start - 1 : quote.start),
		end: Math.min(end, /["”“]/.test(text.charAt(quote.end)) ? quote.end + 1 : quote.end),
	};
}

/** A list of a hundred items is no hundred clauses: all pairs of runs of them would be compared. */
const mostCuts = 9;

function mostTelling(cuts: readonly Cut[]): readonly Cut[] {
	if (cuts.length <= mostCuts) {
		return cuts;
	}

	const kept = new Set(
		cuts.toSorted((one, other) => one.cost - other.cost || one.at - other.at).slice(0, mostCuts),
	);
	return cuts.filter(cut => kept.has(cut));
}
