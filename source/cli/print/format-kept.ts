import {printable} from '../../core/printable.ts';
import type {KeptIndex} from '../../storage/store/kept-indexes.ts';
import type {Given, Kept, Period} from '../../storage/store/survey-kept.ts';
import {hang} from './hang.ts';
import type {Paper} from './paper.ts';

/**
What is kept for a reader: where, how much, and what of each kind; kinds of which nothing is kept are left out.
*/
export function formatKept(kept: Kept, library: string, paper: Paper): string {
	const {bytes, copies, given, indexes} = kept;
	const rows: readonly Row[] = [
		['Kept in', printable(library)],
		['Size', describeSize(bytes) + describeCopies(copies.length)],
		...(given ? describeGiven(given) : [['Contents', 'unknown: it cannot be read'] as const]),
		...indexes.map(index => ['Index', describeIndex(index)] as const),
	];
	return rows.map(([name, value]) => `${hang(value, {...paper, label: name.padEnd(11)})}\n`).join('');
}

type Row = readonly [name: string, value: string];

function describeGiven({
	verdicts,
	corrections,
	marks,
	stories,
	searches,
	library,
	places,
}: Given): readonly Row[] {
	const rows: ReadonlyArray<readonly [count: number, name: string, value: () => string]> = [
		[
			verdicts.count,
			'Verdicts',
			() => `${verdicts.count}, on ${counted(verdicts.pairs, 'pair')} of articles, given ${within(verdicts)}`,
		],
		[
			corrections.count,
			'Corrected',
			() =>
				`${counted(corrections.articles, 'article')}, by ${counted(corrections.count, 'correction')} made ${within(corrections)}`,
		],
		[
			marks.count,
			'Marked',
			() =>
				`${counted(marks.articles, 'article')}, by ${counted(marks.count, 'change')} made ${within(marks)}`,
		],
		[
			stories.count,
			'Stories',
			() => `joined, split or named ${counted(stories.count, 'time')}, ${within(stories)}`,
		],
		[searches.count, 'Searches', () => `${searches.count} that you gave a name`],
		[library.length, 'Library', () => printable(library.join(', '))],
		[places.count, 'Place', () => `where you were in ${counted(places.count, 'library', 'libraries')}`],
	];
	return rows.filter(([count]) => count > 0).map(([, name, value]) => [name, value()]);
}

const describeIndex = ({articles, bytes}: KeptIndex): string =>
	`a searchable copy of ${articles === undefined ? 'articles' : counted(articles, 'article')}, ${describeSize(bytes)}`;

function within({first, last}: Period): string {
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

const counted = (count: number, noun: string, nouns = `${noun}s`): string =>
	`${count.toLocaleString('en')} ${count === 1 ? noun : nouns}`;
