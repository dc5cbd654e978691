import {keyLabel} from '../../session/key-lookup.ts';
import {contextNames} from '../../session/keymap/contexts.ts';
import {bindings, type Context, contexts} from '../../session/keymap.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {hang} from '../print/hang.ts';
import {type Paper, paperOf} from '../print/paper.ts';
import type {Request} from '../request.ts';
import type {World} from '../world.ts';

/**
`newsreader keys`: prints the keys of every screen, from the table that also answers them.
*/
export function printKeys(request: Request, world: World): ExitCode {
	const paper = paperOf(request, world);
	const sections = contexts.map(
		context => `${paper.bold(contextNames[context])}\n${formatKeys(context, paper)}\n`,
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
