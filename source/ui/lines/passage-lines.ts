import type {Side} from '../../core/pair.ts';
import {overlaps, type Span} from '../../core/span.ts';
import {lineAt} from '../../layout/text-lines.ts';
import type {PaneText} from '../../layout/viewport.ts';
import type {Reading} from '../../session/comparing.ts';
import {type Mark, markText} from './mark-text.ts';
import {scrollbar} from './scrollbar.ts';
import {fitLine, type Segment, type StyledLine, segment} from './styled-line.ts';

/**
A passage of one side, with the number of its fact.
*/
type Passage = Span & {readonly fact: number};

type PassagePane = {
	readonly reading: Reading;
	readonly side: Side;
	readonly pane: PaneText;
	readonly top: number;
	readonly focus: number | undefined;
	readonly columns: number;
};

/**
The visible rows of one text in Compare: gutter (number and glyph), text with its marks, scrollbar.
*/
export function passageLines({reading, side, pane, top, focus, columns}: PassagePane): readonly StyledLine[] {
	const article = reading.articles[side];
	const passages = passagesOf(reading, side);
	const numbers = gutterNumbers(reading, side, pane.lines);
	const marks = marksOf(passages, article.furniture, focus);
	const bar = scrollbar(top, pane);
	return Array.from({length: pane.rows}, (_, row) => {
		const line = pane.lines[top + row];
		const end = [segment(' '), segment(bar[row] ?? ' ', 'dim')];
		if (line === undefined) {
			return [...fitLine([], columns - 2), ...end];
		}

		const here = passages.filter(passage => overlaps(passage, line));
		const gutter = gutterOf(here, {focus, line, number: numbers.get(top + row)});
		return [...fitLine([...gutter, ...markText(article.text, line, marks)], columns - 2), ...end];
	});
}

const passagesOf = ({facts}: Reading, side: Side): readonly Passage[] =>
	[...facts.values()].flatMap(({fact, passages}) => passages[side].map(span => ({...span, fact: fact.fact})));

function marksOf(
	passages: readonly Passage[],
	furniture: readonly Span[],
	focus: number | undefined,
): readonly Mark[] {
	const quiet = furniture.map(({start, end}): Mark => ({start, end, style: 'dim', rank: 0}));
	const facts = passages.map(({start, end, fact}): Mark => {
		const isFocused = fact === focus;
		// Of two quiet facts in one place the shorter passage is seen: the longer one shows around it.
		return {start, end, style: {fact, isFocused}, rank: isFocused ? 3 : 1 + 1 / (end - start)};
	});
	return [...quiet, ...facts];
}

type GutterPlace = {
	readonly focus: number | undefined;
	readonly line: Span;
	readonly number: number | undefined;
};

/* `12▌ `: the number where a passage begins, a glyph along all of its lines, a bolder one for the focused fact. */
function gutterOf(here: readonly Passage[], {focus, line, number}: GutterPlace): readonly Segment[] {
	const focused = here.find(({fact}) => fact === focus);
	const shown = focused ?? here.find(({fact}) => fact === number) ?? here.at(0);
	if (shown === undefined) {
		return [segment('    ')];
	}

	const beginsHere = shown.start >= line.start && shown.start < line.end;
	const label = shown === focused ? (beginsHere ? shown.fact : undefined) : number;
	const style = {fact: shown.fact, isFocused: false};
	const numbering = label === undefined ? '  ' : String(label).padStart(2);
	return shown === focused
		? [
				segment(numbering.slice(-3), {...style, isFocused: label !== undefined}),
				segment('▌', style),
				segment(' '),
			]
		: [segment(numbering, style), segment('▏', style), segment(' ')];
}

/* Where several passages begin in one line, the further numbers stand in the lines below, as far as their passages go. */
function gutterNumbers(reading: Reading, side: Side, lines: readonly Span[]): ReadonlyMap<number, number> {
	const numbers = new Map<number, number>();
	const ordered = [...passagesOf(reading, side)].sort(
		(one, other) => one.start - other.start || one.fact - other.fact,
	);
	for (const {start, end, fact} of ordered) {
		const last = lineAt(lines, end - 1);
		let line = lineAt(lines, start);
		while (numbers.has(line) && line < last) {
			line++;
		}

		if (!numbers.has(line)) {
			numbers.set(line, fact);
		}
	}

	return numbers;
}
