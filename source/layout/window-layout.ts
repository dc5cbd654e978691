/**
A terminal window, or a part of one, in columns and rows.
*/
export type Size = {readonly columns: number; readonly rows: number};

/** Below this the screens are no use any more, and one line says so. */
export const smallestWindow: Size = {columns: 40, rows: 10};

export const isTooSmall = ({columns, rows}: Size): boolean =>
	columns < smallestWindow.columns || rows < smallestWindow.rows;

/** Prose is read best at 60 to 75 characters a line; this is the cap. */
export const readableColumns = 72;

/** From this width on two panes stand beside each other; below, one above the other. */
const wideWindow = 80;

export const isWide = ({columns}: Size): boolean => columns >= wideWindow;

/**
The library: a list, and what is known about the selected article beside or below it. Sizes include the frames.
*/
export type LibraryLayout = {
	readonly isWide: boolean;
	readonly list: Size;
	readonly detail: Size;
};

/* A title bar above, a footer below. */
const bars = 2;

export function libraryLayout(window: Size): LibraryLayout {
	const rows = Math.max(0, window.rows - bars);
	if (isWide(window)) {
		const listColumns = Math.floor(window.columns * 0.56);
		return {
			isWide: true,
			list: {columns: listColumns, rows},
			detail: {columns: window.columns - listColumns, rows},
		};
	}

	// A short window shows the list alone: three rows of metadata help nobody.
	const detailRows = rows < 12 ? 0 : Math.floor(rows * 0.45);
	return {
		isWide: false,
		list: {columns: window.columns, rows: rows - detailRows},
		detail: {columns: window.columns, rows: detailRows},
	};
}

/** How many rows of a framed pane hold content. */
export const innerSize = ({columns, rows}: Size): Size => ({
	columns: Math.max(0, columns - 2),
	rows: Math.max(0, rows - 2),
});

/**
An article: its text, and its metadata beside the text (or above it, where the window is narrow).
*/
export type ArticleLayout = {
	readonly text: Size;
	/** Blank columns left of the text. */
	readonly margin: number;
	readonly metadata: Size | undefined;
};

const metadataColumns = 38;

export function articleLayout(
	window: Size,
	showsMetadata: boolean,
	cap: number = readableColumns,
): ArticleLayout {
	const rows = Math.max(0, window.rows - bars);
	const hasPaneBeside = showsMetadata && isWide(window);
	const hasPaneAbove = showsMetadata && !isWide(window) && rows >= 12;
	const columns = window.columns - (hasPaneBeside ? metadataColumns : 0);
	const metadataRows = hasPaneAbove ? Math.floor(rows * 0.4) : 0;
	const textColumns = Math.max(1, Math.min(cap, columns - 4));
	return {
		text: {columns: textColumns, rows: rows - metadataRows},
		margin: Math.max(1, (columns - textColumns) >> 1),
		metadata: paneSize({hasPaneBeside, hasPaneAbove, rows, metadataRows, columns: window.columns}),
	};
}

type PaneChoice = {
	readonly hasPaneBeside: boolean;
	readonly hasPaneAbove: boolean;
	readonly rows: number;
	readonly metadataRows: number;
	readonly columns: number;
};

function paneSize(choice: PaneChoice): Size | undefined {
	if (choice.hasPaneBeside) {
		return {columns: metadataColumns, rows: choice.rows};
	}

	return choice.hasPaneAbove ? {columns: choice.columns, rows: choice.metadataRows} : undefined;
}
