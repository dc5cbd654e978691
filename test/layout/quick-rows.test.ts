import assert from 'node:assert/strict';
import {test} from 'node:test';
import {styledCharsFromTokens, styledCharsToString, tokenize} from '@alcalzone/ansi-tokenize';
import fc from 'fast-check';
import stringWidth from 'string-width';
import widestLine from 'widest-line';
import Output from '../../node_modules/ink/build/output.js';
import sanitizeAnsi from '../../node_modules/ink/build/sanitize-ansi.js';
import {createQuickRows, type Writing} from '../../source/layout/quick-rows.ts';
import {createQuickWidest, isHarmless} from '../../source/layout/quick-text.ts';
import {rememberRecent} from '../../source/layout/recent.ts';

type Written = {readonly x: number; readonly y: number; readonly text: string; readonly isShouted: boolean};

const shout = (line: string): string => line.toUpperCase();
const asItIs = (line: string): string => line;

function write(output: Output, written: readonly Written[]): Output {
	for (const {x, y, text, isShouted} of written) {
		output.write(x, y, text, {transformers: [asItIs, ...(isShouted ? [shout] : [])]});
	}

	return output;
}

/* Quick rows that know of no earlier frame, and how many rows were given back to Ink. */
function openQuickRows() {
	let oddRows = 0;
	const quickRows = createQuickRows(
		{tokenize, styledCharsFromTokens, styledCharsToString},
		(width, pieces) => {
			oddRows++;
			return write(
				new Output({width, height: 1}),
				pieces.map(({x, line}) => ({x, y: 0, text: line, isShouted: false})),
			).get().output;
		},
	);
	return {
		// Its operations are private only in Ink's types.
		draw: (output: Output) => quickRows(output as unknown as Writing),
		oddRows: () => oddRows,
	};
}

const emptyFrame = (): Output => new Output({width: 30, height: 3});

const plain = fc.constantFrom('The mayor ', 'resigned', ' ', '“Friday” — ', '│', '▌', 'é', '12 ', 'Київ');
const odd = fc.constantFrom(
	'漢字',
	'e\u0301',
	'👩‍👩‍👧',
	'\u200D',
	'\u00AD',
	'עברית',
	'\u0301',
	'①',
	'⚠\uFE0F',
);
const styles = fc.constantFrom(
	...[
		'1',
		'2',
		'22',
		'3',
		'7',
		'4',
		'24',
		'31',
		'39',
		'38;5;31',
		'1;7',
		'0',
		'',
		'27',
		'23',
		'48;2;1;2;3',
	].map(code => `\u001B[${code}m`),
);
const joined = (...parts: ReadonlyArray<fc.Arbitrary<string>>) =>
	fc.array(fc.oneof(...parts), {maxLength: 12}).map(some => some.join(''));
const close = (line: string): string => `${line}\u001B[0m`;
const line = fc.oneof(
	joined(plain, styles),
	joined(plain),
	joined(plain, styles).map(close),
	joined(plain, odd, styles).map(close),
);
const block = fc.array(line, {minLength: 1, maxLength: 6}).map(lines => lines.join('\n'));

const frame = fc.record({
	width: fc.integer({min: 1, max: 40}),
	height: fc.integer({min: 0, max: 8}),
	written: fc.array(
		fc.record({
			x: fc.oneof(fc.constant(0), fc.integer({min: -2, max: 40})),
			y: fc.integer({min: -1, max: 8}),
			text: block,
			isShouted: fc.boolean(),
		}),
		{maxLength: 6},
	),
});

test("law: rows that are drawn quickly are those that Ink's own cells give", () => {
	const quickly = openQuickRows();
	fc.assert(
		fc.property(frame, ({width, height, written}) => {
			const output = write(new Output({width, height}), written);
			const quick = quickly.draw(output);
			assert.deepEqual(quick ?? output.get(), output.get());
		}),
		{numRuns: 2000},
	);
});

const at = (x: number, text: string): Written => ({x, y: 0, text, isShouted: false});

test('plain letters need no cells, whatever their colours; only a row with other letters does', () => {
	const {draw, oddRows} = openQuickRows();
	const styled = at(0, 'The \u001B[1mmayor\u001B[22m\n\u001B[38;5;31mresigned\u001B[39m');
	assert.equal(
		draw(write(emptyFrame(), [styled, at(12, '│')]))?.output,
		'The \u001B[1mmayor\u001B[22m   │\n\u001B[38;5;31mresigned\u001B[39m\n',
	);
	assert.equal(oddRows(), 0);
	draw(write(emptyFrame(), [at(0, 'The mayor\n漢字\nresigned')]));
	assert.equal(oddRows(), 1);
});

test('a row with other letters is put together once, as long as it does not change', () => {
	const {draw, oddRows} = openQuickRows();
	draw(write(emptyFrame(), [at(0, '字漢')]));
	draw(write(emptyFrame(), [at(0, 'new\n字漢')]));
	assert.equal(oddRows(), 1);
	draw(write(emptyFrame(), [at(1, '字漢')]));
	assert.equal(oddRows(), 2);
});

test('a frame with a style that goes on in the next line is left to Ink, and one with a clipped part', () => {
	const {draw} = openQuickRows();
	assert.equal(draw(write(emptyFrame(), [at(0, '\u001B[1mThe\nmayor\u001B[22m')])), undefined);
	const clipped = emptyFrame();
	clipped.clip({x1: 0, x2: 3, y1: undefined, y2: undefined});
	assert.equal(draw(write(clipped, [at(0, 'The mayor')])), undefined);
});

test('law: what is taken for harmless passes the general sieve unchanged, and the widest line is as wide', () => {
	const controls = fc.constantFrom(
		'\u001B[2J',
		'\u001B]8;;x\u0007',
		'\u0007',
		'\t',
		'\u009B1m',
		'\u001B',
		'\r',
	);
	const text = fc
		.array(fc.oneof(line, joined(plain, controls), joined(odd, styles)), {maxLength: 4})
		.map(lines => lines.join('\n'));
	const quickWidest = createQuickWidest(stringWidth);
	fc.assert(
		fc.property(text, lines => {
			assert.ok(!isHarmless(lines) || sanitizeAnsi(lines) === lines);
			assert.equal(quickWidest(lines), widestLine(lines));
		}),
		{numRuns: 2000},
	);
	for (const harmless of ['The \u001B[1mmayor\u001B[22m\nresigned', '漢字 \u001B[2m①', 'e\u0301', '']) {
		assert.equal(isHarmless(harmless), true, JSON.stringify(harmless));
	}

	for (const harmful of ['The \u001B[2Jmayor', 'a\tb', 'e\u001B[1m\u0301', '漢\u0007']) {
		assert.equal(isHarmless(harmful), false, JSON.stringify(harmful));
	}
});

test('an answer is kept while it is asked for, and not forever', () => {
	const computed: string[] = [];
	const length = rememberRecent(2, text => {
		computed.push(text);
		return text.length;
	});
	for (const text of ['one', 'three', 'one', 'seven', 'one', 'eleven', 'one', 'three']) {
		assert.equal(length(text), text.length);
	}

	assert.deepEqual(computed, ['one', 'three', 'seven', 'eleven', 'three']);
});
