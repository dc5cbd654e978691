import {dial} from '../facts/dial.ts';
import {thresholds} from '../facts/strength.ts';
import {type LibraryOrder, libraryOrders} from '../library/library-order.ts';

export const colorChoices = ['never', 'auto', 'always'] as const;

export type ColorChoice = (typeof colorChoices)[number];

/**
What a reader set in the file of settings. What they did not set is absent.
*/
export type Settings = {
	readonly color?: ColorChoice;
	/** The widest line of prose, in columns. */
	readonly width?: number;
	/** The least score of a link that is shown. */
	readonly strictness?: number;
	readonly order?: LibraryOrder;
	/** Whether folders are watched while they are open. */
	readonly watch?: boolean;
	/** Whether anything is read from the database and kept in it. */
	readonly store?: boolean;
	/** How many threads read files. */
	readonly workers?: number;
	/** The keys of commands, by the names of these. */
	readonly keys?: Readonly<Record<string, readonly string[]>>;
};

export type Value = string | number | boolean;

/**
A setting as it is written: `read` gives its value, or `undefined` where it cannot have this one.
*/
export type Setting = {
	readonly name: string;
	readonly key: keyof Settings;
	readonly read: (written: unknown) => Value | undefined;
	/** What it can be, for a sentence. */
	readonly takes: string;
	/** What it is where nobody set it. */
	readonly usual: Value;
	readonly about: string;
};

const oneOf = (words: readonly string[]): Pick<Setting, 'read' | 'takes'> => ({
	read: written => words.find(word => word === written),
	takes: `one of ${words.map(word => `"${word}"`).join(', ')}`,
});

const between = (least: number, most: number, isWhole: boolean): Pick<Setting, 'read' | 'takes'> => ({
	read: written =>
		typeof written === 'number' &&
		written >= least &&
		written <= most &&
		(Number.isInteger(written) || !isWhole)
			? written
			: undefined,
	takes: `a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`,
});

const yesOrNo: Pick<Setting, 'read' | 'takes'> = {
	read: written => (typeof written === 'boolean' ? written : undefined),
	takes: 'true or false',
};

const score = between(dial.loosest, dial.strictest, false);

const strengths: ReadonlyMap<unknown, number> = new Map([
	...Object.entries(thresholds),
	['possible', dial.loosest],
]);

/**
All settings but the keys, in the order in which they are listed.
*/
export const settings: readonly Setting[] = [
	{name: 'color', key: 'color', ...oneOf(colorChoices), usual: 'auto', about: 'colours, as --color'},
	{
		name: 'width',
		key: 'width',
		...between(32, 120, true),
		usual: 72,
		about: 'the widest line of prose, in columns',
	},
	{
		name: 'strictness',
		key: 'strictness',
		read: written => strengths.get(written) ?? score.read(written),
		takes: `"strong", "likely", "possible", or ${score.takes}`,
		usual: dial.usual,
		about: 'the weakest links that Compare shows at first',
	},
	{name: 'order', key: 'order', ...oneOf(libraryOrders), usual: 'story', about: 'how the library is sorted'},
	{name: 'watch', key: 'watch', ...yesOrNo, usual: true, about: 'whether open folders are watched'},
	{name: 'store', key: 'store', ...yesOrNo, usual: true, about: 'whether anything is kept, as --no-store'},
	{
		name: 'scan.workers',
		key: 'workers',
		...between(1, 64, true),
		usual: 'auto',
		about: 'how many threads read files',
	},
];
