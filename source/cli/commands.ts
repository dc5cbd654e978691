import type {FlagValues} from './request.ts';

/**
Everything that can be typed behind `newsreader`: the arguments are read, the help and the README are written from these tables.
*/
export type Command = {
	readonly name: string;
	/** The operands as the help shows them. */
	readonly operands: string;
	readonly least: number;
	readonly most: number;
	readonly summary: string;
};

export const commands = [
	{
		name: 'open',
		operands: '[PATH …]',
		least: 0,
		most: Number.POSITIVE_INFINITY,
		summary: 'Read articles; two files open side by side',
	},
	{
		name: 'list',
		operands: '[PATH …]',
		least: 0,
		most: Number.POSITIVE_INFINITY,
		summary: 'Print the articles; on a pipe, one a line',
	},
	{
		name: 'show',
		operands: 'FILE',
		least: 1,
		most: 1,
		summary: 'Print an article and what is known about it',
	},
	{
		name: 'compare',
		operands: 'FILE FILE…',
		least: 2,
		most: Number.POSITIVE_INFINITY,
		summary: 'Print the facts that two or more outlets report',
	},
	{
		name: 'explain',
		operands: 'LEFT RIGHT',
		least: 2,
		most: 2,
		summary: 'Print how the facts of two were found',
	},
	{
		name: 'add',
		operands: '[PATH …]',
		least: 0,
		most: Number.POSITIVE_INFINITY,
		summary: 'Put into your library, or list what it is of',
	},
	{
		name: 'remove',
		operands: 'PATH…',
		least: 1,
		most: Number.POSITIVE_INFINITY,
		summary: 'Take out of your library',
	},
	{
		name: 'set',
		operands: 'FILE FIELD=…',
		least: 2,
		most: Number.POSITIVE_INFINITY,
		summary: 'Fill in outlet, title, date; star, tag, read',
	},
	{
		name: 'forget',
		operands: '[FILE …]',
		least: 0,
		most: Number.POSITIVE_INFINITY,
		summary: 'Show what is kept (about files), or delete it',
	},
	{
		name: 'config',
		operands: '',
		least: 0,
		most: 0,
		summary: 'Print your settings, and where to change them',
	},
	{
		name: 'keys',
		operands: '',
		least: 0,
		most: 0,
		summary: 'Print the keys of every screen',
	},
] as const satisfies readonly Command[];

export type CommandName = (typeof commands)[number]['name'];

/**
The command that is meant when none is named; its name is not typed.
*/
export const defaultCommand: CommandName = 'open';

export const isCommandName = (word: string | undefined): word is CommandName =>
	word !== defaultCommand && commands.some(({name}) => name === word);

export type Flag = {
	readonly key: keyof FlagValues;
	readonly name: string;
	readonly short?: string;
	readonly type: 'boolean' | 'number' | 'string';
	/** How the help writes the value. */
	readonly value?: string;
	/** The commands that know the flag; all of them where this is absent. */
	readonly commands?: readonly CommandName[];
	readonly summary: string;
};

export const flags: readonly Flag[] = [
	{
		key: 'json',
		name: 'json',
		type: 'boolean',
		commands: ['list', 'show', 'compare', 'explain', 'add', 'forget', 'config', 'keys'],
		summary: 'Print one JSON document',
	},
	{
		key: 'minScore',
		name: 'min-score',
		type: 'number',
		value: ' S',
		commands: ['compare'],
		summary: 'Print every link that scores S or more (0 to 1)',
	},
	{
		key: 'fact',
		name: 'fact',
		type: 'number',
		value: ' N',
		commands: ['explain'],
		summary: 'Explain fact N, link by link',
	},
	{
		key: 'at',
		name: 'at',
		type: 'number',
		value: ' OFFSET',
		commands: ['explain'],
		summary: 'Explain a sentence of LEFT, linked or not',
	},
	{
		key: 'library',
		name: 'library',
		type: 'string',
		value: ' FILE',
		commands: ['open', 'list', 'show', 'compare', 'explain', 'add', 'remove', 'set', 'forget'],
		summary: 'Keep what you decide in another database',
	},
	{
		key: 'noStore',
		name: 'no-store',
		type: 'boolean',
		commands: ['open', 'list', 'show', 'compare', 'explain'],
		summary: 'Read and keep nothing on the disk',
	},
	{
		key: 'yes',
		name: 'yes',
		type: 'boolean',
		commands: ['forget'],
		summary: 'Delete without asking',
	},
	{
		key: 'color',
		name: 'color',
		type: 'string',
		value: '[=WHEN]',
		summary: 'Colours: never, auto, always; --no-color: never',
	},
	{key: 'help', name: 'help', short: 'h', type: 'boolean', summary: 'Print this help'},
	{key: 'version', name: 'version', short: 'v', type: 'boolean', summary: 'Print the version'},
];
