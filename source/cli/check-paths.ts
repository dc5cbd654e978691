import fs from 'node:fs';
import {nearestWord} from '../core/nearest-word.ts';
import {commands, defaultCommand} from './commands.ts';
import {exitCode} from './exit-code.ts';
import {NewsreaderError} from './newsreader-error.ts';
import type {Request} from './request.ts';

/**
Throws a `NewsreaderError` where no command is named and the first word may be a mistyped one: `newsreader lst`.

Any other path that is missing is told with the other problems, and hides none of the articles that are there.
*/
export function checkPaths({command, operands}: Request): void {
	const [first, ...others] = operands;
	if (command !== defaultCommand || first === undefined || !/^[a-z]+$/.test(first) || isThere(first)) {
		return;
	}

	const message = `There is no command, file or folder ${first}.`;
	const near = suggest(first, others);
	if (near) {
		throw new NewsreaderError(message, {hint: near, exitCode: exitCode.wrongUsage});
	}

	if (others.length === 0) {
		throw new NewsreaderError(message, {
			hint: 'newsreader --help lists the commands.',
			exitCode: exitCode.someUnreadable,
		});
	}
}

function suggest(word: string, others: readonly string[]): string | undefined {
	if (word === defaultCommand) {
		return `Opening needs no command. Type: newsreader ${others.join(' ') || 'FILE or FOLDER'}`;
	}

	const names = commands.map(({name}) => name).filter(name => name !== defaultCommand);
	const near = nearestWord(word, names);
	return near && `Did you mean: newsreader ${near}?`;
}

// A link that leads nowhere is there as well: what is wrong with it is told by those who try to read it.
function isThere(path: string): boolean {
	try {
		fs.lstatSync(path);
		return true;
	} catch {
		return false;
	}
}
