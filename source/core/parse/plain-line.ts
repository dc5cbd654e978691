import {cleanLine} from './clean-text.ts';

/** A sentence about a file is longer than this only when it quotes from the file. */
const longest = 400;

/**
A sentence for the reader, whatever it quotes: on one line, clean, and of a length that can be read.
*/
export function plainLine(sentence: string): string {
	const line = cleanLine(sentence);
	return line.length > longest ? `${line.slice(0, longest - 1).toWellFormed()}…` : line;
}
