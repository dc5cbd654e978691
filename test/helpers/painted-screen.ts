import xterm, {type IBufferCell} from '@xterm/headless';

/**
A terminal without a window, which keeps what is written to it as xterm would show it.
*/
export type PaintedScreen = {
	readonly write: (text: string) => void;
	/** Takes another size, once all is drawn that was written. */
	readonly resize: (columns: number, rows: number) => Promise<void>;
	/** The rows once all is drawn that was written: each cell with its character and how it looks, blanks at the end left out. */
	readonly rows: () => Promise<readonly string[]>;
};

export function openPaintedScreen(columns: number, rows: number): PaintedScreen {
	// A line feed also goes to the start of the line, as the driver of a terminal in raw mode has it do.
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, convertEol: true});
	const drawn = () => new Promise<void>(resolve => terminal.write('', resolve));
	return {
		write: text => terminal.write(text),
		async resize(width, height) {
			await drawn();
			terminal.resize(width, height);
		},
		async rows() {
			await drawn();
			const {active} = terminal.buffer;
			return Array.from({length: terminal.rows}, (_, row) => {
				const line = active.getLine(active.viewportY + row);
				const cells = Array.from({length: terminal.cols}, (_, column) => line?.getCell(column));
				return cells.map(describeCell).join('').trimEnd();
			});
		},
	};
}

function describeCell(cell: IBufferCell | undefined): string {
	if (cell === undefined || cell.getWidth() === 0) {
		return '';
	}

	const character = cell.getChars() || ' ';
	const isInverse = cell.isInverse() !== 0;
	// Of a blank only these are seen.
	const isInked = character !== ' ' || isInverse;
	const marks = [
		cell.isUnderline() && 'underline',
		isInverse && 'inverse',
		isInked && cell.isBold() && 'bold',
		isInked && cell.isDim() && 'dim',
		isInked && cell.isItalic() && 'italic',
		isInked && !cell.isFgDefault() && `colour ${cell.getFgColorMode()}/${cell.getFgColor()}`,
	].filter(Boolean);
	return marks.length === 0 ? character : `<${marks.join(' ')}:${character}>`;
}
