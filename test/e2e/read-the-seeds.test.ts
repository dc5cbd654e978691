import assert from 'node:assert/strict';
import test from 'node:test';
import {openTerminal} from '../helpers/terminal.ts';

test('from the list to two outlets side by side, and back to the shell', async context => {
	const terminal = openTerminal(context);
	await terminal.waitForPrompt();
	terminal.enter('echo the line before');
	await terminal.waitFor(/^the line before/m);

	terminal.enter('newsreader seeds');
	await terminal.waitFor('2 articles');
	await terminal.waitFor(/New York Times.*Zelensky Turns/);
	assert.ok(terminal.isAlternateScreen());

	terminal.type('/');
	terminal.type('zelenski turns');
	await terminal.waitFor('1 found');
	terminal.press('Enter');
	await terminal.waitFor('i metadata');
	await terminal.waitFor(/Ukraine’s president met with President Emmanuel Macron/);

	terminal.type('c');
	await terminal.waitFor(/fact 1 of \d+/);
	// The first fact is marked on both sides, in the same row.
	await terminal.waitFor(/1▌.*│.*1▌/);
	for (const fact of [2, 3, 4]) {
		terminal.type(']');
		await terminal.waitFor(`fact ${fact} of`);
	}

	terminal.type('[');
	await terminal.waitFor('fact 3 of');

	terminal.resize({columns: 60, rows: 20});
	await terminal.waitUntil(
		frame => frame.includes('fact 3 of') && !frame.includes('│'),
		'the stacked layout',
	);
	terminal.resize({columns: 110, rows: 30});
	await terminal.waitFor('│');

	terminal.type('q');
	await terminal.waitFor('i metadata');
	terminal.type('q');
	await terminal.waitFor('Articles');
	terminal.press('Escape');
	await terminal.waitFor('2 articles');
	terminal.type('q');
	const frame = await terminal.waitForPrompt();
	assert.match(frame, /^the line before/m, 'what stood in the terminal before is back');
});

test('two files open side by side at once', async context => {
	const terminal = openTerminal(context);
	terminal.enter('newsreader seeds/004*.txt seeds/000*.txt');
	await terminal.waitFor(/fact 1 of \d+/);
	await terminal.waitFor(/◧ unknown outlet.*◨ New York Times/);
});

test('without arguments the two examples open, and a line says how to read other articles', async context => {
	const terminal = openTerminal(context);
	terminal.enter('newsreader');
	await terminal.waitFor(/2 articles(?:.|\n)*newsreader FOLDER/);
});

test('keys that arrive in one piece are all obeyed', async context => {
	const terminal = openTerminal(context);
	terminal.enter('newsreader seeds/000*.txt seeds/004*.txt');
	await terminal.waitFor('fact 1 of');
	terminal.type(']]]');
	await terminal.waitFor('fact 4 of');
	terminal.type('qjk/pivotal');
	await terminal.waitFor('/ pivotal');
});

test('a key typed before the first frame is obeyed, and does not spoil the frame', async context => {
	const terminal = openTerminal(context);
	terminal.enter('sleep 0.2; newsreader seeds');
	terminal.type('j');
	const frame = await terminal.waitFor(/❯.*unknown outlet/);
	assert.match(frame, /^ newsreader +2 articles/);
});

test('a folder without any article leaves the screen alone, and says so', async context => {
	const terminal = openTerminal(context);
	assert.equal(await terminal.exitCodeOf('newsreader test/fixtures/no-such-folder'), 4);
	await terminal.waitFor(/There is no such file or folder/);
});

test('without colours every mark is still there', async context => {
	const terminal = openTerminal(context, {env: {NO_COLOR: '1'}});
	terminal.enter('newsreader seeds/000*.txt seeds/004*.txt');
	await terminal.waitFor('fact 1 of');
	await terminal.waitFor(/1▌/);
	// 30–38, 40–48, 90–97 and 100–107 are colours; 39 and 49 end them, and bold, dim and reverse are none.
	assert.doesNotMatch(terminal.styledFrame(), /\u001B\[(?:\d+;)*(?:[34][0-8]|9[0-7]|10[0-7])/);
});
