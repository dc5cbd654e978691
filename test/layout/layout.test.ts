import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {compareLayout, usualPanes} from '../../source/layout/compare-layout.ts';
import {displayWidth, fittingStart, graphemesOf, truncate} from '../../source/layout/display-width.ts';
import {isOneColumnEach} from '../../source/layout/one-column.ts';
import {quickSegmenter, quickWidth} from '../../source/layout/quick-text.ts';
import {lineAt, linesOfText} from '../../source/layout/text-lines.ts';
import {bringIntoView, scrollBy, startOfText, topLine, viewportAt} from '../../source/layout/viewport.ts';
import {articleLayout, libraryLayout} from '../../source/layout/window-layout.ts';
import {wrapText} from '../../source/layout/wrap-text.ts';

const wrapped = (text: string, columns: number) =>
	wrapText(text, columns).map(({start, end}) => text.slice(start, end));

test('lines break at spaces, and paragraphs stand one empty line apart', () => {
	assert.deepEqual(wrapped('The mayor resigned on Friday.\nShe gave no reason.', 12), [
		'The mayor',
		'resigned on',
		'Friday.',
		'',
		'She gave no',
		'reason.',
	]);
	assert.deepEqual(wrapped('One.\n\n\n  Two.', 12), ['One.', '', 'Two.']);
});

test('lines break after hyphens and dashes, and never before them', () => {
	assert.deepEqual(wrapped('a well-known—and feared—mayor', 12), ['a well-', 'known—and', 'feared—mayor']);
});

test('a word longer than the line is cut, wide characters are counted as two, and marks stay with their letter', () => {
	assert.deepEqual(wrapped('supercalifragilistic', 8), ['supercal', 'ifragili', 'stic']);
	assert.deepEqual(wrapped('漢字漢字', 5), ['漢字', '漢字']);
	assert.deepEqual(wrapped('e\u0301e\u0301e\u0301', 2), ['e\u0301e\u0301', 'e\u0301']);
	assert.deepEqual(wrapped('漢', 1), ['漢']);
});

const anyText = fc
	.array(
		fc.oneof(
			fc.string({unit: 'grapheme', maxLength: 12}),
			fc.constantFrom('word ', 'well-known ', '\n', '漢字', '👩‍👩‍👧 ', 'e\u0301 '),
		),
		{maxLength: 30},
	)
	.map(parts => parts.join('').replaceAll(/[\p{Cc}]/gu, character => (character === '\n' ? '\n' : '')));

test('law: wrapped lines are in order, no wider than asked, and lose nothing but white space', () => {
	fc.assert(
		fc.property(anyText, fc.integer({min: 1, max: 40}), (text, columns) => {
			const lines = wrapText(text, columns);
			let end = 0;
			for (const line of lines) {
				assert.ok(end <= line.start && line.start <= line.end);
				assert.equal(text.slice(end, line.start).trim(), '');
				const words = text.slice(line.start, line.end);
				assert.ok(displayWidth(words) <= columns || graphemesOf(words).length === 1, JSON.stringify(words));
				end = line.end;
			}

			assert.equal(text.slice(end).trim(), '');
		}),
	);
});

test('law: the quick width and the quick graphemes are the general ones', () => {
	const general = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	const styled = fc
		.array(fc.oneof(anyText, fc.constantFrom('\u001B[1m', '\u001B[38;5;31m', '\u001B[0m', '│ ', '▌', '↵')))
		.map(parts => parts.join('').replaceAll('\n', ''));
	fc.assert(
		fc.property(styled, line => {
			const quick = quickWidth(line);
			assert.ok(quick === undefined || quick === stringWidth(line));
			const [segments, expected] = [quickSegmenter.segment(line), general.segment(line)];
			assert.deepEqual([...segments], [...expected]);
			for (let index = 0; index <= line.length; index++) {
				assert.deepEqual(segments.containing(index), expected.containing(index));
			}
		}),
	);
});

test('every character that is taken for one column is one, alone and between others', () => {
	for (let code = 32; code < 0xffff; code++) {
		const character = String.fromCharCode(code);
		if (isOneColumnEach(character)) {
			assert.equal(stringWidth(character), 1, `U+${code.toString(16)}`);
			assert.equal([...new Intl.Segmenter().segment(`a${character}b`)].length, 3, `U+${code.toString(16)}`);
		}
	}
});

test('cut text is never wider than its place', () => {
	assert.equal(truncate('The mayor resigned', 10), 'The mayor…');
	assert.equal(truncate('漢字漢字', 5), '漢字…');
	assert.equal(truncate('anything', 0), '');
	assert.equal(fittingStart('👩‍👩‍👧x', 1), '');
});

const pane = {
	lines: Array.from({length: 30}, (_, index) => ({start: 10 * index, end: 10 * index + 9})),
	rows: 10,
};

test('scrolling stops at both ends of the text', () => {
	assert.equal(topLine(scrollBy(startOfText, -5, pane), pane), 0);
	assert.equal(topLine(scrollBy(startOfText, 7, pane), pane), 7);
	assert.equal(topLine(scrollBy(startOfText, 99, pane), pane), 20);
});

test('blank rows above the text may stay, but no more are added', () => {
	const raised = viewportAt(-4, pane);
	assert.equal(topLine(raised, pane), -4);
	assert.equal(topLine(scrollBy(raised, -1, pane), pane), -4);
	assert.equal(topLine(scrollBy(raised, 1, pane), pane), -3);
});

test('what is in sight is not moved, and what is not comes into sight whole', () => {
	const viewport = viewportAt(5, pane);
	assert.equal(bringIntoView(viewport, {start: 60, end: 90}, pane), viewport);
	const moved = topLine(bringIntoView(viewport, {start: 200, end: 219}, pane), pane);
	assert.ok(moved <= 20 && moved + 10 >= 22);
});

test('a place of the text is found in its line', () => {
	const text = {text: 'The mayor resigned on Friday.\nShe gave no reason.'};
	const lines = linesOfText(text, 12);
	assert.equal(lineAt(lines, 0), 0);
	assert.equal(lineAt(lines, text.text.indexOf('Friday')), 2);
	assert.equal(lineAt(lines, text.text.indexOf('reason')), 5);
	assert.equal(linesOfText(text, 12), lines, 'wrapped once');
});

test('law: the parts of every screen fit into the window', () => {
	fc.assert(
		fc.property(
			fc.integer({min: 40, max: 300}),
			fc.integer({min: 10, max: 100}),
			fc.boolean(),
			(columns, rows, shows) => {
				const library = libraryLayout({columns, rows});
				const beside = library.isWide ? library.list.columns + library.detail.columns : library.list.columns;
				const below = library.isWide ? library.list.rows : library.list.rows + library.detail.rows;
				assert.equal(beside, columns);
				assert.equal(below, rows - 2);
				const article = articleLayout({columns, rows}, shows);
				assert.ok(article.margin + article.text.columns <= columns);
				assert.ok(article.text.rows >= 3);
			},
		),
	);
});

test('law: both texts of Compare and what is told about them fill the window, however the panes are arranged', () => {
	fc.assert(
		fc.property(
			fc.record({columns: fc.integer({min: 40, max: 300}), rows: fc.integer({min: 10, max: 100})}),
			fc.record({
				zoom: fc.constantFrom('normal', 'half', 'full'),
				share: fc.double({min: 0.2, max: 0.8, noNaN: true}),
				cap: fc.integer({min: 32, max: 120}),
				isZen: fc.boolean(),
			}),
			fc.record({
				active: fc.constantFrom('left', 'right'),
				gutter: fc.integer({min: 4, max: 6}),
				hasLargePanel: fc.boolean(),
				isSingle: fc.boolean(),
			}),
			(window, panes, shape) => {
				const layout = compareLayout(window, {...shape, panes: {...usualPanes, ...panes}});
				const {left, right} = layout.panes;
				const rows = window.rows - 1 - layout.panelRows - layout.countRows;
				for (const {size, text} of [left, right]) {
					assert.ok(text.columns >= 10 && text.columns + shape.gutter + 3 <= size.columns);
					assert.ok(text.rows >= 2 && text.rows < size.rows);
				}

				switch (layout.arrangement) {
					case 'wide': {
						assert.equal(left.size.columns + 1 + right.size.columns, window.columns);
						assert.deepEqual([left.size.rows, right.size.rows], [rows, rows]);
						break;
					}

					case 'stacked': {
						assert.equal(left.size.rows + right.size.rows, rows);
						assert.equal(left.size.columns, window.columns);
						break;
					}

					case 'single': {
						assert.deepEqual(left.size, {columns: window.columns, rows});
						break;
					}
				}
			},
		),
	);
});
