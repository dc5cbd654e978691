import {mapPair, type Pair, type Side, sides} from '../core/pair.ts';
import {isWide, readableColumns, type Size} from './window-layout.ts';

/**
How the reader wants the two panes: `zoom` is what the active pane takes (its share, three quarters, all), `share` that of the left or upper one
(0–1), `cap` the widest line of prose in columns, and `isZen` leaves out all but the texts.
*/
export type PaneChoice = {
	readonly zoom: 'normal' | 'half' | 'full';
	readonly share: number;
	readonly cap: number;
	readonly isZen: boolean;
};

export const usualPanes: PaneChoice = {zoom: 'normal', share: 0.5, cap: readableColumns, isZen: false};

/**
Where one text stands: `size` with gutter and map, under a line that names its outlet; `text` is what is left for its lines.
*/
export type PaneBox = {readonly size: Size; readonly text: Size};

/**
Compare in a window. `wide`: the texts stand beside each other, with a divider between; `stacked`: one above the other; `single`: only the
active one is seen, and the other outlet's wording is opened in it. A pane that is not seen has the size of the one that is.
*/
export type CompareLayout = {
	readonly arrangement: 'wide' | 'stacked' | 'single';
	/** 1 where there is a row of counts above the panes. */
	readonly countRows: 0 | 1;
	readonly panes: Pair<PaneBox>;
	/** Rows of the panel that says in words what the two passages share. */
	readonly panelRows: number;
};

export type CompareShape = {
	readonly panes: PaneChoice;
	readonly active: Side;
	/** Columns of the gutter: the number of a fact, its glyph, and the pointer of the current sentence. */
	readonly gutter: number;
	/** A panel with more to tell than the usual status. */
	readonly hasLargePanel: boolean;
	/** One text, whatever the window. */
	readonly isSingle: boolean;
};

/** A blank, the window's place, and the map of the text. */
export const mapColumns = 3;

/** From this width on two texts stand one above the other; in a narrower window one is seen at a time. */
const stackedWindow = 60;

/** Fewer rows of text than this are no use: one pane then has all of them. */
const leastRows = 4;

export function compareLayout(window: Size, shape: CompareShape): CompareLayout {
	const {isZen} = shape.panes;
	const panelRows = isZen ? 0 : panelRowsOf(window.rows, shape.hasLargePanel);
	const countRows = isZen || window.rows < 18 ? 0 : 1;
	const rows = Math.max(0, window.rows - 1 - panelRows - countRows);
	const arrangement = arrangementOf(window, rows, shape);
	const sizes = paneSizes({columns: window.columns, rows}, arrangement, shape);
	return {
		arrangement,
		countRows,
		panelRows,
		panes: mapPair(sizes, size => ({
			size,
			text: {
				columns: Math.max(1, Math.min(shape.panes.cap, size.columns - shape.gutter - mapColumns)),
				rows: Math.max(0, size.rows - 1),
			},
		})),
	};
}

function arrangementOf(window: Size, rows: number, {panes, isSingle}: CompareShape) {
	if (isSingle || panes.zoom === 'full' || window.columns < stackedWindow) {
		return 'single';
	}

	if (isWide(window)) {
		return 'wide';
	}

	return rows >= 2 * (leastRows + 1) ? 'stacked' : 'single';
}

function paneSizes(
	{columns, rows}: Size,
	arrangement: CompareLayout['arrangement'],
	{panes: {zoom, share}, active}: CompareShape,
): Pair<Size> {
	if (arrangement === 'single') {
		return {left: {columns, rows}, right: {columns, rows}};
	}

	const left = zoom === 'half' ? (active === 'left' ? 0.75 : 0.25) : share;
	if (arrangement === 'wide') {
		// One column is the divider's.
		const leftColumns = Math.max(20, Math.min(columns - 21, Math.floor((columns - 1) * left)));
		return {left: {columns: leftColumns, rows}, right: {columns: columns - 1 - leftColumns, rows}};
	}

	const least = leastRows + 1;
	const upper = Math.max(least, Math.min(rows - least, Math.floor(rows * left)));
	return {left: {columns, rows: upper}, right: {columns, rows: rows - upper}};
}

function panelRowsOf(rows: number, isLarge: boolean): number {
	if (isLarge) {
		return Math.max(1, Math.min(12, Math.floor(rows * 0.4)));
	}

	if (rows < 14) {
		return 1;
	}

	return rows < 22 ? 2 : 4;
}

/**
The texts that are seen, the left or upper one first.
*/
export const seenSides = ({arrangement}: CompareLayout, active: Side): readonly Side[] =>
	arrangement === 'single' ? [active] : sides;
