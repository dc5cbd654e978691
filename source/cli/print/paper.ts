import {colorLevel} from '../color-level.ts';
import type {Request} from '../request.ts';
import type {World} from '../world.ts';
import {createPainter, type Painter} from './painter.ts';

/**
What plain text is printed on. A file or a pipe has no columns: there, every paragraph is one line.
*/
export type Paper = Painter & {readonly columns: number};

// Prose is read with ease up to about this width.
const widest = 100;

export function paperOf({flags, config}: Request, {env, stdout}: World): Paper {
	const isTerminal = stdout.isTTY === true;
	return {
		columns: isTerminal
			? Math.min(stdout.columns, config?.settings.width ?? widest)
			: Number.POSITIVE_INFINITY,
		...createPainter(colorLevel({choice: flags.color, env, isTerminal})),
	};
}
