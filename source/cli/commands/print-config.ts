import {type Setting, settings, type Value} from '../../core/config/settings.ts';
import {positionOf} from '../../core/config/toml-lines.ts';
import {printable} from '../../core/printable.ts';
import {applyKeys} from '../../session/keymap/rebind-keys.ts';
import {type Binding, bindings} from '../../session/keymap.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {byPlace, type FoundConfig} from '../find-config.ts';
import {keyProblems} from '../key-problems.ts';
import {NewsreaderError} from '../newsreader-error.ts';
import {formatJson} from '../print/format-json.ts';
import {remark} from '../print/remark.ts';
import type {Request} from '../request.ts';
import type {World} from '../world.ts';

type Row = {
	readonly name: string;
	readonly value: Value;
	/** Where it is set; `undefined` where it is as usual. */
	readonly line: number | undefined;
	readonly about: string;
};

/**
`newsreader config`: prints where the settings are written, and each with its value and where that comes from.
*/
export function printConfig({config, flags}: Request, world: World): ExitCode {
	if (config?.file === undefined) {
		throw new NewsreaderError('No home folder is set (HOME), so there is no place for settings.', {
			hint: 'Set XDG_CONFIG_HOME to a folder.',
		});
	}

	const rows = [...settings.map(setting => rowOf(setting, config)), ...keyRows(config)];
	const problems = [...config.problems, ...keyProblems(config)].toSorted(byPlace);
	if (flags.json) {
		const document = {
			schema: 'newsreader/config@1',
			file: config.file,
			exists: config.isThere,
			settings: Object.fromEntries(rows.map(({name, value, line}) => [name, {value, line: line ?? null}])),
			problems,
		};
		world.stdout.write(formatJson(document));
	} else {
		world.stdout.write(format(rows, config.file));
		if (!config.isThere) {
			remark(world, 'there is no such file yet: write one, in TOML, with lines like  width = 80');
		}
	}

	return problems.length > 0 ? exitCode.someUnreadable : exitCode.done;
}

function rowOf({name, key, usual, about}: Setting, {settings: set, positions}: FoundConfig): Row {
	const value = set[key] as Value | undefined;
	return {
		name,
		value: value ?? usual,
		line: value === undefined ? undefined : positionOf(positions, name).line,
		about,
	};
}

/** The commands that have other keys than usual. */
function keyRows({settings: set, positions}: FoundConfig): readonly Row[] {
	const {bindings: bound} = applyKeys(bindings, set.keys ?? {});
	return Object.keys(set.keys ?? {}).flatMap(command => {
		const keys = keysOf(bound, command);
		const name = `keys.${command}`;
		return keys === keysOf(bindings, command)
			? []
			: [{name, value: keys, line: positionOf(positions, name).line, about: ''}];
	});
}

const keysOf = (table: readonly Binding[], command: string): string =>
	[...new Set(table.filter(one => one.command === command).flatMap(({keys}) => keys))].join(' ');

function format(rows: readonly Row[], file: string): string {
	const widths = {
		name: Math.max(...rows.map(({name}) => name.length)) + 2,
		value: Math.max(...rows.map(({value}) => String(value).length)) + 2,
	};
	const lines = rows.map(({name, value, line, about}) => {
		const origin = line === undefined ? 'usual' : `line ${line}`;
		return `${name.padEnd(widths.name)}${String(value).padEnd(widths.value)}${origin.padEnd(10)}${about}`.trimEnd();
	});
	return [`${'file'.padEnd(widths.name)}${file}`, ...lines].map(line => `${printable(line)}\n`).join('');
}
