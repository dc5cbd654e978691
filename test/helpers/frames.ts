import fs from 'node:fs';
import {stripVTControlCharacters} from 'node:util';
import {renderToString} from 'ink';
import {createElement} from 'react';
import type {Session} from '../../source/session/session.ts';
import {Frame} from '../../source/ui/app.tsx';
import {createTheme} from '../../source/ui/theme.ts';

/**
The rows of a session's frame, with the terminal's colours in them.
*/
export const paintedRows = (session: Session, level: 0 | 1 | 2 | 3 = 0): readonly string[] =>
	renderToString(createElement(Frame, {session, theme: createTheme(level)}), {
		columns: session.window.columns,
	}).split('\n');

/**
The rows of a session's frame as bare text.
*/
export const frameRows = (session: Session): readonly string[] =>
	paintedRows(session).map(row => stripVTControlCharacters(row));

/**
The golden frame of this name; with UPDATE_GOLDENS it is written first, for a person to look at in the diff.
*/
export function goldenFrame(name: string, rows: readonly string[]): string {
	const file = `test/golden/${name}.txt`;
	if (process.env['UPDATE_GOLDENS']) {
		fs.mkdirSync('test/golden', {recursive: true});
		fs.writeFileSync(file, `${rows.join('\n')}\n`);
	}

	return fs.readFileSync(file, 'utf8');
}
