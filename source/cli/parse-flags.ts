import meow, {type AnyFlags} from 'meow';
import {nearestWord} from '../core/nearest-word.ts';
import {flags as table} from './commands.ts';
import {exitCode} from './exit-code.ts';
import {NewsreaderError} from './newsreader-error.ts';
import {type ColorChoice, colorChoices, type FlagValues} from './request.ts';

/**
Separates the flags of a command line from its other words. Throws a `NewsreaderError` for a flag or a value that makes no sense.
*/
export function parseFlags(argv: readonly string[]): {words: readonly string[]; flags: FlagValues} {
	const written = argv.map(spellOut);
	checkNames(written);
	const {input, flags} = readFlags(written);
	return {words: input, flags: checkValues(flags)};
}

/**
A flag whose value may be left out would swallow the word behind it; with `=`, it cannot.
*/
const spellOut = (word: string): string =>
	word === '--color' ? '--color=always' : word === '--no-color' ? '--color=never' : word;

// meow would answer an unknown flag by itself: with another sentence, without a next step, and with `process.exit`.
function checkNames(argv: readonly string[]): void {
	for (const word of argv) {
		const [name = ''] = word.split('=');
		const isFlag = /^-[^\d.]/.test(name);
		const isKnown = table.some(
			flag => name === `--${flag.name}` || (flag.short && name === `-${flag.short}`),
		);
		if (isFlag && !isKnown) {
			throw new NewsreaderError(`There is no flag ${name}.`, {
				hint: suggest(name),
				exitCode: exitCode.wrongUsage,
			});
		}
	}
}

function suggest(name: string): string {
	const near = nearestWord(
		name,
		table.map(flag => `--${flag.name}`),
	);
	const path = 'A file of that name goes behind --, as in: newsreader -- FILE';
	return near ? `Did you mean ${near}?` : `newsreader --help lists the flags. ${path}`;
}

function readFlags(argv: readonly string[]): {
	input: readonly string[];
	flags: Readonly<Record<string, unknown>>;
} {
	const entries = table.map(({key, type, short}) => [key, {type, ...(short && {shortFlag: short})}] as const);
	try {
		return meow({
			importMeta: import.meta,
			argv: [...argv],
			flags: Object.fromEntries(entries) as AnyFlags,
			// Without these, meow looks for a package.json above the bundle and prints what it finds there.
			pkg: {},
			description: false,
			autoHelp: false,
			autoVersion: false,
		});
	} catch (error) {
		throw wrong((error as Error).message);
	}
}

function checkValues(values: Readonly<Record<string, unknown>>): FlagValues {
	const {json, minScore, fact, at, library, store, yes, color, help, version} = values;
	const isScore = typeof minScore === 'number' && minScore >= 0 && minScore <= 1;
	if ('minScore' in values && !isScore) {
		throw wrong('--min-score takes a number from 0 to 1, as in: --min-score 0.4');
	}

	const isFact = isWhole(fact) && fact > 0;
	if ('fact' in values && !isFact) {
		throw wrong('--fact takes the number of a fact, as in: --fact 3');
	}

	if ('at' in values && !isWhole(at)) {
		throw wrong('--at takes a place in the text of LEFT, counted from 0, as in: --at 1200');
	}

	if (library === '') {
		throw wrong('--library takes a file, as in: --library verdicts.db');
	}

	// meow takes --no-store for the opposite of a flag --store.
	const isWithoutStore = store === false;
	if (isWithoutStore && library !== undefined) {
		throw wrong('--no-store keeps nothing, and --library names a file to keep things in: type one of them.');
	}

	if (color !== undefined && !colorChoices.includes(color as ColorChoice)) {
		throw wrong(`--color takes ${colorChoices.join(', ')}, as in: --color=never`);
	}

	return {
		...(json === true && {json}),
		...(help === true && {help}),
		...(version === true && {version}),
		...(isScore && {minScore}),
		...(isFact && {fact}),
		...(isWhole(at) && {at}),
		...(typeof library === 'string' && {library}),
		...(isWithoutStore && {noStore: true}),
		...(yes === true && {yes}),
		...(color !== undefined && {color: color as ColorChoice}),
	};
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const wrong = (message: string): NewsreaderError =>
	new NewsreaderError(message, {hint: 'newsreader --help lists the flags.', exitCode: exitCode.wrongUsage});
