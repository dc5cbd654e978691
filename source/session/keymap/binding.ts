import type {Context} from './contexts.ts';

/**
One command, its keys and where they hold. `help` says what it does; `hint` is its word in the footer, for commands that a
newcomer needs first. The order is the order of the footer and of the help.
*/
export type Binding = {
	readonly command: string;
	readonly keys: readonly string[];
	readonly contexts: readonly Context[];
	readonly help: string;
	readonly hint?: string;
};
