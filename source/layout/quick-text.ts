import {isOneColumnEach} from './one-column.ts';
import {rememberRecent} from './recent.ts';

/*
Ink takes every line of every frame apart into graphemes, and measures it, with functions that know all of Unicode: that is
the bulk of a frame's time, and 20 ms of the start. News is mostly letters of one column. The build puts the functions
below in place of the general ones; they answer the plain cases at once and hand over all others. Tests hold that both agree.
*/

const styling = /\u001B\[[\d;]*m/gu;

/**
The width in columns of a line of plain letters with or without colours in it; `undefined` for anything else.
*/
export function quickWidth(line: unknown): number | undefined {
	if (typeof line !== 'string') {
		return undefined;
	}

	const text = line.includes('\u001B') ? line.replace(styling, '') : line;
	return isOneColumnEach(text) ? text.length : undefined;
}

/**
Makes a function for the width of the widest of some lines, which measures each line once: Ink measures a block of lines twice in
each frame.
*/
export function createQuickWidest(widthOf: (line: string) => number): (lines: string) => number {
	const knownWidthOf = rememberRecent(1024, widthOf);
	return lines => lines.split('\n').reduce((widest, line) => Math.max(widest, knownWidthOf(line)), 0);
}

const control = /\p{Control}/u;
/* Ink puts marks before the colours that would part them from their letter. */
const partedMark = /\u001B\[[\d;]*m\p{Mark}/u;

const isHarmlessLine = rememberRecent(
	1024,
	line =>
		quickWidth(line) !== undefined || !(control.test(line.replace(styling, '')) || partedMark.test(line)),
);

/**
Whether nothing in some lines could do harm to the screen: they hold no control characters but those of colours.
*/
export const isHarmless = (lines: string): boolean => lines.split('\n').every(isHarmlessLine);

let general: Intl.Segmenter | undefined;

/**
Takes text apart as `Intl.Segmenter` does for graphemes; the general one is loaded when the first text needs it.
*/
export const quickSegmenter = {
	segment(text: string): Pick<Intl.Segments, 'containing' | typeof Symbol.iterator> {
		if (quickWidth(text) !== undefined) {
			return new PlainSegments(text);
		}

		general ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
		return general.segment(text);
	},
};

/* Each unit is a grapheme of its own. */
class PlainSegments {
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	containing(index = 0): Intl.SegmentData | undefined {
		const segment = this.#text[Math.trunc(index)];
		return segment === undefined ? undefined : {segment, index: Math.trunc(index), input: this.#text};
	}

	*[Symbol.iterator](): Generator<Intl.SegmentData, undefined> {
		for (let index = 0; index < this.#text.length; index++) {
			yield {segment: this.#text[index] ?? '', index, input: this.#text};
		}

		return undefined;
	}
}
