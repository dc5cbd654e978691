import {nearestWord} from '../../core/nearest-word.ts';
import type {Binding} from './binding.ts';
import {type Context, contextNames, typingContexts} from './contexts.ts';
import {isCharacter, keyNamed} from './key-named.ts';

/**
What could not be bound as the reader wrote it: of which command, and why, in a sentence.
*/
export type KeyProblem = {readonly command: string; readonly message: string};

/**
The keys that the reader chose, by the names of commands.
*/
export type ChosenKeys = Readonly<Record<string, readonly string[]>>;

/* Without these nobody gets out. */
const needed: readonly string[] = ['quit', 'interrupt', 'escape'];

/**
The table of keys with those that the reader chose, in the place of all usual ones of a command. A key that would mean two things on one screen is not bound, and told; so is what is no
key and no command. Where the reader types, letters stay letters: there, a command has those of its keys that are none, or else its usual ones.
*/
export function applyKeys<Bound extends Binding>(
	bindings: readonly Bound[],
	chosen: ChosenKeys,
): {readonly bindings: readonly Bound[]; readonly problems: readonly KeyProblem[]} {
	const problems: KeyProblem[] = [];
	const wanted = new Map<string, readonly string[]>();
	for (const [command, written] of Object.entries(chosen)) {
		const {keys, complaints} = readKeys(bindings, command, written);
		problems.push(...complaints.map(message => ({command, message})));
		if (keys) {
			wanted.set(command, keys);
		}
	}

	for (;;) {
		const bound = bindings.flatMap(binding => rebind(binding, wanted.get(binding.command)));
		const clash = findClash(bound, wanted);
		if (clash === undefined) {
			return {bindings: bound, problems};
		}

		const {command, key} = clash;
		problems.push({command, message: describeClash(clash)});
		const left = wanted.get(command)?.filter(one => one !== key) ?? [];
		// A command of which no key is left has its usual ones again.
		if (left.length > 0) {
			wanted.set(command, left);
		} else {
			wanted.delete(command);
		}
	}
}

function readKeys(
	bindings: readonly Binding[],
	command: string,
	written: readonly string[],
): {readonly keys?: readonly string[]; readonly complaints: readonly string[]} {
	const commands = [...new Set(bindings.map(binding => binding.command))];
	if (!commands.includes(command)) {
		const near = nearestWord(command, commands);
		const hint = near ? `Did you mean ${near}?` : 'newsreader keys --json lists them.';
		return {complaints: [`There is no command ${command}. ${hint}`]};
	}

	const read = written.map(key => ({key: keyNamed(key), written: key}));
	const complaints = read.flatMap(({key, written: one}) => complainAbout(key, one));
	const keys = [...new Set(read.flatMap(({key}) => (key === undefined || isDigit(key) ? [] : [key])))];
	if (keys.length > 0 || (written.length === 0 && !needed.includes(command))) {
		return {keys, complaints};
	}

	return {
		complaints: written.length === 0 ? [`${command} needs a key, and keeps its usual ones.`] : complaints,
	};
}

function complainAbout(key: string | undefined, written: string): readonly string[] {
	if (key === undefined) {
		return [
			`“${written}” is no key. Keys are c, C, ?, space, enter, esc, tab, up, pagedown, home, ctrl-d and so on.`,
		];
	}

	return isDigit(key) ? [`${key} is no key for a command: digits repeat one, as in 5j.`] : [];
}

const isDigit = (key: string): boolean => /^\d$/u.test(key);

/** The binding with other keys, apart for where the reader types. */
function rebind<Bound extends Binding>(
	binding: Bound,
	keys: readonly string[] | undefined,
): readonly Bound[] {
	if (keys === undefined) {
		return [binding];
	}

	const typing = binding.contexts.filter(isTyping);
	const others = binding.contexts.filter(context => !isTyping(context));
	const typed = keys.filter(key => !isCharacter(key) && key !== 'space');
	return [
		...(others.length > 0 ? [{...binding, contexts: others, keys}] : []),
		...(typing.length > 0
			? [{...binding, contexts: typing, keys: typed.length > 0 ? typed : binding.keys}]
			: []),
	];
}

const isTyping = (context: Context): boolean => typingContexts.some(one => one === context);

/** A key that means two commands on a screen; `command` is the one that the reader gave it to last. */
type Clash = {
	readonly command: string;
	readonly other: string;
	readonly key: string;
	readonly context: Context;
};

function findClash(
	bindings: readonly Binding[],
	wanted: ReadonlyMap<string, readonly string[]>,
): Clash | undefined {
	const order = [...wanted.keys()];
	const owners = new Map<string, string>();
	for (const {command, keys, contexts} of bindings) {
		for (const context of contexts) {
			for (const key of keys) {
				const other = owners.get(`${context} ${key}`);
				// Only who was given the key can lose it: where the reader types, a command may have its usual ones all the same.
				const givers = [other, command].filter(one => one !== undefined && wanted.get(one)?.includes(key));
				const [loser] = givers.toSorted((one = '', two = '') => order.indexOf(two) - order.indexOf(one));
				if (other !== undefined && other !== command && loser !== undefined) {
					return {command: loser, other: loser === command ? other : command, key, context};
				}

				owners.set(`${context} ${key}`, command);
			}
		}
	}

	return undefined;
}

const describeClash = ({command, other, key, context}: Clash): string =>
	`${key} would mean both ${other} and ${command} (${contextNames[context]}); it stays ${other}.`;
