import {wrapText} from '../../layout/wrap-text.ts';
import type {Style} from '../theme.ts';
import {type StyledLine, segment} from './styled-line.ts';

/**
Words behind a label, wrapped; further rows are set in as far as the label goes. None where there are no words.
*/
export function hangingLines(
	label: string,
	words: string,
	columns: number,
	style?: Style,
): readonly StyledLine[] {
	return wrapText(words, Math.max(1, columns - label.length - 1)).map(({start, end}, row) => [
		segment(row === 0 ? label : ' '.repeat(label.length), 'dim'),
		segment(words.slice(start, end), style),
	]);
}
