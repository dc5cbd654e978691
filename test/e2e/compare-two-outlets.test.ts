import assert from 'node:assert/strict';
import test from 'node:test';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {openTerminal, type Terminal} from '../helpers/terminal.ts';

const seeds = 'newsreader seeds/000*.txt seeds/004*.txt';

/* Presses keys by tmux's names and counts them. */
function countKeys(terminal: Terminal) {
	let count = 0;
	return {
		count: () => count,
		press(...keys: readonly string[]) {
			count += keys.length;
			terminal.press(...keys);
		},
	};
}

/**
The tour: what both outlets report, three details that differ, and the resignation that only the second tells, all in words on the screen.
*/
async function takeTour(terminal: Terminal): Promise<number> {
	terminal.enter('newsreader seeds');
	await terminal.waitFor('2 articles');
	const keys = countKeys(terminal);
	keys.press('c');
	const first = await terminal.waitFor(/fact 1 of \d+ +strong · both report this/);
	assert.match(first, /\d+ facts · \d+ strong · \d+ differ/);
	assert.match(first, /Emmanuel ~ Emanuel/, 'one detail');
	assert.match(first, /when: Monday ⊃ Monday morning/, 'two details');

	keys.press(']', ']', ']');
	const fourth = await terminal.waitFor(/fact 4 of \d+ +strong · both report this/);
	assert.match(fourth, /Moscow on.*│|Witkoff is scheduled/s);
	assert.match(fourth, /shared +names .*Moscow/);

	keys.press('f', '3', 'Enter');
	await terminal.waitFor('filter: details differ');
	keys.press(']');
	await terminal.waitFor(/differs +quoted words: .*significant progress.* ~ /);

	keys.press('O', 'l', 'G');
	const only = await terminal.waitFor(/only unknown outlet \(right\) tells this/);
	assert.match(only, /top aide resigned/);
	return keys.count();
}

test('a tour of at most 25 keys shows what both report, three details that differ, and what only one tells', async context => {
	const terminal = openTerminal(context, {columns: 120, rows: 36});
	const keys = await takeTour(terminal);
	assert.ok(keys <= 25, `${keys} keys`);
});

test('the tour without colours shows the same in words, and uses none', async context => {
	const terminal = openTerminal(context, {columns: 120, rows: 36, env: {NO_COLOR: '1'}});
	await takeTour(terminal);
	assert.doesNotMatch(terminal.styledFrame(), /\u001B\[(?:\d+;)*(?:[34][0-8]|9[0-7]|10[0-7])/);
});

test('the resignation is found by a search as well, and with / nothing but its word has to be known', async context => {
	const terminal = openTerminal(context);
	terminal.enter(seeds);
	await terminal.waitFor('fact 1 of');
	terminal.type('/resigned');
	terminal.press('Enter');
	await terminal.waitFor(/1\/1 in both/);
	await terminal.waitFor('tells this');
});

test('the window is made narrower, lower and wider in the middle of a comparison: the fact stays, and nothing is left of the old frame', async context => {
	const terminal = openTerminal(context, {columns: 120, rows: 36});
	terminal.enter(seeds);
	await terminal.waitFor('fact 1 of');
	terminal.type('5]');
	await terminal.waitFor('fact 5 of');
	for (const [size, arrangement] of [
		[{columns: 70, rows: 30}, /▀ New York Times[\s\S]*▄ unknown outlet/],
		[{columns: 50, rows: 20}, /◧ New York Times/],
		[{columns: 40, rows: 10}, /5▌/],
		[{columns: 30, rows: 5}, /^Too small: 30×5/],
		[{columns: 160, rows: 45}, /5▌.*│.*5▌/],
	] as const) {
		terminal.resize(size);
		const frame = await terminal.waitFor(arrangement);
		assert.ok(frame.split('\n').length <= size.rows);
		const heads = frame.match(/[◧▀] New York Times/g) ?? [];
		assert.ok(heads.length <= 1, frame);
	}

	await terminal.waitFor('fact 5 of');
});

test('a verdict that was shown as given survives kill -9', async context => {
	const env = {XDG_DATA_HOME: temporaryFolder(context)};
	const first = openTerminal(context, {env});
	const pid = await first.pidOf(seeds);
	await first.waitFor('fact 1 of');
	first.type('4]a');
	await first.waitFor('Fact 4 accepted');
	first.type('5]r');
	await first.waitFor('Fact 5 rejected');
	process.kill(pid, 'SIGKILL');

	const second = openTerminal(context, {env});
	second.enter(seeds);
	await second.waitFor(/1 rejected/);
	second.type('4]');
	await second.waitFor(/fact 4\b.*accepted by you/);
	second.type('u');
	await second.waitFor('no verdict to take back');
});

test('two newsreaders at once keep the verdicts of both', async context => {
	const env = {XDG_DATA_HOME: temporaryFolder(context)};
	const [one, other] = [openTerminal(context, {env}), openTerminal(context, {env})];
	for (const terminal of [one, other]) {
		terminal.enter(seeds);
		await terminal.waitFor('fact 1 of');
	}

	one.type('4]a');
	await one.waitFor('Fact 4 accepted');
	other.type('7]a');
	await other.waitFor('Fact 7 accepted');
	one.type('9]r');
	await one.waitFor('Fact 9 rejected');
	const third = openTerminal(context, {env});
	third.enter(seeds);
	await third.waitFor('1 rejected');
	third.type('4]');
	await third.waitFor(/fact 4\b.*accepted by you/);
	third.type('7]');
	await third.waitFor(/fact 7\b.*accepted by you/);
});
