import fs from 'node:fs';
import {type Config, type ConfigProblem, emptyConfig} from '../core/config/config.ts';
import {describeFileError} from '../storage/describe-file-error.ts';
import {configFile} from '../storage/store/library-file.ts';
import {type CommandName, flags as flagTable} from './commands.ts';
import {remark} from './print/remark.ts';
import type {Request} from './request.ts';
import type {World} from './world.ts';

/**
The reader's settings, and the file in which they are looked for: `undefined` where there is no home folder.
*/
export type FoundConfig = Config & {readonly file: string | undefined; readonly isThere: boolean};

/**
Reads the file of settings. Where there is none, nothing is loaded for it; where it cannot be read, that is a problem like any other.
*/
export async function findConfig({env}: World): Promise<FoundConfig> {
	const file = configFile(env);
	const bytes = file === undefined ? undefined : readIfThere(file);
	if (bytes === undefined) {
		return {...emptyConfig, file, isThere: false};
	}

	if (typeof bytes === 'string') {
		return {...emptyConfig, problems: [{line: 1, column: 1, message: bytes}], file, isThere: true};
	}

	const {readConfig} = await import('../core/config/read-config.ts');
	return {...readConfig(bytes), file, isThere: true};
}

/** What stands in a file, or a sentence that says why nobody knows; `undefined` where there is none. */
function readIfThere(file: string): Uint8Array | string | undefined {
	try {
		return fs.statSync(file, {throwIfNoEntry: false}) && fs.readFileSync(file);
	} catch (error) {
		return describeFileError(error, file);
	}
}

/**
The request with what the reader set where no flag says otherwise.
*/
export function applyConfig(request: Request, config: FoundConfig): Request {
	const {color, store} = config.settings;
	const knowsNoStore = flagTable
		.find(({key}) => key === 'noStore')
		?.commands?.some(command => command === request.command);
	const isWithoutStore = store === false && knowsNoStore && request.flags.library === undefined;
	return {
		...request,
		config,
		flags: {...(color && {color}), ...(isWithoutStore && {noStore: true}), ...request.flags},
	};
}

/**
Tells what is wrong with the settings, each with its place.
*/
export async function remarkConfig(world: World, command: CommandName, config: FoundConfig): Promise<void> {
	const problems = [...config.problems, ...(await problemsOfKeys(command, config))];
	for (const {line, column, message} of problems.toSorted(byPlace)) {
		remark(world, `${config.file}:${line}:${column}: ${message}`);
	}
}

export const byPlace = (one: ConfigProblem, other: ConfigProblem): number =>
	one.line - other.line || one.column - other.column;

/** For commands that have to do with keys; the others need not load these. */
async function problemsOfKeys(command: CommandName, config: FoundConfig): Promise<readonly ConfigProblem[]> {
	const isAboutKeys = config.settings.keys && ['open', 'keys', 'config'].includes(command);
	return isAboutKeys ? (await import('./key-problems.ts')).keyProblems(config) : [];
}
