import type {ColorChoice} from '../core/config/settings.ts';
import type {CommandName} from './commands.ts';
import type {FoundConfig} from './find-config.ts';

export {type ColorChoice, colorChoices} from '../core/config/settings.ts';

/**
The values of the flags of a command line.
*/
export type FlagValues = {
	readonly json?: boolean;
	readonly minScore?: number;
	readonly fact?: number;
	readonly at?: number;
	readonly library?: string;
	readonly noStore?: boolean;
	readonly yes?: boolean;
	readonly color?: ColorChoice;
	readonly help?: boolean;
	readonly version?: boolean;
};

/**
What was asked for on a command line, checked against the tables of `commands.ts`.
*/
export type Request = {
	readonly command: CommandName;
	readonly operands: readonly string[];
	readonly flags: FlagValues;
	/** What the reader set in their file of settings; flags outweigh it. */
	readonly config?: FoundConfig;
};
