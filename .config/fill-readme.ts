import fs from 'node:fs';
import {commands, defaultCommand, flags} from '../source/cli/commands.ts';
import {keyLabel} from '../source/session/key-lookup.ts';
import {bindings, type Context} from '../source/session/keymap.ts';

/* The screens of the README's table of keys; typing and pages explain themselves in the footer. */
const screens: readonly (readonly [Context, string])[] = [
	['library', 'Library'],
	['article', 'Article'],
	['compare', 'Compare'],
	['annotated', 'Annotated'],
	['only', 'Only here'],
	['ledger', 'Ledger'],
	['matrix', 'Matrix'],
];

const code = (text: string): string => `\`${text}\``;

function keysTable(): string {
	const known = bindings.filter(({contexts}) => screens.some(([context]) => contexts.includes(context)));
	const rows = known.map(({keys, help, contexts}) => {
		const where = screens.filter(([context]) => contexts.includes(context)).map(([, name]) => name);
		const place = placeOf(where);
		return `| ${keys.map(key => code(keyLabel(key))).join(' ')} | ${place} | ${help} |`;
	});
	return ['| key | where | what it does |', '|---|---|---|', ...rows].join('\n');
}

/* All forms of Compare are named at once. */
function placeOf(where: readonly string[]): string {
	const views = screens.slice(2).map(([, name]) => name);
	if (where.length === screens.length) {
		return 'everywhere';
	}

	return views.every(view => where.includes(view))
		? [...where.filter(name => !views.includes(name)), 'Compare in all forms'].join(', ')
		: where.join(', ');
}

function commandsTable(): string {
	const usage = commands.map(({name, operands, summary}) => {
		const words = ['newsreader', ...(name === defaultCommand ? [] : [name]), operands];
		return `| ${code(words.join(' ').trim())} | ${summary} |`;
	});
	const options = flags.map(
		({name, short, value = '', summary}) => `| ${code(`${short ? `-${short}, ` : ''}--${name}${value}`)} | ${summary} |`,
	);
	return ['| command or option | what it does |', '|---|---|', ...usage, ...options].join('\n');
}

const screen = (golden: string): string =>
	['```text', fs.readFileSync(`test/golden/${golden}.txt`, 'utf8').replaceAll(/ +$/gm, '').trimEnd(), '```'].join('\n');

const parts: Readonly<Record<string, () => string>> = {
	keys: keysTable,
	commands: commandsTable,
	compare: () => screen('compare-100x30'),
	library: () => screen('library-80x24'),
};

/**
The README with its generated parts as they are now: each stands between `<!-- NAME -->` and `<!-- /NAME -->`.
*/
export function fillReadme(readme: string): string {
	let filled = readme;
	for (const [name, write] of Object.entries(parts)) {
		const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
		if (!place.test(filled)) {
			throw new Error(`README.md has no place for ${name}: <!-- ${name} --> and <!-- /${name} --> are missing`);
		}

		filled = filled.replace(place, (_, start: string, end: string) => `${start}${write()}\n${end}`);
	}

	return filled;
}
