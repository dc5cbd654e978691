import {parse, TomlError} from 'smol-toml';
import type {ConfigProblem} from './config.ts';

/**
The values of a TOML file by their whole names, in their order, and what is no TOML.
*/
export type Toml = {
	readonly values: ReadonlyMap<string, unknown>;
	readonly problems: readonly ConfigProblem[];
};

// Whoever has more mistakes than these gave another kind of file.
const mostMistakes = 20;

/**
Reads TOML line for line: a line that is wrong is told and left out, and the rest counts. Never throws.
*/
export function parseToml(text: string): Toml {
	const lines = text.split('\n');
	const problems: ConfigProblem[] = [];
	while (problems.length < mostMistakes) {
		try {
			return {values: flatten(parse(lines.join('\n'))), problems};
		} catch (error) {
			const problem = problemOf(error);
			problems.push(problem);
			leaveOut(lines, problem.line);
		}
	}

	return {values: new Map(), problems};
}

function problemOf(error: unknown): ConfigProblem {
	if (!(error instanceof TomlError)) {
		return {line: 1, column: 1, message: 'This cannot be read as TOML.'};
	}

	const [first = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
	const message = advice[first] ?? `${first.slice(0, 1).toUpperCase()}${first.slice(1)}.`;
	return {line: error.line, column: error.column, message};
}

/* What newcomers to TOML do. */
const advice: Readonly<Record<string, string>> = {
	'invalid value': 'This is no value. Text stands in quotes, as in: color = "never"',
	'illegal character in key': 'This is no setting. One is a name, = and a value, as in: width = 72',
	'control characters are not allowed in strings': 'This text has no second quote in its line.',
	'unfinished string': 'This text has no second quote.',
	'trying to redefine an already defined table or value': 'This is set a second time; the first counts.',
};

/* The line itself; where it is empty already, as at the end of a list that was never closed, the one above. */
function leaveOut(lines: string[], line: number): void {
	let index = Math.min(line, lines.length) - 1;
	while (index > 0 && (lines[index] ?? '').trim() === '') {
		index--;
	}

	lines[index] = '';
}

/* Deeper names mean nothing here. */
const deepest = 4;

function flatten(root: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
	const values = new Map<string, unknown>();
	const visit = (table: Readonly<Record<string, unknown>>, prefix: readonly string[]): void => {
		for (const [key, value] of Object.entries(table)) {
			const name = [...prefix, key];
			if (isTable(value) && name.length < deepest) {
				visit(value, name);
			} else {
				values.set(name.join('.'), value);
			}
		}
	};
	visit(root, []);
	return values;
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
