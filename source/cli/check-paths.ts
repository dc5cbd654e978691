import fs from 'node:fs';
import {commands} from './commands.ts';
import {exitCode} from './exit-code.ts';
import {nearestWord} from './nearest-word.ts';
import {NewsreaderError} from './newsreader-error.ts';

/**
Throws a `NewsreaderError` where the first word is neither a path nor a command, and looks like a mistyped command:
`newsreader lst`. A path that is merely missing is told with the other problems.
*/
export function checkPaths([first]: readonly string[]): void {
	if (first === undefined || !/^[a-z]+$/.test(first) || fs.existsSync(first)) {
		return;
	}

	const near = nearestWord(
		first,
		commands.map(({name}) => name),
	);
	throw new NewsreaderError(`There is no command, file or folder ${first}.`, {
		hint: near ? `Did you mean: newsreader ${near}?` : 'newsreader --help lists the commands.',
		exitCode: exitCode.wrongUsage,
	});
}
