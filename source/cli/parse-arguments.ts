import {type Command, commands, defaultCommand, flags as flagTable, isCommandName} from './commands.ts';
import {exitCode} from './exit-code.ts';
import {NewsreaderError} from './newsreader-error.ts';
import type {Request} from './request.ts';

/**
Reads a command line. Throws a `NewsreaderError` with exit code 2 where it makes no sense.

meow takes 10 ms to load and is only asked where there is a flag: a plain start has none.
*/
export async function parseArguments(argv: readonly string[]): Promise<Request> {
	const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
	const options = argv.slice(0, end);
	const {words, flags} = options.some(isFlag)
		? (await import('./parse-flags.ts')).parseFlags(options)
		: {words: options, flags: {}};
	const [first, ...others] = words;
	const files = argv.slice(end + 1);
	const request: Request = isCommandName(first)
		? {command: first, operands: [...others, ...files], flags}
		: {command: defaultCommand, operands: [...words, ...files], flags};
	if (!flags.help && !flags.version) {
		checkOperands(request);
		checkFlags(request);
	}

	return request;
}

const isFlag = (word: string): boolean => word.startsWith('-') && word !== '-';

function checkOperands({command, operands}: Request): void {
	const {least, most, operands: expected} = find(command);
	if (operands.length < least || operands.length > most) {
		const given = ['nothing', 'one word'][operands.length] ?? `${operands.length} words`;
		throw new NewsreaderError(
			`'newsreader ${command}' takes ${expected || 'no more words'}, and was given ${given}.`,
			{
				hint: `Type: ${['newsreader', command, expected].join(' ').trim()}`,
				exitCode: exitCode.wrongUsage,
			},
		);
	}
}

function checkFlags({command, flags}: Request): void {
	for (const {key, name, commands: owners = [command]} of flagTable) {
		if (flags[key] !== undefined && !owners.includes(command)) {
			throw new NewsreaderError(
				`--${name} is a flag of ${owners.map(owner => `'newsreader ${owner}'`).join(' and ')}.`,
				{
					hint: 'newsreader --help tells what each command takes.',
					exitCode: exitCode.wrongUsage,
				},
			);
		}
	}
}

const find = (name: string): Command => commands.find(command => command.name === name) ?? commands[0];
