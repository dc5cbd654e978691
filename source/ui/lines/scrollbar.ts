import type {PaneText} from '../../layout/viewport.ts';

/**
One character a row: where in the whole text the visible part lies. Blank where all of it is visible.
*/
export function scrollbar(top: number, {lines, rows}: PaneText): readonly string[] {
	if (lines.length <= rows || rows < 2) {
		return Array.from({length: rows}, () => ' ');
	}

	const size = Math.max(1, Math.round((rows * rows) / lines.length));
	const share = Math.max(0, Math.min(1, top / (lines.length - rows)));
	const first = Math.round(share * (rows - size));
	return Array.from({length: rows}, (_, row) => (row >= first && row < first + size ? '▐' : ' '));
}
