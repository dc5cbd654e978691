import assert from 'node:assert/strict';
import test from 'node:test';
import {type ColorLevel, colorLevel} from '../../source/cli/color-level.ts';
import type {ColorChoice} from '../../source/cli/request.ts';

type Row = readonly [level: ColorLevel, environment: string, choice?: ColorChoice];

const inTerminal: readonly Row[] = [
	[0, ''],
	[1, 'TERM=xterm'],
	[1, 'TERM=linux'],
	[2, 'TERM=xterm-256color'],
	[2, 'TERM=tmux-256color'],
	[3, 'TERM=xterm-256color COLORTERM=truecolor'],
	[3, 'TERM=xterm COLORTERM=24bit'],
	[2, 'TERM=xterm-256color COLORTERM=yes'],
	[3, 'TERM=xterm-direct'],
	[3, 'WT_SESSION=1'],
	[0, 'TERM=dumb'],
	[0, 'TERM=dumb COLORTERM=truecolor'],
	[0, 'TERM=xterm NO_COLOR=1'],
	[0, 'TERM=xterm NO_COLOR=0'],
	[1, 'TERM=xterm NO_COLOR='],
	[0, 'TERM=xterm FORCE_COLOR=0'],
	[0, 'TERM=xterm FORCE_COLOR=false'],
	[1, 'TERM=xterm-256color FORCE_COLOR=1'],
	[3, 'TERM=xterm FORCE_COLOR=3'],
	[2, 'TERM=xterm-256color FORCE_COLOR=true'],
	[1, 'TERM=dumb FORCE_COLOR='],
	[1, 'TERM=xterm FORCE_COLOR=nonsense'],
	[2, 'TERM=xterm NO_COLOR=1 FORCE_COLOR=2'],
	[0, 'TERM=xterm FORCE_COLOR=3', 'never'],
	[2, 'TERM=xterm-256color NO_COLOR=1', 'always'],
	[1, 'TERM=dumb', 'always'],
	[1, 'TERM=xterm', 'auto'],
];

const inPipe: readonly Row[] = [
	[0, 'TERM=xterm-256color COLORTERM=truecolor'],
	[2, 'TERM=xterm FORCE_COLOR=2'],
	[3, 'TERM=xterm COLORTERM=truecolor', 'always'],
	[0, 'TERM=xterm', 'auto'],
];

for (const [rows, isTerminal] of [
	[inTerminal, true],
	[inPipe, false],
] as const) {
	for (const [level, environment, choice] of rows) {
		const name = [environment || 'nothing set', choice && `--color=${choice}`].filter(Boolean).join(', ');
		test(`${name} in a ${isTerminal ? 'terminal' : 'pipe'}: level ${level}`, () => {
			const env = Object.fromEntries(environment.split(' ').map(setting => setting.split('=')));
			assert.equal(colorLevel({env, isTerminal, choice}), level);
		});
	}
}
