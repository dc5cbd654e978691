import {commands, defaultCommand, type Flag, flags} from './commands.ts';
import {version} from './version.ts';

/**
The help, written from the tables of `commands.ts`; no line is wider than 80 columns.
*/
export function formatHelp(): string {
	const usage = commands.map(({name, operands, summary}): Row => {
		const words = ['newsreader', ...(name === defaultCommand ? [] : [name]), operands];
		return [words.join(' ').trim(), summary];
	});
	const options = flags.map((flag): Row => [formatFlag(flag), flag.summary]);
	const width = Math.max(...[...usage, ...options].map(([term]) => term.length));
	return [
		`newsreader ${version}: what two news articles both report, side by side`,
		'',
		...usage.map(row => formatRow(row, width)),
		'',
		...options.map(row => formatRow(row, width)),
		'',
		'A PATH is a file of articles, or a folder of them. On screen, ? shows the keys.',
		'For show, compare and explain, the FILE - is standard input.',
		'Exit codes: 0 done, 1 failed, 2 wrong usage, 3 nothing found, 4 some input',
		'unreadable, 130 interrupted.',
		'',
	].join('\n');
}

type Row = readonly [term: string, summary: string];

const formatRow = ([term, summary]: Row, width: number): string => `  ${term.padEnd(width)}  ${summary}`;

const formatFlag = ({name, short, value = ''}: Flag): string =>
	`${short ? `-${short}, ` : ''}--${name}${value}`;
