import type {Settings} from './settings.ts';

/**
Where a name stands in a file of settings; line and column count from 1.
*/
export type Position = {readonly line: number; readonly column: number};

/**
What is wrong with a file of settings, where, and in a sentence what can be done about it.
*/
export type ConfigProblem = Position & {readonly message: string};

/**
What a file of settings says: what it sets, where each of that stands, by its name in the file, and what is wrong with the rest.
*/
export type Config = {
	readonly settings: Settings;
	readonly positions: ReadonlyMap<string, Position>;
	readonly problems: readonly ConfigProblem[];
};

export const emptyConfig: Config = {settings: {}, positions: new Map(), problems: []};
