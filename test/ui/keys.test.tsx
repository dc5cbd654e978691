import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import type {Key} from 'ink';
import {render} from 'ink-testing-library';
import {topScreen} from '../../source/session/session.ts';
import {App} from '../../source/ui/app.tsx';
import {keyNames} from '../../source/ui/key-names.ts';
import {createTheme} from '../../source/ui/theme.ts';
import {driveSession, readArticle} from '../helpers/sessions.ts';
import {until} from '../helpers/until.ts';

const noKey: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

test('keys have the names of the keymap', () => {
	assert.deepEqual(keyNames('', {...noKey, upArrow: true}), ['up']);
	assert.deepEqual(keyNames('', {...noKey, tab: true, shift: true}), ['shift-tab']);
	assert.deepEqual(keyNames('d', {...noKey, ctrl: true}), ['ctrl-d']);
	assert.deepEqual(keyNames(' ', noKey), ['space']);
	assert.deepEqual(keyNames('jj\r/é', noKey), ['j', 'j', 'enter', '/', 'é']);
	assert.deepEqual(keyNames('q', {...noKey, meta: true}), ['esc', 'q']);
});

const articles = Array.from({length: 9}, (_, index) =>
	readArticle(`${index}.txt`, `Text number ${index} of the library.`),
);

function openApp() {
	const driver = driveSession({articles});
	const app = render(<App store={driver.store} theme={createTheme(0)} />);
	return {...driver, ...app};
}

test('several keys in one piece are all obeyed, and drawn once', async () => {
	const {stdin, frames, lastFrame, session, unmount} = openApp();
	const before = frames.length;
	stdin.write('jjj ');
	assert.deepEqual(session().marked, ['3.txt']);
	await until(
		() => /◧/.test(lastFrame() ?? ''),
		() => lastFrame() ?? '',
	);
	assert.equal(frames.length, before + 1);
	unmount();
});

test('arrows, and the screen that they lead to, are drawn', async () => {
	const {stdin, lastFrame, session, unmount} = openApp();
	stdin.write('\u001B[B');
	stdin.write('\r');
	assert.equal(topScreen(session()).kind, 'article');
	await until(
		() => /^ *Text number 1 of the library/m.test(stripVTControlCharacters(lastFrame() ?? '')),
		() => lastFrame() ?? '',
	);
	unmount();
});

test('pasted text is text: it is searched, and no letter of it is a command', () => {
	const {stdin, session, hasQuit, unmount} = openApp();
	stdin.write('\u001B[200~q\u001B[201~');
	assert.equal(hasQuit(), false);
	stdin.write('/');
	stdin.write('\u001B[200~number\n 5\u001B[201~');
	assert.equal(session().screens[0].query, 'number 5');
	unmount();
});
