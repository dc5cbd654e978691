import {letterOf} from '../../core/facts/story/letter-of.ts';
import {statusGlyphs, statusLegend} from '../../core/facts/story/status-glyphs.ts';
import type {StoryFact} from '../../core/facts/story/story.ts';
import {cut} from './cut.ts';
import {hang} from './hang.ts';
import type {Paper} from './paper.ts';

/**
A fact and how it is worded where there is one line for it.
*/
export type MatrixRow = Pick<StoryFact, 'fact' | 'reports'> & {readonly wording: string};

const numberColumns = 4;
/** Of a wording of fewer columns nobody knows what is meant. */
const leastWording = 16;
/** On paper without an edge. */
const mostColumns = 100;

/**
Facts by outlets: who says it, and how.

	      A B C
	   1  ● ● ≈  Mr. Witkoff is expected to meet with President Vladimir V. Putin …
	   2  ● ≠ ·  American and Ukrainian officials met over the weekend in Florida …

Where the outlets do not fit side by side, those that do not stand in a further matrix, with the facts that they report.
*/
export function formatMatrix(rows: readonly MatrixRow[], articles: number, paper: Paper): string {
	const columns = Math.min(paper.columns, mostColumns);
	const cell = letterOf(articles - 1).length + 1;
	const room = columns - numberColumns - 2 - leastWording;
	const perBlock = Math.max(1, Math.floor(room / cell));
	const blocks = Array.from({length: Math.ceil(articles / perBlock)}, (_, index) =>
		Array.from(
			{length: Math.min(perBlock, articles - index * perBlock)},
			(_, place) => index * perBlock + place,
		),
	);
	return [
		...blocks.map(places => formatBlock(rows, places, {cell, columns, paper})),
		paper.dim(hang(statusLegend, paper)),
	].join('\n\n');
}

type Room = {readonly cell: number; readonly columns: number; readonly paper: Paper};

function formatBlock(
	rows: readonly MatrixRow[],
	places: readonly number[],
	{cell, columns, paper}: Room,
): string {
	const told = rows.filter(({reports}) => places.some(place => isTold(reports[place])));
	const line = (number: string, cells: readonly string[]) =>
		number.padStart(numberColumns) + cells.map(text => text.padStart(cell)).join('');
	const lines = told.map(({fact, reports, wording}) => {
		const cells = places.map(place => statusGlyphs[reports[place]?.status ?? 'silent']);
		const start = line(String(fact), cells);
		return `${start}  ${cut(wording.replaceAll(/\s+/g, ' '), columns - start.length - 2)}`;
	});
	return [paper.bold(line('', places.map(letterOf))), ...lines].join('\n');
}

const isTold = (report: StoryFact['reports'][number] | undefined) =>
	report !== undefined && report.status !== 'silent';
