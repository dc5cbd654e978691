import {nearestWord} from '../nearest-word.ts';
import {type Config, type ConfigProblem, emptyConfig} from './config.ts';
import {parseToml} from './parse-toml.ts';
import {type Setting, type Settings, settings} from './settings.ts';
import {locateNames, positionOf} from './toml-lines.ts';

// No file of settings has so many characters.
const longest = 200_000;

/**
Reads a file of settings, in TOML. What is wrong is told and left out, and the rest counts. Never throws.
*/
export function readConfig(bytes: Uint8Array): Config {
	const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
	if (text.length > longest) {
		const message = 'This file is too long for settings, and was not read.';
		return {...emptyConfig, problems: [{line: 1, column: 1, message}]};
	}

	const {values, problems} = parseToml(text);
	const positions = locateNames(text);
	const found: {-readonly [Key in keyof Settings]?: unknown} = {};
	const keys: Record<string, readonly string[]> = {};
	const wrong: ConfigProblem[] = [];
	for (const [name, value] of values) {
		const tell = (message: string): void => void wrong.push({...positionOf(positions, name), message});
		const setting = settings.find(one => one.name === name);
		if (setting) {
			found[setting.key] = readValue(setting, value, tell);
		} else if (name.startsWith('keys.')) {
			const read = readKeys(name.slice('keys.'.length), value, tell);
			if (read) {
				Object.defineProperty(keys, name.slice('keys.'.length), {value: read, enumerable: true});
			}
		} else {
			tell(describeUnknown(name));
		}
	}

	const set = Object.entries(found).filter(([, value]) => value !== undefined);
	return {
		settings: {...Object.fromEntries(set), ...(Object.keys(keys).length > 0 && {keys})},
		positions,
		problems: [...problems, ...wrong].toSorted(
			(one, other) => one.line - other.line || one.column - other.column,
		),
	};
}

type Tell = (message: string) => void;

function readValue({name, read, takes}: Setting, value: unknown, tell: Tell): unknown {
	const found = read(value);
	if (found === undefined) {
		tell(`${name} takes ${takes}.`);
	}

	return found;
}

function readKeys(command: string, value: unknown, tell: Tell): readonly string[] | undefined {
	const keys: readonly unknown[] = Array.isArray(value) ? value : [value];
	if (keys.every(key => typeof key === 'string')) {
		return keys;
	}

	tell(`${command} takes a key or a list of keys, as in: ${command} = ["c", "ctrl-d"]`);
	return undefined;
}

function describeUnknown(name: string): string {
	if (name === 'keys') {
		return 'keys is a table: write [keys] in a line of its own, and below it lines like compare.open = "c".';
	}

	const near = nearestWord(
		name,
		settings.map(one => one.name),
	);
	const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
	return `There is no setting ${shown}. ${near ? `Did you mean ${near}?` : 'newsreader config lists them.'}`;
}
