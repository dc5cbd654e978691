import {parse as parseToml} from 'smol-toml';
import {parse as parseYaml} from 'yaml';

/**
The front matter of a file of Markdown: its names and values in their order, and what follows it.
*/
export type FrontMatter = {
	readonly entries: ReadonlyArray<readonly [name: string, values: readonly string[]]>;
	readonly body: string;
	readonly remarks: readonly string[];
};

/** More than this, in UTF-16 units, is no front matter. */
const longest = 100_000;

/**
Takes a clean text apart into front matter (YAML between lines of `---`, TOML between lines of `+++`) and body. Front matter that is broken is read
line by line, and a remark says so.
*/
export function readFrontMatter(text: string): FrontMatter {
	const mark = /^\s*(---|\+\+\+)[ ]*\n/u.exec(text);
	const start = mark?.[0].length ?? 0;
	const end = mark === null ? -1 : `\n${text}`.indexOf(`\n${mark[1]}`, start);
	const block = end === -1 ? '' : text.slice(start, end);
	// A rule at the top of a text looks like a mark.
	if (mark === null || end === -1 || block.length > longest || !/^[^\s#][^\n]{0,100}?\s*[:=]/mu.test(block)) {
		return {entries: [], body: text, remarks: []};
	}

	const lineEnd = text.indexOf('\n', end);
	const body = lineEnd === -1 ? '' : text.slice(lineEnd + 1);
	try {
		const root: unknown =
			mark[1] === '---'
				? parseYaml(block, {logLevel: 'error', maxAliasCount: 100, uniqueKeys: false})
				: parseToml(block);
		const isMap = typeof root === 'object' && root !== null && !Array.isArray(root);
		return {entries: isMap ? entriesOf(root) : linesOf(block), body, remarks: []};
	} catch {
		return {
			entries: linesOf(block),
			body,
			remarks: ['The front matter is broken, and was read line by line.'],
		};
	}
}

const entriesOf = (root: object): FrontMatter['entries'] =>
	Object.entries(root).flatMap(([name, value]) => {
		const values = valuesOf(value, 0);
		return values.length === 0 ? [] : [[name, values] as const];
	});

/* Texts and numbers, alone or in lists; of a list of things, their names. */
function valuesOf(value: unknown, depth: number): readonly string[] {
	if (Array.isArray(value)) {
		return depth > 4 ? [] : value.slice(0, 200).flatMap(part => valuesOf(part, depth + 1));
	}

	if (value instanceof Date) {
		return [String(value) === 'Invalid Date' ? '' : value.toISOString()];
	}

	if (typeof value === 'object' && value !== null) {
		return depth > 4 ? [] : valuesOf((value as {readonly name?: unknown}).name, depth + 1);
	}

	return value === null || value === undefined || String(value).trim() === '' ? [] : [String(value).trim()];
}

const linesOf = (block: string): FrontMatter['entries'] =>
	block.split('\n').flatMap(line => {
		const [, name, value = ''] = /^([\p{L}][\p{L}\p{N} _-]{0,40})\s*[:=]\s*(\S.*)$/u.exec(line) ?? [];
		return name === undefined ? [] : [[name, [value.trim().replace(/^(["'])(.*)\1$/u, '$2')]] as const];
	});
