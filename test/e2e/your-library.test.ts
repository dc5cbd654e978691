import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {openTerminal} from '../helpers/terminal.ts';

const boat = (number: number): string =>
	`=== METADATA ===\nTitle: Boat ${number} is moored\nSource: Harbour Wire\nPublished_Date: 2025-10-0${(number % 9) + 1}\n=== ARTICLE ===\nBoat ${number} is moored\n\n${Array.from({length: 40}, (_, line) => `Line ${line}: the master of pier ${number} waited.`).join('\n\n')}\n`;

function writeNews(folder: string): void {
	for (const name of fs.readdirSync('seeds')) {
		fs.copyFileSync(path.join('seeds', name), path.join(folder, name));
	}

	for (let number = 0; number < 60; number++) {
		fs.writeFileSync(path.join(folder, `boat-${number}.txt`), boat(number));
	}
}

test('a library is added, opened, searched, and found again as it was left, also when it was killed', async context => {
	const news = temporaryFolder(context);
	writeNews(news);
	const terminal = openTerminal(context, {columns: 120, rows: 36});
	assert.equal(await terminal.exitCodeOf(`newsreader add ${news}`), 0);
	terminal.enter('clear; newsreader');
	await terminal.waitFor('62 articles');
	await terminal.waitFor(/▾ Zelensky Turns to Europe.* 2 outlets/);

	terminal.press('/');
	terminal.type('"pier 7" moored');
	await terminal.waitFor(/1 found/);
	terminal.press('Enter');
	await terminal.waitFor(/Harbour Wire · .* · Boat 7 is moored/);
	terminal.press('*');
	await terminal.waitFor('Starred');
	terminal.press('Space');
	const left = await terminal.waitFor(/Line 19/);

	terminal.press('Q');
	await terminal.waitForPrompt();
	const pid = await terminal.pidOf('newsreader');
	const again = await terminal.waitFor(/Boat 7 is moored(?:.|\n)*Line 19/);
	assert.equal(again.split('\n').slice(1, -1).join('\n'), left.split('\n').slice(1, -1).join('\n'));

	terminal.press('q', 'Escape');
	const list = await terminal.waitFor(/★┃ Harbour Wire/);
	assert.match(list, /62 articles/);
	terminal.press('g', 'c');
	await terminal.waitFor(/fact 1 of \d+/);
	terminal.press(']', ']', 'L');
	await terminal.waitFor(/fact 3\/\d+/);
	// What is on the screen is kept as soon as nobody has pressed a key for a moment.
	const state = path.join(terminal.home, '.local/share/newsreader/newsreader.db');
	const keptAt = fs.statSync(`${state}-wal`, {throwIfNoEntry: false})?.mtimeMs ?? 0;
	await terminal.waitUntil(
		() => (fs.statSync(`${state}-wal`, {throwIfNoEntry: false})?.mtimeMs ?? 0) !== keptAt,
		'what the reader sees to be kept',
	);
	process.kill(pid, 'SIGKILL');
	const other = openTerminal(context, {columns: 120, rows: 36, env: {HOME: terminal.home}});
	await other.waitForPrompt();
	other.enter('newsreader');
	await other.waitFor(/fact 3\/\d+/);
	assert.match(other.frame(), /❯ +3 likely/, 'the same view');
});
