import type {Article} from '../../../core/article.ts';
import {dateWords} from '../../../core/date-words.ts';
import {describeDifferences} from '../../../core/facts/describe-differences.ts';
import {letterOf, letterPair} from '../../../core/facts/story/letter-of.ts';
import {statusGlyphs, statusLegend} from '../../../core/facts/story/status-glyphs.ts';
import type {Status, StoryFact} from '../../../core/facts/story/story.ts';
import {mapPair} from '../../../core/pair.ts';
import {textOf} from '../../../core/span.ts';
import {displayWidth, truncate} from '../../../layout/display-width.ts';
import type {Size} from '../../../layout/window-layout.ts';
import {wrapText} from '../../../layout/wrap-text.ts';
import {currentCell} from '../../../session/compare/matrix.ts';
import type {Scene} from '../../../session/compare/scene.ts';
import {mostOutlets, type StoryReading, storyArticles, storyOf} from '../../../session/compare/story.ts';
import {outletWords} from '../article-words.ts';
import {hangingLines} from '../hanging-lines.ts';
import {fitLine, type StyledLine, segment} from '../styled-line.ts';

const numberColumns = 5;
const cellColumns = 3;

/** Rows for the wording of the cell that the reader is at, and for the line above it. */
const wordingRows = 5;

/**
The matrix: facts by outlets, and below it what the outlet of the selected cell says.

	 A New York Times 1 Dec 2025 · B Fox News 1 Dec 2025 · C HuffPost 2 Dec 2025
	       A  B  C
	❯  1   ●  ≈  ·  Ukraine’s president met with President Emmanuel Macron of France …
	   2   ●  ≠ [●] American and Ukrainian officials then met over the weekend in Florida
*/
export function matrixLines(scene: Scene, {columns, rows}: Size): readonly StyledLine[] {
	const {session, screen} = scene;
	const reading = storyOf(session, screen);
	const cell = currentCell(scene, reading);
	const {facts} = reading.story;
	const head = [...legendLines(scene, reading, columns), letterLine(reading, columns)];
	const below = wordingLines(reading, cell, columns);
	const room = Math.max(0, rows - head.length - below.length);
	const at = Math.max(
		0,
		facts.findIndex(({fact}) => fact === cell.fact),
	);
	const top = Math.max(0, Math.min(at - Math.floor(room / 3), facts.length - room));
	const seen = facts.slice(top, top + room);
	const body = Array.from({length: room}, (_, row) => {
		const fact = seen[row];
		return fact ? factRow(reading, fact, cell, columns) : fitLine([], columns);
	});
	return [...head, ...body, ...below].slice(0, rows);
}

function legendLines(scene: Scene, {articles}: StoryReading, columns: number): readonly StyledLine[] {
	const left = storyArticles(scene.session, scene.screen).length - articles.length;
	const words = [
		articles.map((article, place) => `${letterOf(place)} ${nameOf(article)}`).join(' · '),
		...(left > 0 ? [`the ${mostOutlets} best counterparts; ${left} more are not compared`] : []),
		...(hasVerdicts(scene) ? ['your verdicts do not count here'] : []),
	].join(' · ');
	return wrapText(words, columns - 2)
		.slice(0, 3)
		.map(({start, end}) => fitLine([segment(` ${words.slice(start, end)}`, 'strong')], columns));
}

const hasVerdicts = ({reading}: Scene): boolean =>
	reading.comparison.links.some(({verdict}) => verdict !== null);

const nameOf = (article: Article): string =>
	[
		outletWords(article),
		...(article.metadata.published ? [dateWords(article.metadata.published.value)] : []),
	].join(' ');

function letterLine({articles}: StoryReading, columns: number): StyledLine {
	const letters = articles.map((_, place) => letterOf(place).padStart(2).padEnd(cellColumns)).join('');
	return fitLine(
		[segment(' '.repeat(numberColumns)), segment(letters, 'strong'), segment(` ${statusLegend}`, 'dim')],
		columns,
	);
}

type Cell = {readonly fact: number; readonly column: number};

function factRow(reading: StoryReading, fact: StoryFact, cell: Cell, columns: number): StyledLine {
	const isSelected = fact.fact === cell.fact;
	const cells = reading.articles.map((_, column) => {
		const glyph = statusGlyphs[statusOf(fact, column)];
		const isHere = isSelected && column === cell.column;
		return segment(
			isHere ? `[${glyph}]` : ` ${glyph} `,
			isHere ? 'current-hit' : isSelected ? 'strong' : undefined,
		);
	});
	const number = segment(String(fact.fact).padStart(3), {fact: fact.fact, isFocused: isSelected});
	const room = columns - numberColumns - cells.length * cellColumns - 1;
	const wording = truncate(
		wordingOf(
			reading,
			fact,
			fact.reports.findIndex(({passages}) => passages.length > 0),
		),
		Math.max(1, room),
	);
	return fitLine(
		[
			segment(isSelected ? '❯' : ' ', 'strong'),
			number,
			segment(' '),
			...cells,
			segment(displayWidth(wording) > 0 ? ` ${wording}` : ''),
		],
		columns,
	);
}

const statusOf = ({reports}: StoryFact, column: number): Status => reports[column]?.status ?? 'silent';

const wordingOf = ({articles}: StoryReading, {reports}: StoryFact, column: number): string => {
	const text = articles[column]?.text ?? '';
	return (reports[column]?.passages ?? []).map(span => textOf(text, span).replace(/\s+/gu, ' ')).join(' … ');
};

const statusWords: Readonly<Record<Status, string>> = {
	says: 'says it',
	'less-specific': 'says it less closely',
	differs: 'says it with a detail that does not go with the others',
	silent: 'does not say it, as far as newsreader sees',
};

/* How the outlet of the selected cell says it, where its details differ from those of others, and its own words. */
function wordingLines(reading: StoryReading, {fact, column}: Cell, columns: number): readonly StyledLine[] {
	const told = reading.story.facts.find(one => one.fact === fact);
	const article = reading.articles[column];
	if (told === undefined || article === undefined) {
		return [];
	}

	const lines: readonly StyledLine[] = [
		[segment('─'.repeat(columns), 'frame')],
		[segment(` ${outletWords(article)} `, 'strong'), segment(statusWords[statusOf(told, column)])],
		...hangingLines(' differs ', differencesOf(reading, told, column).join(' · '), columns, 'strong'),
		...hangingLines(' ', wordingOf(reading, told, column), columns),
	];
	return Array.from({length: wordingRows}, (_, row) => fitLine(lines[row] ?? [], columns));
}

/* `A–C when: 1998 ≠ 1989`: the details in which the links of this article differ. */
function differencesOf(
	{articles, story}: StoryReading,
	{links}: StoryFact,
	column: number,
): readonly string[] {
	const told = links
		.flatMap(index => story.links[index] ?? [])
		.filter(link => link.articles.left === column || link.articles.right === column)
		.flatMap(link => {
			const texts = mapPair(link.articles, place => articles[place]?.text ?? '');
			return describeDifferences([link], texts).map(words => `${letterPair(link.articles)} ${words}`);
		});
	return [...new Set(told)];
}
