/*
Measures what readers wait for, each figure beside a reference in the same run.

	npm run bench                 everything
	npm run bench -- start keys   only these
*/
import {execFileSync, spawnSync} from 'node:child_process';
import path from 'node:path';
import {
	type Amount,
	type Answered,
	type Figure,
	formatAmounts,
	formatAnswered,
	formatFigures,
	isExceeded,
} from './figure.ts';

type Measure = () => Promise<readonly (Figure | Amount | Answered)[]>;

// Each is loaded when it is run: what one needs must not warm another.
const benches: Readonly<Record<string, () => Promise<Measure>>> = {
	start: async () => (await import('./start.ts')).measureStart,
	keys: async () => (await import('./key-to-frame.ts')).measureKeyToFrame,
	compare: async () => (await import('./compare.ts')).measureCompare,
	stories: async () => (await import('./group-stories.ts')).measureGrouping,
	story: async () => (await import('./story.ts')).measureStory,
	footprint: async () => (await import('./footprint.ts')).measureFootprint,
	library: async () => (await import('./library.ts')).measureLibrary,
	search: async () => (await import('./search.ts')).measureSearch,
	scan: async () => (await import('./scan.ts')).measureScan,
};

const inTerminal = new Set(['start', 'keys', 'library']);

const named = process.argv.slice(2);
const unknown = named.filter(name => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
	console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
	process.exit(2);
}

const hasTools = ['script', 'less'].every(tool => spawnSync(tool, ['--version']).status === 0);
const root = path.join(import.meta.dirname, '../..');
execFileSync(process.execPath, ['.config/build.mjs'], {cwd: root, stdio: 'inherit'});

const figures: (Figure | Amount | Answered)[] = [];
for (const [name, load] of Object.entries(benches)) {
	if (named.length > 0 && !named.includes(name)) {
		continue;
	}

	if (inTerminal.has(name) && !hasTools) {
		console.error(`Left out ${name}: it needs the programs script (util-linux) and less.`);
		continue;
	}

	const measure = await load();
	figures.push(...(await measure()));
}

const amounts = figures.filter(figure => 'megabytes' in figure);
console.log(formatFigures(figures.filter(figure => 'milliseconds' in figure)));
if (amounts.length > 0) {
	console.log(formatAmounts(amounts));
}

const answered = figures.filter(figure => 'keys' in figure);
if (answered.length > 0) {
	console.log(formatAnswered(answered));
}

process.exitCode = figures.some(isExceeded) ? 1 : 0;
