import {eachSide, mapPair, otherSide, type Pair, type Side} from '../../core/pair.ts';
import {overlaps, type Span} from '../../core/span.ts';
import {type CompareLayout, compareLayout} from '../../layout/compare-layout.ts';
import {lineAt, linesOfText} from '../../layout/text-lines.ts';
import type {PaneText} from '../../layout/viewport.ts';
import {wrapSpan} from '../../layout/wrap-text.ts';
import {remember} from '../remember.ts';
import type {Session} from '../session.ts';
import type {CompareScreen} from './compare-screen.ts';
import type {Reading} from './reading.ts';

/**
A row of a text, or one that was put into it: a line of the other outlet's wording of a fact, or the word that something is left out here.
Such a row stands for the place behind which it was put, and has no words of this text.
*/
export type PaneRow = Span & {readonly aside?: Aside};

export type Aside =
	| {
			readonly kind: 'wording';
			readonly fact: number;
			/** A line of the other text. */
			readonly line: Span;
			readonly isFirst: boolean;
	  }
	| {readonly kind: 'gap'; readonly sentences: number; readonly facts: readonly number[]};

export type Pane = PaneText<PaneRow>;

/** How far the other outlet's wording is set in. */
export const asideIndent = 6;

/** Number, glyph and pointer: `12▌›`. */
export function gutterColumns({counted}: Reading): number {
	const largest = Math.max(0, ...counted.keys());
	return Math.max(2, String(largest).length) + 2;
}

/** Whether the panel says why: in the views that have a focused fact. */
export const tellsWhy = ({showsWhy, view}: CompareScreen): boolean =>
	showsWhy && view !== 'only' && view !== 'matrix';

export function layoutOf(session: Session, screen: CompareScreen, reading: Reading): CompareLayout {
	return compareLayout(session.window, {
		panes: screen.panes,
		active: screen.active,
		gutter: gutterColumns(reading),
		hasLargePanel: tellsWhy(screen),
		isSingle: screen.view === 'annotated',
	});
}

/**
Both texts as rows for the window, with how many of them are seen at once.
*/
export function panesOf(session: Session, screen: CompareScreen, reading: Reading): Pair<Pane> {
	const layout = layoutOf(session, screen, reading);
	return mapPair(layout.panes, ({text}, side) => ({
		lines: rowsOf(screen, reading, layout, {side, columns: text.columns}),
		rows: text.rows,
	}));
}

type Column = {readonly side: Side; readonly columns: number};

function rowsOf(
	{view, focus}: CompareScreen,
	reading: Reading,
	{arrangement}: CompareLayout,
	{side, columns}: Column,
): readonly PaneRow[] {
	const {only, annotated} = rowMakers[side];
	if (view === 'only') {
		return only(reading, side, columns);
	}

	if (view === 'annotated') {
		return annotated(reading, side, columns, undefined);
	}

	return arrangement === 'single' && focus !== undefined
		? annotated(reading, side, columns, focus)
		: linesOfText(reading.articles[side], columns);
}

/* One for each side: each remembers its own last answer. */
const rowMakers = eachSide(() => ({
	only: remember(onlyRows),
	annotated: remember(annotatedRows),
}));

/* Under the last line of each passage the other outlet's wordings of its fact; of one fact alone where `focus` names it. */
function annotatedRows(
	reading: Reading,
	side: Side,
	columns: number,
	focus: number | undefined,
): readonly PaneRow[] {
	const lines = linesOfText(reading.articles[side], columns);
	const behind = new Map<number, PaneRow[]>();
	for (const {fact, passages} of reading.facts.values()) {
		if (focus === undefined || fact.fact === focus) {
			for (const passage of passages[side]) {
				const index = lineAt(lines, passage.end - 1);
				const at = lines[index]?.end ?? 0;
				const rows = wordingRows(reading, otherSide(side), {fact: fact.fact, passage, columns, at});
				behind.set(index, [...(behind.get(index) ?? []), ...rows]);
			}
		}
	}

	return lines.flatMap((line, index) => [line, ...(behind.get(index) ?? [])]);
}

type Wording = {readonly fact: number; readonly passage: Span; readonly columns: number; readonly at: number};

/* What the links of this passage point at on the other side. */
function wordingRows(
	{articles, facts}: Reading,
	other: Side,
	{fact, passage, columns, at}: Wording,
): readonly PaneRow[] {
	const shown = facts.get(fact);
	const own = otherSide(other);
	const told = (shown?.passages[other] ?? []).filter(span =>
		shown?.links.some(link => overlaps(link[own], passage) && link[other].start === span.start),
	);
	return told.flatMap(span =>
		wrapSpan(articles[other].text, span, columns - asideIndent).map(
			(line, index): PaneRow => ({
				start: at,
				end: at,
				aside: {kind: 'wording', fact, line, isFirst: index === 0},
			}),
		),
	);
}

/* What only this outlet tells, each passage a paragraph; between them a row that says how much is left out. */
function onlyRows(reading: Reading, side: Side, columns: number): readonly PaneRow[] {
	const {text, furniture} = reading.articles[side];
	const only = reading.comparison.only[side];
	const rows: PaneRow[] = [];
	let from = 0;
	for (const {start, end} of only) {
		rows.push(...gapRows(reading, side, {start: from, end: start}));
		rows.push(...wrapSpan(text, {start, end}, columns));
		from = end;
	}

	const last = {start: from, end: Math.max(from, text.length)};
	return furniture.length > 0 || only.length > 0 ? [...rows, ...gapRows(reading, side, last)] : rows;
}

function gapRows(reading: Reading, side: Side, gap: Span): readonly PaneRow[] {
	const told = reading.sentences[side].filter(sentence => overlaps(sentence, gap));
	const facts = [...reading.counted.values()].filter(({passages}) =>
		passages[side].some(passage => overlaps(passage, gap)),
	);
	const blank = {start: gap.start, end: gap.start};
	if (told.length === 0) {
		return gap.start === 0 ? [] : [blank];
	}

	const numbers = facts.map(({fact}) => fact.fact);
	return [
		...(gap.start === 0 ? [] : [blank]),
		{...blank, aside: {kind: 'gap', sentences: told.length, facts: numbers}},
		blank,
	];
}
