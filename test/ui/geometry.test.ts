import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import stringWidth from 'string-width';
import type {Article} from '../../source/core/article.ts';
import {screenLines} from '../../source/ui/lines/screen-lines.ts';
import {paintLine, type StyledLine} from '../../source/ui/lines/styled-line.ts';
import {createTheme} from '../../source/ui/theme.ts';
import {frameRows, paintedRows} from '../helpers/frames.ts';
import {type Driver, driveSession, readArticle, seedArticles} from '../helpers/sessions.ts';

const widths = [1, 2, 20, 39, 40, 41, 59, 60, 79, 80, 81, 100, 133, 200];
const heights = [1, 2, 9, 10, 11, 13, 14, 15, 21, 22, 24, 36, 60];

const oddWords = [
	'漢字かな交じり文の長い見出しがここにあります。',
	'👩‍👩‍👧‍👦 family and 🇫🇷 flag',
	'e\u0301le\u0301gant u\u0308ber',
	'שלום עולם مرحبا بالعالم',
	'supercalifragilisticexpialidocious'.repeat(5),
	'ｆｕｌｌｗｉｄｔｈ ﾊﾝｶｸ 한국어',
	'\u0E01\u0E33\u0E19\u0E49\u0E33 कि नमस्ते',
];

const oddArticle = (file: string): Article =>
	readArticle(
		file,
		`=== METADATA ===\nTitle: ${oddWords.join(' ')}\nSource: ${oddWords[0]}\nPublished_Date: sometime in ${oddWords[1]}\nAuthors: ${oddWords[3]}\nMood: ${oddWords[4]}\n=== ARTICLE ===\n${Array.from({length: 30}, (_, index) => `${oddWords[index % oddWords.length]} The mayor of Springfield resigned on Friday, ${index}.`).join('\n\n')}`,
	);

const odd = [oddArticle('漢字\u001B[2J\n\u0007.txt'), oddArticle('other.txt')];
const problems = [{file: `${oddWords[4]}.txt`, message: 'The file is empty.'}];

/* The reader's ways to every screen, and in Compare to every view and every arrangement of the panes. */
const ways: Readonly<Record<string, (driver: Driver) => Driver>> = {
	library: driver => driver.run('article.mark'),
	search: driver => driver.run('search.open').type('漢字 the mayor of everything and more'),
	article: driver => driver.run('article.open', 'text.pageDown'),
	'article with metadata': driver => driver.run('article.open', 'metadata.toggle', 'find.open').type('the'),
	compare: driver => driver.run('compare.open', 'fact.next', 'fact.next'),
	'compare, other side': driver => driver.run('compare.open', 'pane.other', 'text.bottom'),
	'compare, searching': driver => driver.run('compare.open', 'find.open').type('漢字 the'),
	'compare, three quarters': driver => driver.run('compare.open', 'fact.next', 'pane.grow'),
	'compare, one text': driver => driver.run('compare.open', 'fact.next', 'pane.grow', 'pane.grow'),
	'compare, divide moved': driver => driver.run('compare.open').press(...'<<<<<<<<'),
	'compare, long lines': driver => driver.run('compare.open').press(...'============='),
	'compare, zen': driver => driver.run('compare.open', 'fact.next', 'zen.toggle'),
	'compare, filtered': driver => driver.run('compare.open').press('f', '3', 'enter', '{', 's'),
	'compare, why': driver => driver.run('compare.open', 'fact.next', 'why.toggle'),
	'compare, why not': driver => driver.run('compare.open', 'text.bottom', 'why.toggle'),
	'compare, with verdicts': driver => driver.run('compare.open').press('a', ']', 'r', 'enter', 's', 'G', '&'),
	'compare, a noted fact': driver =>
		driver.run('compare.open', 'verdict.edit').type(oddWords.join(' ')).run('edit.save'),
	'menu of filters': driver => driver.run('compare.open', 'filter.open', 'menu.down'),
	'menu of counterparts': driver => driver.run('compare.open').press('2', ']', 'enter'),
	'form of a verdict': driver => driver.run('compare.open', 'verdict.edit').type(oddWords.join(' ')),
	annotated: driver => driver.run('compare.open', 'view.annotated', 'fact.next'),
	'annotated, other side': driver =>
		driver.run('compare.open', 'view.annotated', 'pane.other', 'text.bottom'),
	'only here': driver => driver.run('compare.open', 'view.only', 'text.pageDown'),
	ledger: driver => driver.run('compare.open', 'view.ledger', 'row.last'),
	'ledger, why': driver => driver.run('compare.open', 'view.ledger', 'why.toggle'),
	help: driver => driver.run('help.open', 'page.down'),
	problems: driver => driver.run('problems.open'),
	edit: driver => driver.run('metadata.edit').type(`${oddWords.join(' ')} more`),
};

/* Long enough for every view to be cut, and with words that no line holds. */
const articlesOf = {seeds: seedArticles, 'odd text': odd};

const plainLine = (line: StyledLine): string => line.map(({text}) => text).join('');

for (const [kind, articles] of Object.entries(articlesOf)) {
	for (const [name, go] of Object.entries(ways)) {
		test(`no line is wider and no frame taller than the window: ${name}, ${kind}`, () => {
			const {resize, session} = go(driveSession({articles, problems}));
			for (const [index, columns] of widths.entries()) {
				// Every second size for each kind of text, as on a chessboard: one has the black squares, the other the white ones.
				const parity = (index + (kind === 'seeds' ? 1 : 0)) % 2;
				for (const rows of heights.filter((_, at) => at % 2 !== parity)) {
					resize({columns, rows});
					const frame = screenLines(session()).map(line => plainLine(line));
					const isTooSmall = columns < 40 || rows < 10;
					assert.equal(frame.length, isTooSmall ? 1 : rows, `rows in ${columns}×${rows}`);
					const widest = Math.max(...frame.map(row => stringWidth(row)));
					assert.ok(widest <= columns, `${widest} columns in ${columns}×${rows}:\n${frame.join('\n')}`);
				}
			}
		});
	}
}

test('what a screen is made of is what Ink draws, in every view and arrangement', () => {
	for (const articles of Object.values(articlesOf)) {
		for (const [name, go] of Object.entries(ways)) {
			const {resize, session} = go(driveSession({articles, problems}));
			for (const [columns, rows] of [
				[39, 9],
				[40, 10],
				[59, 21],
				[79, 22],
				[81, 36],
			] as const) {
				resize({columns, rows});
				const made = screenLines(session()).map(line => plainLine(line).trimEnd());
				assert.deepEqual(
					frameRows(session()).map(row => row.trimEnd()),
					made,
					`${name} in ${columns}×${rows}`,
				);
			}
		}
	}
});

test('what colour shows is there without colour: the same words, numbers and glyphs', () => {
	const {session} = driveSession().run('compare.open');
	const strip = (rows: readonly string[]) => rows.map(row => row.replaceAll(/\u001B\[[\d;]*m/g, ''));
	assert.deepEqual(strip(paintedRows(session(), 3)), frameRows(session()));
	assert.doesNotMatch(paintedRows(session(), 0).join(''), /\u001B\[(?:3[0-8]|9\d)/, 'no colour at level 0');
	assert.match(paintedRows(session(), 0).join(''), /\u001B\[7m/, 'the focused fact is reversed');
});

test('no control character of a file or of its name reaches the screen', () => {
	for (const [name, go] of Object.entries(ways)) {
		const {session} = go(
			driveSession({articles: odd, problems: [{file: 'a\u001B[2Jb', message: 'The file is empty.'}]}),
		);
		const painted = paintedRows(session(), 2)
			.join('')
			.replaceAll(/\u001B\[[\d;]*m/g, '');
		assert.doesNotMatch(painted, /[\u0000-\u001F\u007F-\u009F]/, name);
	}
});

test('the first frame, painted before Ink is loaded, is the frame that Ink draws over it', () => {
	const theme = createTheme(2);
	const trimmed = (rows: readonly string[]) => rows.map(row => stripVTControlCharacters(row).trimEnd());
	for (const articles of [seedArticles, odd, []]) {
		for (const window of [
			{columns: 120, rows: 36},
			{columns: 80, rows: 24},
			{columns: 50, rows: 20},
			{columns: 30, rows: 5},
		]) {
			const {session} = driveSession({articles, window});
			const first = screenLines(session()).map(line => paintLine(line, theme));
			assert.deepEqual(trimmed(first), trimmed(paintedRows(session(), 2)));
		}
	}
});
