import {printable} from '../../core/printable.ts';
import type {Kept, KeptCorrections, KeptVerdicts} from '../../storage/store/survey-kept.ts';
import {hang} from './hang.ts';
import type {Paper} from './paper.ts';

/**
What is kept for a reader: where, how much, the verdicts and the corrections.
*/
export function formatKept(
	{bytes, copies, verdicts, corrections}: Kept,
	library: string,
	paper: Paper,
): string {
	const rows = [
		['Kept in', printable(library)],
		['Size', describeSize(bytes) + describeCopies(copies.length)],
		['Verdicts', verdicts ? describeVerdicts(verdicts) : unknown],
		['Corrected', corrections ? describeCorrections(corrections) : unknown],
	];
	return rows
		.map(([name = '', value = '']) => `${hang(value, {...paper, label: name.padEnd(11)})}\n`)
		.join('');
}

const unknown = 'unknown: it cannot be read';

const describeVerdicts = ({count, pairs, ...period}: KeptVerdicts): string =>
	count === 0
		? 'none'
		: `${count}, on ${counted(pairs, 'pair')} of articles, given ${describePeriod(period)}`;

const describeCorrections = ({count, articles, ...period}: KeptCorrections): string =>
	count === 0
		? 'none'
		: `${counted(articles, 'article')}, by ${counted(count, 'correction')} made ${describePeriod(period)}`;

function describePeriod({first, last}: {readonly first?: string; readonly last?: string}): string {
	const days = [first, last].map(instant => instant?.slice(0, 10) ?? '');
	return printable(days[0] === days[1] ? `on ${days[0]}` : `from ${days[0]} to ${days[1]}`);
}

const describeCopies = (count: number): string =>
	count === 0
		? ''
		: count === 1
			? ', with an older or damaged copy'
			: `, with ${count} older or damaged copies`;

const describeSize = (bytes: number): string =>
	bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
