import type {ColorLevel} from '../color-level.ts';

/**
The two ways in which printed text is set off from the rest. Without colours it is not, and nothing is lost.
*/
export type Painter = {readonly bold: (text: string) => string; readonly dim: (text: string) => string};

export const createPainter = (level: ColorLevel): Painter => ({
	bold: text => (level === 0 ? text : `\u001B[1m${text}\u001B[22m`),
	dim: text => (level === 0 ? text : `\u001B[2m${text}\u001B[22m`),
});
