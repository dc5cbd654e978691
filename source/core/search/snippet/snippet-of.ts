import {holds, type Span} from '../../span.ts';
import type {Query} from '../query/query.ts';
import {findQueryInText, type Hit} from './find-query-in-text.ts';

/**
A piece of a text on one line, with the places in it that answer a query, in order and apart from each other.
*/
export type Snippet = {readonly text: string; readonly hits: readonly Span[]};

/**
The place of a text where most of what a query asks for stands together, in about `length` units: the earliest of several. No word is cut, and everything in it that
answers is a hit. Where nothing answers, the beginning of the text.

	zelensky guarantees → … Mr. Zelensky asked for security guarantees before any …
*/
export function snippetOf(text: string, query: Query, length = 160): Snippet {
	const hits = findQueryInText(text, query);
	const core = densest(hits, length) ?? {start: 0, end: 0};
	const chunks = chunksAround(text, core, 2 * length);
	return print(text, widen(chunks, {text, core, length}), hits);
}

/* The span of the hits within a length that belong to the most terms. */
function densest(hits: readonly Hit[], length: number): Span | undefined {
	let best: Span | undefined;
	let most = 0;
	for (const [index, {start}] of hits.entries()) {
		const terms = new Set<number>();
		let end = start;
		for (let at = index; at < hits.length; at++) {
			const hit = hits[at];
			if (hit === undefined || hit.start - start > length) {
				break;
			}

			if (!terms.has(hit.term) && (hit.end - start <= length || at === index)) {
				terms.add(hit.term);
				end = Math.max(end, hit.end);
			}
		}

		if (terms.size > most) {
			most = terms.size;
			best = {start, end};
		}
	}

	return best;
}

/* What is never cut: all between two spaces, or a sign where writing has no spaces. */
const chunk =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;

/* The chunks that stand around a place of a text, to so many units on either side. */
function chunksAround(text: string, {start, end}: Span, reach: number): readonly Span[] {
	let from = Math.max(0, start - reach);
	while (from > 0 && !isSpace(text, from - 1)) {
		from--;
	}

	let to = Math.min(text.length, end + reach);
	while (to < text.length && !isSpace(text, to)) {
		to++;
	}

	return Array.from(text.slice(from, to).matchAll(chunk), ({0: found, index}) => ({
		start: from + index,
		end: from + index + found.length,
	}));
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

type Room = {readonly text: string; readonly core: Span; readonly length: number};

/*
The chunks that are shown. Half of the room goes to what stands before, or what reaches back to the start of the sentence where that takes no more than two thirds;
the rest to what follows.
*/
function widen(chunks: readonly Span[], {text, core, length}: Room): readonly Span[] {
	const lengthOf = (from: number, to: number): number => (chunks[to]?.end ?? 0) - (chunks[from]?.start ?? 0);
	const before = (from: number, share: number): boolean =>
		from >= 0 && (chunks[core0]?.start ?? 0) - (chunks[from]?.start ?? 0) <= spare * share;
	const core0 = Math.max(
		0,
		chunks.findLastIndex(({start}) => start <= core.start),
	);
	let last = Math.max(
		core0,
		chunks.findLastIndex(({start}) => start < core.end),
	);
	const spare = length - lengthOf(core0, last);
	let first = core0;
	while (before(first - 1, 1 / 2)) {
		first--;
	}

	let sentence = core0;
	while (before(sentence, 2 / 3) && !startsSentence(text, chunks, sentence)) {
		sentence--;
	}

	first = before(sentence, 2 / 3) ? sentence : first;
	while (last + 1 < chunks.length && lengthOf(first, last + 1) <= length) {
		last++;
	}

	while (first > 0 && lengthOf(first - 1, last) <= length) {
		first--;
	}

	return chunks.slice(first, last + 1);
}

function startsSentence(text: string, chunks: readonly Span[], index: number): boolean {
	const previous = chunks[index - 1];
	return previous === undefined || /[.!?…。！？]["”’»)]*$/u.test(text.slice(previous.start, previous.end));
}

function print(text: string, chunks: readonly Span[], hits: readonly Hit[]): Snippet {
	const all = {start: chunks[0]?.start ?? 0, end: chunks.at(-1)?.end ?? 0};
	const isBegun = text.slice(0, all.start).trim() !== '';
	const isEnded = text.slice(all.end).trim() === '';
	let printed = isBegun ? '… ' : '';
	const places = new Map<number, number>();
	let before = all.start;
	for (const {start, end} of chunks) {
		printed += start > before ? ' ' : '';
		places.set(start, printed.length);
		printed += text.slice(start, end);
		before = end;
	}

	const placeOf = (offset: number): number => {
		const start = chunks.findLast(one => one.start <= offset)?.start ?? all.start;
		return (places.get(start) ?? 0) + offset - start;
	};
	const inside = hits.filter(hit => holds(all, hit));
	return {
		text: isEnded ? printed : `${printed} …`,
		hits: merge(inside.map(({start, end}) => ({start: placeOf(start), end: placeOf(end - 1) + 1}))),
	};
}

/* Overlapping places as one. They come in the order of their starts. */
function merge(spans: readonly Span[]): readonly Span[] {
	const merged: Span[] = [];
	for (const span of spans) {
		const last = merged.at(-1);
		if (last !== undefined && span.start < last.end) {
			merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, span.end)};
		} else {
			merged.push(span);
		}
	}

	return merged;
}
