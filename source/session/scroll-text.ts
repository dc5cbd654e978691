import {type PaneText, scrollBy, type Viewport} from '../layout/viewport.ts';
import type {CommandId} from './keymap.ts';

type Scrolling = {readonly command: CommandId; readonly count: number | undefined; readonly pane: PaneText};

/**
The viewport after a scrolling command; the same viewport after any other.
*/
export function scrollText(viewport: Viewport, scrolling: Scrolling): Viewport {
	const lines = scrolledLines(scrolling);
	return lines === 0 ? viewport : scrollBy(viewport, lines, scrolling.pane);
}

/**
How many lines a command scrolls, down for a positive number. A page keeps two lines of the one before.
*/
export function scrolledLines({command, count, pane}: Scrolling): number {
	const times = count ?? 1;
	const half = Math.max(1, pane.rows >> 1);
	const page = Math.max(1, pane.rows - 2);
	const whole = pane.lines.length + pane.rows;
	switch (command) {
		case 'text.down':
		case 'other.down': {
			return times;
		}

		case 'text.up':
		case 'other.up': {
			return -times;
		}

		case 'text.halfDown': {
			return times * half;
		}

		case 'text.halfUp': {
			return -times * half;
		}

		case 'text.pageDown': {
			return times * page;
		}

		case 'text.pageUp': {
			return -times * page;
		}

		case 'text.top': {
			return -whole;
		}

		case 'text.bottom': {
			return whole;
		}

		default: {
			return 0;
		}
	}
}
