import type {Span} from '../../span.ts';

/**
A part of a query as it was typed: `-outlet:"le monde"` is excluded, has the name `outlet` and the quoted value `le monde`.
*/
export type Part = {
	readonly span: Span;
	readonly isExcluded: boolean;
	/** What stands before the colon, as typed; `undefined` without one. */
	readonly name: string | undefined;
	readonly value: string;
	readonly isQuoted: boolean;
	/** Whether a quote was opened and not closed: then the part goes to the end. */
	readonly isOpen: boolean;
};

/* Not before the two slashes of an address, and not after a digit: 12:30 is a time. */
const start = /(?<minus>[-−]*)(?:(?<name>\p{L}+):(?!\/\/))?(?<quote>["“”„‟″«»])?/uy;
const quoteEnd = /["“”„‟″«»]/g;
const space = /\s/g;

/**
Takes a query apart at its spaces, but for those between quotes.
*/
export function splitQuery(text: string): readonly Part[] {
	const parts: Part[] = [];
	let at = afterSpace(text, 0);
	while (at < text.length) {
		const part = readPart(text, at);
		parts.push(part);
		at = afterSpace(text, part.span.end);
	}

	return parts;
}

function readPart(text: string, from: number): Part {
	start.lastIndex = from;
	const match = start.exec(text);
	const {minus = '', name, quote} = match?.groups ?? {};
	const valueFrom = from + (match?.[0].length ?? 0);
	const found = nextOf(quote === undefined ? space : quoteEnd, text, valueFrom);
	const valueTo = found ?? text.length;
	return {
		span: {start: from, end: quote !== undefined && found !== undefined ? valueTo + 1 : valueTo},
		isExcluded: minus !== '',
		name,
		value: text.slice(valueFrom, valueTo),
		isQuoted: quote !== undefined,
		isOpen: quote !== undefined && found === undefined,
	};
}

function nextOf(pattern: RegExp, text: string, from: number): number | undefined {
	pattern.lastIndex = from;
	return pattern.exec(text)?.index;
}

function afterSpace(text: string, from: number): number {
	let at = from;
	while (at < text.length && /\s/.test(text.charAt(at))) {
		at++;
	}

	return at;
}
