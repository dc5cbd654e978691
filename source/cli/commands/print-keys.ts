import {keyLabel} from '../../session/key-lookup.ts';
import {bindings, type Context, contexts} from '../../session/keymap.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {hang} from '../print/hang.ts';
import {type Paper, paperOf} from '../print/paper.ts';
import type {Request} from '../request.ts';
import type {World} from '../world.ts';

const headings: Readonly<Record<Context, string>> = {
	library: 'Library',
	search: 'Library, while typing a search',
	article: 'Article',
	find: 'Article, while typing a search',
	compare: 'Compare',
	annotated: 'Compare, annotated',
	only: 'Compare, only here',
	ledger: 'Compare, ledger',
	matrix: 'Compare, matrix',
	menu: 'a menu',
	verdict: 'the form of a verdict',
	edit: 'Filling in outlet, title and date',
	help: 'Help',
	problems: 'Files that could not be read',
};

/**
`newsreader keys`: prints the keys of every screen, from the table that also answers them.
*/
export function printKeys(request: Request, world: World): ExitCode {
	const paper = paperOf(request, world);
	const sections = contexts.map(
		context => `${paper.bold(headings[context])}\n${formatKeys(context, paper)}\n`,
	);
	world.stdout.write(sections.join('\n'));
	return exitCode.done;
}

function formatKeys(context: Context, {columns}: Paper): string {
	const rows = bindings
		.filter(binding => binding.contexts.includes(context))
		.map(({keys, help}) => ({keys: keys.map(keyLabel).join(' '), help}));
	const width = Math.max(...rows.map(({keys}) => keys.length));
	return rows.map(({keys, help}) => hang(help, {columns, label: `  ${keys.padEnd(width)}  `})).join('\n');
}
