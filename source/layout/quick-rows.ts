import {quickWidth} from './quick-text.ts';
import {rememberRecent} from './recent.ts';

/*
Ink puts every frame together from cells, one for each column of each row, and looks at each of them four times: that is two
thirds of a frame's time. A row of plain letters needs no cells. It is a few runs of one style each, and a run goes through the
same functions of ansi-tokenize as a single character does, and comes out as the same string. The build puts `quickRows` before
Ink's `Output`, which draws all other rows, each by itself. Tests hold that both agree.
*/

type AnsiCode = {readonly type: 'ansi'; readonly code: string; readonly endCode: string};
type Char = {readonly type: 'char'; readonly value: string; readonly fullWidth: boolean};
type Token = AnsiCode | Char | {readonly type: 'control'; readonly code: string};
type StyledChar = Char & {readonly styles: AnsiCode[]};

/** What of ansi-tokenize is used. */
type AnsiTokenize = {
	readonly tokenize: (text: string) => Token[];
	readonly styledCharsFromTokens: (tokens: Token[]) => StyledChar[];
	readonly styledCharsToString: (characters: StyledChar[]) => string;
};

type Transform = (line: string, index: number) => string;

/** What Ink's `Output` was asked to write; `clip` and `unclip` are not looked at. */
type Operation = {
	readonly type: string;
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly transformers: readonly Transform[];
};

/** What Ink's `Output` knows when it is to give a frame. */
export type Writing = {
	readonly operations: readonly Operation[];
	readonly width: number;
	readonly height: number;
};

/** A line, as it is written into a row; `runs` where it is plain. */
type Piece = {
	readonly x: number;
	readonly line: string;
	readonly runs: readonly StyledChar[] | undefined;
	readonly columns: number;
};

/** Draws one row of so many columns as Ink does. */
type DrawRow = (columns: number, pieces: ReadonlyArray<Pick<Piece, 'x' | 'line'>>) => string;

/** Lines of two large frames. */
const recentLines = 512;

const endOfLine: Char = {type: 'char', value: ' ', fullWidth: false};

/* Ink gives them no cell. */
const invisible = /^\p{Default_Ignorable_Code_Point}+$/u;

/**
Makes the function that draws a frame as Ink's `Output` does, row by row. It gives `undefined` for a frame of which the rows
cannot be drawn apart: where something is clipped, or a style goes on in the next line.
*/
export function createQuickRows(
	{tokenize, styledCharsFromTokens, styledCharsToString}: AnsiTokenize,
	drawRow: DrawRow,
) {
	const tokensOf = rememberRecent(64, tokenize);

	/* A line of plain letters as tokens of which each is a run of letters. */
	const runTokens = (line: string): Token[] => {
		const tokens: Token[] = [];
		let start = 0;
		while (start < line.length) {
			const styling = line.indexOf('\u001B', start);
			const end = styling === -1 ? line.length : styling;
			if (end > start) {
				tokens.push({type: 'char', value: line.slice(start, end), fullWidth: false});
			}

			start = styling === -1 ? end : line.indexOf('m', styling) + 1;
			tokens.push(...(styling === -1 ? [] : tokensOf(line.slice(styling, start))));
		}

		return tokens;
	};

	/* The line as Ink would hand it to a transformer; `undefined` where a style is still open at its end. */
	const closedLine = rememberRecent(recentLines, line => {
		const tokens = quickWidth(line) === undefined ? tokenize(line) : runTokens(line);
		const characters = styledCharsFromTokens([...tokens, endOfLine]);
		const isClosed = characters.pop()?.styles.length === 0;
		return isClosed ? styledCharsToString(characters.filter(({value}) => !invisible.test(value))) : undefined;
	});

	const runsOf = rememberRecent(recentLines, (line): Pick<Piece, 'runs' | 'columns'> => {
		const columns = quickWidth(line);
		return columns === undefined
			? {runs: undefined, columns: 0}
			: {runs: styledCharsFromTokens(runTokens(line)), columns};
	});

	const blank = (columns: number): StyledChar => ({
		type: 'char',
		value: ' '.repeat(columns),
		fullWidth: false,
		styles: [],
	});

	const oddRow = rememberRecent(recentLines, described => {
		const {width, pieces} = JSON.parse(described);
		return drawRow(width, pieces);
	});

	/* The row, where all of its pieces are plain, lie in it and stand clear of each other. */
	const plainRow = (pieces: readonly Piece[], width: number): string | undefined => {
		const row: StyledChar[] = [];
		let column = 0;
		for (const {x, runs, columns} of pieces) {
			if (runs === undefined || !Number.isInteger(x) || x < column || x + columns > width) {
				return undefined;
			}

			row.push(...(x > column ? [blank(x - column)] : []), ...runs);
			column = x + columns;
		}

		return styledCharsToString(row).trimEnd();
	};

	return ({operations, width, height}: Writing): {output: string; height: number} | undefined => {
		const rows: Piece[][] = Array.from({length: height}, () => []);
		for (const {type, x, y, text, transformers} of operations) {
			if (type !== 'write') {
				return undefined;
			}

			for (const [index, original] of text.split('\n').entries()) {
				const closed = closedLine(original);
				if (closed === undefined) {
					return undefined;
				}

				const line = transformers.reduce((before, transform) => transform(before, index), closed);
				rows[y + index]?.push({x, line, ...runsOf(line)});
			}
		}

		const drawn = rows.map(
			pieces =>
				plainRow(pieces, width) ??
				oddRow(JSON.stringify({width, pieces: pieces.map(({x, line}) => ({x, line}))})),
		);
		return {output: drawn.join('\n'), height};
	};
}
