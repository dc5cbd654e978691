import {eachSide, type Side} from '../../../core/pair.ts';
import {overlaps, type Span} from '../../../core/span.ts';
import type {CompareLayout} from '../../../layout/compare-layout.ts';
import {lineAt} from '../../../layout/text-lines.ts';
import {topLine} from '../../../layout/viewport.ts';
import {gutterColumns, type PaneRow} from '../../../session/compare/pane-rows.ts';
import type {Reading, ShownFact} from '../../../session/compare/reading.ts';
import {currentItem, focusedLink, rowsOfSpan, type Scene} from '../../../session/compare/scene.ts';
import {remember} from '../../../session/remember.ts';
import {type Segment, segment} from '../styled-line.ts';
import {verdictGlyph} from './verdict-words.ts';

/**
A passage of one side, with its fact.
*/
type Passage = Span & {readonly shown: ShownFact};

/**
What stands left of a row of a text: `12▌›`, which is the number where a passage begins, a glyph along all of its lines, a bolder one for the
focused fact, and a pointer at the current sentence. Where the focused counterpart is out of sight, the nearest row says how far: `↓14`.
*/
export function gutterMaker(
	scene: Scene,
	layout: CompareLayout,
	side: Side,
): (row: number, line: PaneRow | undefined) => readonly Segment[] {
	const {screen, reading, panes} = scene;
	const width = gutterColumns(reading);
	const pane = panes[side];
	const top = topLine(screen.viewports[side], pane);
	const passages = passagesOf(reading)[side];
	const numbers = numbersOf[side](reading, pane.lines);
	const item = currentItem(scene, side);
	const pointed = item && lineAt(pane.lines, item.start);
	const far = farMark(scene, layout, side);
	return (row, line) => {
		if (far?.row === row) {
			return [segment(far.words.padEnd(width), {fact: screen.focus ?? 1, isFocused: false})];
		}

		const isPointed = pointed === top + row;
		const pointer = isPointed ? segment('›', screen.active === side ? 'strong' : 'dim') : segment(' ');
		if (line === undefined || line.aside !== undefined) {
			return [segment(' '.repeat(width - 1)), pointer];
		}

		if (screen.view === 'only') {
			return [segment(weightGlyphs(reading, side, line).padStart(width - 1), 'dim'), pointer];
		}

		const here = passages.filter(passage => overlaps(passage, line));
		return [...factGutter(here, {focus: screen.focus, line, number: numbers.get(top + row), width}), pointer];
	};
}

const passagesOf = remember(({facts}: Reading) => {
	return eachSide((side): readonly Passage[] =>
		[...facts.values()].flatMap(shown => shown.passages[side].map(span => ({...span, shown}))),
	);
});

/* How much of what its outlet alone tells a passage is, in the row where it begins. */
function weightGlyphs({comparison}: Reading, side: Side, line: Span): string {
	const begun = comparison.only[side].find(({start}) => start >= line.start && start < line.end);
	if (begun === undefined) {
		return '';
	}

	return begun.weight >= 0.67 ? '+++' : begun.weight >= 0.34 ? '++' : '+';
}

type GutterPlace = {
	readonly focus: number | undefined;
	readonly line: Span;
	readonly number: number | undefined;
	readonly width: number;
};

function factGutter(here: readonly Passage[], {focus, line, number, width}: GutterPlace): readonly Segment[] {
	const digits = width - 2;
	const focused = here.find(({shown}) => shown.fact.fact === focus);
	const passage = focused ?? here.find(({shown}) => shown.fact.fact === number) ?? here.at(0);
	if (passage === undefined) {
		return [segment(' '.repeat(width - 1))];
	}

	const {shown, start} = passage;
	const beginsHere = start >= line.start && start < line.end;
	const label = passage === focused ? (beginsHere ? shown.fact.fact : undefined) : number;
	const style = {fact: shown.fact.fact, isFocused: false};
	const isFocused = passage === focused && label !== undefined;
	const glyph = passage === focused ? '▌' : ((label === undefined ? undefined : verdictGlyph(shown)) ?? '▏');
	return [segment((label ?? '').toString().padStart(digits), {...style, isFocused}), segment(glyph, style)];
}

const numbersOf = eachSide(side =>
	remember((reading: Reading, lines: readonly Span[]) => gutterNumbers(passagesOf(reading)[side], lines)),
);

/* Where several passages begin in one line, the further numbers stand in the lines below, as far as their passages go. */
function gutterNumbers(passages: readonly Passage[], lines: readonly Span[]): ReadonlyMap<number, number> {
	const numbers = new Map<number, number>();
	const ordered = passages.toSorted(
		(one, other) => one.start - other.start || one.shown.fact.fact - other.shown.fact.fact,
	);
	for (const {start, end, shown} of ordered) {
		const last = lineAt(lines, end - 1);
		let line = lineAt(lines, start);
		while (numbers.has(line) && line < last) {
			line++;
		}

		if (!numbers.has(line)) {
			numbers.set(line, shown.fact.fact);
		}
	}

	return numbers;
}

/* `↑7` in the first row or `↓14` in the last, where the focused passage of this side is so many rows out of sight. */
function farMark(scene: Scene, {arrangement}: CompareLayout, side: Side) {
	const link = focusedLink(scene);
	const {screen, panes} = scene;
	if (link === undefined || arrangement === 'single' || screen.view !== 'text') {
		return undefined;
	}

	const pane = panes[side];
	const top = topLine(screen.viewports[side], pane);
	const {first, last} = rowsOfSpan(pane, link[side]);
	if (last < top) {
		return {row: 0, words: `↑${rowsFar(top - last)}`};
	}

	return first >= top + pane.rows
		? {row: pane.rows - 1, words: `↓${rowsFar(first - (top + pane.rows - 1))}`}
		: undefined;
}

const rowsFar = (rows: number): string => (rows > 99 ? '99+' : String(rows));
