/* DEC private modes as xterm names them. */
const alternateScreen = {enter: '\u001B[?1049h\u001B[H', leave: '\u001B[?1049l'};
const cursor = {hide: '\u001B[?25l', show: '\u001B[?25h'};
/* Without it a character that the terminal takes for wider than we do spoils one row, and not the rows below. */
const autoWrap = {off: '\u001B[?7l', on: '\u001B[?7h'};

/**
The terminal, taken over for full-screen drawing.
*/
export type TerminalScreen = {
	/** Draws rows on an empty screen, and leaves the cursor before the first: there Ink begins. */
	readonly draw: (rows: readonly string[]) => void;
	/** Gives the terminal back as it was: its old screen, its cursor, its echo. May be called more than once. */
	readonly leave: () => void;
};

/**
Enters the alternate screen and reads keys unseen from now on: what is typed before Ink listens waits in the terminal.

The program owns the screen itself, not Ink, because its first frame stands before Ink is loaded.
*/
export function openTerminalScreen(stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream): TerminalScreen {
	let isOpen = true;
	stdin.setRawMode(true);
	stdout.write(`${alternateScreen.enter}${cursor.hide}${autoWrap.off}`);
	return {
		draw(rows) {
			// Rows of the full width end at the edge: each is put into its place, since a line feed there might scroll.
			const placed = rows.map((row, index) => `\u001B[${index + 1};1H${row}`);
			stdout.write(`\u001B[H\u001B[J${placed.join('')}\u001B[H`);
		},
		leave() {
			if (isOpen) {
				isOpen = false;
				stdin.setRawMode(false);
				stdout.write(`${autoWrap.on}${alternateScreen.leave}${cursor.show}`);
			}
		},
	};
}
