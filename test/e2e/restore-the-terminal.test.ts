import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import test from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {openTerminal, type Terminal} from '../helpers/terminal.ts';

/* Exits with 0 where one of the settings that follow is among those of the terminal. */
const settings = `stty -a | tr ' ;' '\\n\\n' | grep -qx`;

/**
Holds when the reader has their terminal back: their lines, a cursor, and keys that are echoed and end lines.
*/
async function assertRestored(terminal: Terminal): Promise<void> {
	const frame = await terminal.waitForPrompt();
	assert.match(frame, /^the line before/m, 'what stood in the terminal before is back');
	assert.ok(terminal.isCursorVisible(), 'the cursor is visible');
	assert.equal(await terminal.exitCodeOf(`${settings} -e echo`), 0);
	assert.equal(await terminal.exitCodeOf(`${settings} -e -echo -e -icanon -e -isig -e -icrnl`), 1);
}

async function openNewsreader(terminal: Terminal, program: string): Promise<number> {
	await terminal.waitForPrompt();
	terminal.enter('echo the line before');
	await terminal.waitFor(/^the line before/m);
	const pid = await terminal.pidOf(program);
	await terminal.waitFor('2 articles');
	assert.ok(terminal.isAlternateScreen());
	return pid;
}

for (const key of ['q', 'Q', 'C-c']) {
	test(`${key} gives the terminal back`, async context => {
		const terminal = openTerminal(context);
		await openNewsreader(terminal, 'newsreader seeds');
		if (key === 'Q') {
			terminal.press('Enter');
			await terminal.waitFor('i metadata');
		}

		terminal.press(key);
		assert.equal(await terminal.exitCodeOf('(exit $?)'), key === 'C-c' ? 130 : 0);
		await assertRestored(terminal);
	});
}

for (const [signal, exitCode] of [
	['SIGTERM', 143],
	['SIGINT', 130],
	['SIGHUP', 129],
] as const) {
	test(`${signal} gives the terminal back, and the exit code tells of it`, async context => {
		const terminal = openTerminal(context);
		const pid = await openNewsreader(terminal, 'newsreader seeds');
		process.kill(pid, signal);
		assert.equal(await terminal.exitCodeOf('(exit $?)'), exitCode);
		await assertRestored(terminal);
	});
}

for (const kind of ['an exception', 'a rejection', 'a drawing']) {
	test(`${kind} that goes wrong gives the terminal back, and is told with its stack`, async context => {
		const terminal = openTerminal(context);
		const crash = `${import.meta.dirname}/../fixtures/crash-on-signal.mjs`;
		const pid = await openNewsreader(
			terminal,
			`env NEWSREADER_TEST_CRASH=${kind.split(' ')[1]} NODE_OPTIONS=--import=${crash} newsreader seeds`,
		);
		if (kind === 'a drawing') {
			// The first frame stands before Ink does; a key that is obeyed says that all is loaded.
			terminal.press('j');
			await terminal.waitFor(/❯ +unknown outlet/);
		}

		process.kill(pid, 'SIGUSR2');
		if (kind === 'a drawing') {
			// The signal may come after the first key.
			terminal.press('k');
			terminal.press('j');
		}

		const frame = await terminal.waitFor('Please report');
		await terminal.waitFor(/Please report[^$]*\$/);
		// What is left over of the keys is wiped out at the prompt: before it, the terminal might hand this key on, too.
		terminal.press('C-u');
		assert.match(frame, /the moon is full/);
		assert.match(frame, /at .+crash-on-signal/);
		assert.equal(await terminal.exitCodeOf('(exit $?)'), 1);
		await assertRestored(terminal);
	});
}

test('when its window is closed, the program ends', async context => {
	const terminal = openTerminal(context);
	const pid = await openNewsreader(terminal, 'newsreader seeds');
	terminal.close();
	const deadline = performance.now() + 10_000;
	while (isRunning(pid)) {
		assert.ok(performance.now() < deadline, 'it still runs');
		await sleep(15);
	}
});

/* A process that has ended stays listed as a zombie (Z) until its parent has asked how. */
function isRunning(pid: number): boolean {
	const {stdout} = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], {encoding: 'utf8'});
	return !/^Z|^$/.test(stdout.trim());
}
