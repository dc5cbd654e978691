import type {PaneChoice} from '../../layout/compare-layout.ts';
import type {CommandId} from '../keymap.ts';

const zooms = ['normal', 'half', 'full'] as const;

/**
Steps and ends of what can be changed: shares of a pane, columns of prose.
*/
export const paneLimits = {
	share: {step: 0.05, least: 0.2, most: 0.8},
	cap: {step: 4, least: 32, most: 120},
} as const;

const {share, cap} = paneLimits;

/**
The panes after a command that arranges them; `undefined` after any other.
*/
export function changePanes(panes: PaneChoice, command: CommandId): PaneChoice | undefined {
	switch (command) {
		case 'pane.grow':
		case 'pane.shrink': {
			const step = command === 'pane.grow' ? 1 : -1;
			const at = zooms.indexOf(panes.zoom);
			return {...panes, zoom: zooms[(at + step + zooms.length) % zooms.length] ?? 'normal'};
		}

		case 'divide.left':
		case 'divide.right': {
			const moved = panes.share + (command === 'divide.right' ? share.step : -share.step);
			return {
				...panes,
				zoom: 'normal',
				share: between(share.least, Math.round(moved * 100) / 100, share.most),
			};
		}

		case 'text.narrower':
		case 'text.wider': {
			const columns = panes.cap + (command === 'text.wider' ? cap.step : -cap.step);
			return {...panes, cap: between(cap.least, columns, cap.most)};
		}

		case 'zen.toggle': {
			return {...panes, isZen: !panes.isZen};
		}

		default: {
			return undefined;
		}
	}
}

const between = (least: number, value: number, most: number): number =>
	Math.max(least, Math.min(most, value));
