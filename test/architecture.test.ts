/*
The direction of the program: core ← storage ← workers, core ← layout ← session ← ui, and cli above all of them. Every import line of
source/ is held against it, so that a shortcut shows up here and not in a later year.
*/
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const layers = ['core', 'layout', 'session', 'storage', 'workers', 'ui', 'cli'] as const;

type Layer = (typeof layers)[number];

type Rule = {
	/** The layers that this one may import beside itself. */
	readonly layers: readonly Layer[];
	/** The packages that it may import. */
	readonly packages: RegExp;
	/** Whether it may look at the clock. */
	readonly hasClock: boolean;
};

const rules: Readonly<Record<Layer, Rule>> = {
	core: {layers: [], packages: /^node:(buffer|crypto)$/, hasClock: false},
	layout: {layers: ['core'], packages: /^(string-width)$/, hasClock: false},
	session: {layers: ['core', 'layout'], packages: /^$/, hasClock: false},
	storage: {layers: ['core'], packages: /^node:/, hasClock: true},
	workers: {layers: ['core', 'storage'], packages: /^node:/, hasClock: true},
	ui: {
		layers: ['core', 'layout', 'session'],
		packages: /^(node:.*|react|react\/.*|ink|ink-.*|chalk)$/,
		hasClock: true,
	},
	cli: {
		layers: ['core', 'layout', 'session', 'storage', 'workers', 'ui'],
		packages: /^(node:.*|meow)$/,
		hasClock: true,
	},
};

/** Packages that a single folder may import beyond its layer. */
const folderPackages: Readonly<Record<string, RegExp>> = {
	'core/config': /^smol-toml$/,
	'core/parse': /^chardet$/,
	'core/parse/forms/archive': /^fflate$/,
	'core/parse/forms/mail': /^postal-mime$/,
	'core/parse/forms/office': /^(mammoth|unpdf)$/,
	'core/parse/forms/table': /^papaparse$/,
	'core/parse/forms/xml': /^fast-xml-parser$/,
	'core/parse/forms/html': /^(@mozilla\/readability|linkedom)$/,
	'core/parse/forms/markdown': /^(smol-toml|yaml)$/,
	'core/search': /^fuse\.js$/,
	'core/text': /^stemmer$/,
};

const mostLines = 250;

type Import = {readonly line: number; readonly target: string; readonly isDynamic: boolean};

function importsOf(text: string): readonly Import[] {
	const pattern =
		/^(?:import|export)\s[^;'"`]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;
	return Array.from(text.matchAll(pattern), match => ({
		line: text.slice(0, match.index).split('\n').length,
		target: match[1] ?? match[2] ?? match[3] ?? '',
		isDynamic: match[3] !== undefined,
	}));
}

const layerOf = (file: string): Layer | undefined => layers.find(layer => file.startsWith(`${layer}/`));

/**
What a file of source/ does against the rules, each as `file:line: what, and why not`. `file` is its path inside source/.
*/
function brokenRules(file: string, text: string): readonly string[] {
	const layer = layerOf(file) ?? 'cli';
	const imports = importsOf(text).flatMap(entry => {
		const complaint = complainAbout({...entry, file, layer});
		return complaint === undefined ? [] : [`${file}:${entry.line}: ${complaint}`];
	});
	const clocks = rules[layer].hasClock
		? []
		: Array.from(text.matchAll(/\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/g), ({0: found, index}) => {
				const line = text.slice(0, index).split('\n').length;
				return `${file}:${line}: ${layer} looks at the clock with ${found}; times come in as \`now\``;
			});
	const length = text.trimEnd().split('\n').length;
	const tooLong = length > mostLines ? [`${file}:${length}: the file has more than ${mostLines} lines`] : [];
	return [...imports, ...clocks, ...tooLong];
}

type Candidate = Import & {readonly file: string; readonly layer: Layer};

function complainAbout({file, layer, target, isDynamic}: Candidate): string | undefined {
	const rule = rules[layer];
	if (!target.startsWith('.')) {
		const ofFolder = folderPackages[path.dirname(file)];
		return rule.packages.test(target) || ofFolder?.test(target)
			? undefined
			: `${path.dirname(file)} may not import the package ${target}`;
	}

	// The entry names the built program; everything else names a source file by its whole name.
	if (!/\.tsx?$/.test(target) && file !== 'cli.ts') {
		return `${target} lacks its extension .ts or .tsx`;
	}

	const other = layerOf(path.join(path.dirname(file), target).replaceAll(path.sep, '/'));
	if (other === undefined) {
		return `${target} lies in none of the layers ${layers.join(', ')}`;
	}

	if (other === 'ui' && layer === 'cli' && !isDynamic) {
		return 'cli reaches ui only by await import(): loading Ink costs 0.1 to 0.3 s';
	}

	return other === layer || rule.layers.includes(other)
		? undefined
		: `${layer} may import ${[layer, ...rule.layers].join(', ')}, and not ${other}`;
}

const root = path.join(import.meta.dirname, '../source');

const sourceFiles = fs
	.readdirSync(root, {recursive: true, encoding: 'utf8'})
	.filter(file => /\.tsx?$/.test(file))
	.map(file => file.replaceAll(path.sep, '/'));

test('every file keeps to the layers, the clock and the length', () => {
	assert.ok(sourceFiles.length > 20);
	const broken = sourceFiles.flatMap(file =>
		brokenRules(file, fs.readFileSync(path.join(root, file), 'utf8')),
	);
	assert.deepEqual(broken, []);
});

const breaches: ReadonlyArray<readonly [file: string, text: string, complaint: RegExp | undefined]> = [
	['core/a.ts', "import fs from 'node:fs';", /core\/a\.ts:1: core may not import the package node:fs/],
	['core/a.ts', "\nimport {b} from '../session/b.ts';", /a\.ts:2: core may import core, and not session/],
	['core/a.ts', 'const a = Date.now();', /a\.ts:1: core looks at the clock with Date\.now/],
	['core/search/a.ts', "import Fuse from 'fuse.js';", undefined],
	['core/facts/a.ts', "import Fuse from 'fuse.js';", /core\/facts may not import the package fuse\.js/],
	['session/a.ts', "import type {B} from 'react';", /session may not import the package react/],
	[
		'session/a.ts',
		"import {\n\tb,\n} from '../ui/b.ts';",
		/a\.ts:1: session may import session, core, layout, and not ui/,
	],
	[
		'ui/a.ts',
		"export {b} from '../storage/b.ts';",
		/ui may import ui, core, layout, session, and not storage/,
	],
	['storage/a.ts', "import {b} from '../core/b.ts';", undefined],
	['cli/a.ts', "import type {B} from '../ui/b.tsx';", /only by await import/],
	['cli/a.ts', "const {b} = await import('../ui/b.tsx');", undefined],
	['cli/a.ts', "import './b';", /lacks its extension/],
	['ui/a.ts', 'const a = 1;\n'.repeat(251), /a\.ts:251: the file has more than 250 lines/],
	['ui/a.ts', 'const a = 1;\n'.repeat(250), undefined],
];

for (const [file, text, complaint] of breaches) {
	test(`${text.slice(0, 50).trim().replaceAll(/\s+/g, ' ')} in ${file} is ${complaint ? 'told' : 'allowed'}`, () => {
		const broken = brokenRules(file, text);
		assert.equal(broken.length, complaint ? 1 : 0);
		assert.match(broken.join('\n'), complaint ?? /^$/);
	});
}
