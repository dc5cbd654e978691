import {textOf} from '../../core/span.ts';
import {displayWidth} from '../../layout/display-width.ts';
import {wrapText} from '../../layout/wrap-text.ts';

type Room = {
	readonly columns: number;
	/** What stands before the first line. */
	readonly label?: string;
};

/**
Breaks a text into lines that hang beneath a label, and are together with it no wider than `columns`.

	left   Mr. Witkoff is expected to meet with
	       President Vladimir V. Putin of Russia.
*/
export function hang(text: string, {columns, label = ''}: Room): string {
	const margin = displayWidth(label);
	const indent = ' '.repeat(margin);
	// Below some width, lines of a word each would help nobody.
	const lines = wrapText(text, Math.max(20, columns - margin)).map(line => textOf(text, line));
	return lines.map((line, index) => (line === '' ? '' : (index === 0 ? label : indent) + line)).join('\n');
}
