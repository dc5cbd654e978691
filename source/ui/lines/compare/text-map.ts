import {eachSide, type Side} from '../../../core/pair.ts';
import {overlaps, type Span} from '../../../core/span.ts';
import {topLine} from '../../../layout/viewport.ts';
import type {Pane} from '../../../session/compare/pane-rows.ts';
import type {Reading} from '../../../session/compare/reading.ts';
import {focusedLink, rowsOfSpan, type Scene} from '../../../session/compare/scene.ts';
import {remember} from '../../../session/remember.ts';
import {type Segment, segment} from '../styled-line.ts';

/**
The whole text in as many rows as its pane has, two columns each: `▐` where the window is, and how much of that part both report: `░▒▓█`, the more the
darker, or `+` where it is news that only this outlet has. The focused passage is a `◆`.
*/
export function textMap(scene: Scene, side: Side): readonly (readonly Segment[])[] {
	const {screen, panes, reading} = scene;
	const pane = panes[side];
	const {rows} = pane;
	const total = pane.lines.length;
	if (rows === 0 || total === 0) {
		return [];
	}

	const glyphs = glyphsOf[side](reading, pane.lines, rows);
	const top = topLine(screen.viewports[side], pane);
	const rowOf = (line: number): number => Math.floor((line * rows) / Math.max(total, rows));
	const first = rowOf(Math.max(0, top));
	const last = Math.max(first, rowOf(Math.min(total, top + rows) - 1));
	const link = focusedLink(scene);
	const focused = link === undefined ? -1 : rowOf(rowsOfSpan(pane, link[side]).first);
	const isAllInSight = total <= rows;
	return glyphs.map((glyph, row) => [
		segment(!isAllInSight && row >= first && row <= last ? '▐' : ' ', 'dim'),
		row === focused
			? segment('◆', {fact: screen.focus ?? 1, isFocused: false})
			: segment(glyph, glyph === '+' ? 'strong' : 'dim'),
	]);
}

const glyphsOf = eachSide(side =>
	remember((reading: Reading, lines: Pane['lines'], rows: number) => mapGlyphs(reading, side, {lines, rows})),
);

/** A passage of at least this weight (0–1) is news that only its outlet has. */
const heavy = 0.67;

function mapGlyphs({facts, comparison}: Reading, side: Side, {lines, rows}: Pane): readonly string[] {
	const both = [...facts.values()].flatMap(({passages}) => passages[side]);
	const only = comparison.only[side].filter(({weight}) => weight >= heavy);
	const total = Math.max(lines.length, rows);
	return Array.from({length: rows}, (_, row) => {
		const part = lines.slice(Math.floor((row * total) / rows), Math.floor(((row + 1) * total) / rows));
		const share = shareOf(part, both);
		if (share < 0.25 && shareOf(part, only) > 0.25) {
			return '+';
		}

		return share === 0 ? ' ' : (['░', '▒', '▓', '█'][Math.min(3, Math.floor(share * 4))] ?? '█');
	});
}

/* How much of some lines lies in spans, by characters. */
function shareOf(lines: readonly Span[], spans: readonly Span[]): number {
	const of = (measure: (line: Span) => number): number => lines.reduce((sum, line) => sum + measure(line), 0);
	const length = of(({start, end}) => end - start);
	const covered = of(line =>
		spans.some(span => overlaps(span, line))
			? Math.min(
					line.end - line.start,
					spans.reduce(
						(sum, {start, end}) => sum + Math.max(0, Math.min(end, line.end) - Math.max(start, line.start)),
						0,
					),
				)
			: 0,
	);
	return length === 0 ? 0 : covered / length;
}
