import type {Position} from './config.ts';

/*
A name with dots, taken apart: `keys."compare.open"` is `keys`, `compare.open`. Joined with dots, all ways of writing a name are one.
*/
const part = String.raw`(?:"[^"\n]*"|'[^'\n]*'|[\w-]+)`;
const nameForm = String.raw`${part}(?:[ \t]*\.[ \t]*${part})*`;
const tableLine = new RegExp(String.raw`^[ \t]*\[[ \t]*(${nameForm})[ \t]*\]`);
const valueLine = new RegExp(String.raw`^([ \t]*)(${nameForm})[ \t]*=`);
const partForm = new RegExp(part, 'g');

/**
Where the names of a TOML file are given their values, by the whole name, as `scan.workers`. The parser does not tell. What only looks like a name, in a text over several
lines, is taken for one.
*/
export function locateNames(text: string): ReadonlyMap<string, Position> {
	const found = new Map<string, Position>();
	let table = '';
	for (const [index, line] of text.split('\n').entries()) {
		const [, header] = tableLine.exec(line) ?? [];
		const [, indent = '', name] = valueLine.exec(line) ?? [];
		if (header !== undefined) {
			table = `${plainName(header)}.`;
		}

		const whole = header === undefined ? name && table + plainName(name) : plainName(header);
		if (whole && !found.has(whole)) {
			found.set(whole, {line: index + 1, column: indent.length + 1});
		}
	}

	return found;
}

const plainName = (written: string): string =>
	Array.from(written.matchAll(partForm), ([one]) => one.replace(/^["']|["']$/g, '')).join('.');

/**
The place of a name, or of the table or the value in which it is written.
*/
export function positionOf(positions: ReadonlyMap<string, Position>, name: string): Position {
	for (let outer = name; outer !== ''; outer = outer.slice(0, Math.max(0, outer.lastIndexOf('.')))) {
		const position = positions.get(outer);
		if (position) {
			return position;
		}
	}

	return {line: 1, column: 1};
}
