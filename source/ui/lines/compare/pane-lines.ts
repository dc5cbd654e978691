import {otherSide, type Side} from '../../../core/pair.ts';
import type {CompareLayout} from '../../../layout/compare-layout.ts';
import {mapColumns} from '../../../layout/compare-layout.ts';
import {topLine} from '../../../layout/viewport.ts';
import {asideIndent, type PaneRow} from '../../../session/compare/pane-rows.ts';
import type {Scene} from '../../../session/compare/scene.ts';
import {markText} from '../mark-text.ts';
import {fitLine, type Segment, type StyledLine, segment} from '../styled-line.ts';
import {gutterMaker} from './gutter.ts';
import {marksOf} from './passage-marks.ts';
import {textMap} from './text-map.ts';

/**
The visible rows of one text in Compare: gutter, text with its marks, and the map of the whole text.
*/
export function paneLines(scene: Scene, layout: CompareLayout, side: Side): readonly StyledLine[] {
	const {screen, panes, reading} = scene;
	const {lines, rows} = panes[side];
	const {columns} = layout.panes[side].size;
	const top = topLine(screen.viewports[side], panes[side]);
	const {text} = reading.articles[side];
	const marks = marksOf(scene, side);
	const gutter = gutterMaker(scene, layout, side);
	const map = textMap(scene, side);
	return Array.from({length: rows}, (_, row) => {
		const line = lines[top + row];
		const words = line === undefined ? [] : rowWords(scene, side, line, () => markText(text, line, marks));
		const body = fitLine([...gutter(row, line), ...words], Math.max(0, columns - mapColumns));
		return [...body, segment(' '), ...(map[row] ?? [segment('  ')])];
	});
}

function rowWords(
	scene: Scene,
	side: Side,
	{aside}: PaneRow,
	ofText: () => readonly Segment[],
): readonly Segment[] {
	switch (aside?.kind) {
		case undefined: {
			return ofText();
		}

		case 'gap': {
			const {sentences, facts} = aside;
			const count = `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}`;
			const numbers = `${facts.length === 1 ? 'fact' : 'facts'} ${facts.join(' ')}`;
			const told = facts.length === 0 ? `perhaps told by both: ${count}` : `told by both: ${numbers}`;
			return [segment(`⋯ ${told}`, 'dim')];
		}

		case 'wording': {
			const {fact, line, isFirst} = aside;
			const other = otherSide(side);
			const style = {fact, isFocused: false};
			const number = isFirst ? String(fact).padStart(asideIndent - 3) : ' '.repeat(asideIndent - 3);
			return [
				segment(`${number} `, style),
				segment('┆ ', style),
				...markText(scene.reading.articles[other].text, line, asideMarks(scene, other, fact)),
			];
		}
	}
}

/* In an opened wording the details that differ stand out, and nothing else does: all of it belongs to one fact. */
const asideMarks = (scene: Scene, side: Side, fact: number) =>
	marksOf(scene, side).flatMap(mark =>
		typeof mark.style === 'object' && mark.style.fact === fact && mark.style.detail !== undefined
			? [mark]
			: [],
	);
