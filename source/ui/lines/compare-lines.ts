import {mapPair, type Pair, type Side, sides} from '../../core/pair.ts';
import type {PaneText} from '../../layout/viewport.ts';
import {topLine} from '../../layout/viewport.ts';
import {type CompareLayout, compareLayout} from '../../layout/window-layout.ts';
import {paneTexts, type Reading} from '../../session/comparing.ts';
import type {CompareScreen, Session} from '../../session/session.ts';
import {dateWords, outletWords} from './article-words.ts';
import {passageLines} from './passage-lines.ts';
import {statusLines} from './status-lines.ts';
import {fitLine, type StyledLine, segment, spreadLine} from './styled-line.ts';

/**
The whole Compare screen but its footer: both texts with their marks, and below them in words what the focused passages share.

	▸◧ New York Times · 1 Dec 2025        │  ◨ unknown outlet · no date      fact 4/15
	 4▌ the weekend in Florida to hammer  │ 4▌ On Sunday, Ukrainian leaders visited
	 …                                    │ …
	──────────────────────────────────────┴──────────────────────────────────────
	 fact 4 of 15 · strong · both report this
*/
export function compareLines(
	session: Session,
	screen: CompareScreen,
	reading: Reading,
): readonly StyledLine[] {
	const layout = compareLayout(session.window);
	const panes = paneTexts(session, reading);
	const bodies = mapPair(panes, (pane, side) =>
		passageLines({
			reading,
			side,
			pane,
			top: topLine(screen.viewports[side], pane),
			focus: screen.focus,
			columns: layout.paneColumns,
		}),
	);
	const heads = mapPair(panes, (_, side) => headLine(screen, reading, side, layout));
	const status = statusLines(session, screen, reading, layout);
	return layout.isWide
		? [...beside(heads, bodies, session.window.columns), ...status]
		: [...stacked(heads, bodies, session, panes), ...status];
}

const glyphs = {beside: {left: '◧', right: '◨'}, stacked: {left: '▀', right: '▄'}} as const;

function headLine(
	screen: CompareScreen,
	reading: Reading,
	side: Side,
	{isWide, paneColumns: columns}: CompareLayout,
): StyledLine {
	const {metadata} = reading.articles[side];
	const isActive = screen.active === side;
	const date = metadata.published ? dateWords(metadata.published.value) : 'no date';
	const glyph = glyphs[isWide ? 'beside' : 'stacked'][side];
	const title = metadata.title ? ` · ${metadata.title.value}` : '';
	const left = [
		segment(`${isActive ? '▸' : ' '}${glyph} `, isActive ? 'strong' : 'dim'),
		segment(`${outletWords(reading.articles[side])} · ${date}`, isActive ? 'strong' : 'dim'),
		segment(title, 'dim'),
	];
	const count = `${screen.focus ?? '–'}/${reading.facts.size}`;
	return side === 'right'
		? spreadLine(left, [segment(` fact ${count} `, 'strong')], columns)
		: fitLine(left, columns);
}

function beside(
	heads: Pair<StyledLine>,
	bodies: Pair<readonly StyledLine[]>,
	columns: number,
): readonly StyledLine[] {
	const divider = segment('│', 'frame');
	const join = (left: StyledLine, right: StyledLine): StyledLine =>
		fitLine([...left, divider, ...right], columns);
	return [
		join(heads.left, heads.right),
		...bodies.left.map((line, row) => join(line, bodies.right[row] ?? [])),
	];
}

/* One above the other; a row that is left over goes to the lower end. */
function stacked(
	heads: Pair<StyledLine>,
	bodies: Pair<readonly StyledLine[]>,
	{window}: Session,
	panes: Pair<PaneText>,
): readonly StyledLine[] {
	const lines = sides.flatMap(side => [heads[side], ...bodies[side].slice(0, panes[side].rows)]);
	const rows = window.rows - 1 - compareLayout(window).statusRows;
	return Array.from({length: Math.max(0, rows)}, (_, row) => lines[row] ?? fitLine([], window.columns));
}
