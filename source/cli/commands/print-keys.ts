import {keyLabel} from '../../session/key-lookup.ts';
import {contextNames} from '../../session/keymap/contexts.ts';
import {applyKeys} from '../../session/keymap/rebind-keys.ts';
import {type Binding, type Context, contexts, bindings as usualBindings} from '../../session/keymap.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {formatJson} from '../print/format-json.ts';
import {hang} from '../print/hang.ts';
import {type Paper, paperOf} from '../print/paper.ts';
import type {Request} from '../request.ts';
import type {World} from '../world.ts';

/**
`newsreader keys`: prints the keys of every screen as the reader has bound them, from the table that also answers them.
*/
export function printKeys(request: Request, world: World): ExitCode {
	const paper = paperOf(request, world);
	const {bindings} = applyKeys(usualBindings, request.config?.settings.keys ?? {});
	if (request.flags.json) {
		world.stdout.write(formatJson({schema: 'newsreader/keys@1', keys: bindings}));
		return exitCode.done;
	}

	const sections = contexts.map(
		context => `${paper.bold(contextNames[context])}\n${formatKeys(bindings, context, paper)}\n`,
	);
	world.stdout.write(sections.join('\n'));
	return exitCode.done;
}

function formatKeys(bindings: readonly Binding[], context: Context, {columns}: Paper): string {
	const rows = bindings
		.filter(binding => binding.contexts.includes(context) && binding.keys.length > 0)
		.map(({keys, help}) => ({keys: keys.map(keyLabel).join(' '), help}));
	const width = Math.max(...rows.map(({keys}) => keys.length));
	return rows.map(({keys, help}) => hang(help, {columns, label: `  ${keys.padEnd(width)}  `})).join('\n');
}
