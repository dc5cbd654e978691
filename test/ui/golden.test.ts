import assert from 'node:assert/strict';
import {test} from 'node:test';
import {textOf} from '../../source/core/span.ts';
import type {Size} from '../../source/layout/window-layout.ts';
import {readingOf} from '../../source/session/compare/reading.ts';
import {topScreen} from '../../source/session/session.ts';
import {ferryArticles} from '../helpers/ferry-articles.ts';
import {frameRows, goldenFrame} from '../helpers/frames.ts';
import {type Driver, driveSession, readArticle, seedPair} from '../helpers/sessions.ts';

/* Pictures that a reviewer can read. After a change on purpose, `npm run golden` draws them again; look at the diff. */
const windows: readonly Size[] = [
	{columns: 100, rows: 30},
	{columns: 80, rows: 24},
	{columns: 60, rows: 20},
	{columns: 50, rows: 20},
];

const screens: Readonly<Record<string, (window: Size) => Driver>> = {
	library: window => driveSession({window}),
	'library-marked': window =>
		driveSession({window}).run('list.down', 'article.mark', 'list.up', 'article.mark'),
	'library-search': window => driveSession({window}).run('search.open').type('zelenski'),
	'library-nothing-found': window => driveSession({window}).run('search.open').type('volcano'),
	'library-problems': window =>
		driveSession({
			window,
			problems: [{file: 'broken.txt', message: 'The file is empty.'}],
			greeting: 'Two examples. Your own: newsreader FOLDER',
		}),
	problems: window =>
		driveSession({window, problems: [{file: 'broken.txt', message: 'The file is empty.'}]}).run(
			'problems.open',
		),
	article: window => driveSession({window}).run('article.open'),
	'article-metadata': window => driveSession({window}).run('article.open', 'metadata.toggle'),
	'article-search': window => driveSession({window}).run('article.open', 'find.open').type('elysee'),
	help: window => driveSession({window, compare: seedPair}).run('help.open'),
	edit: window =>
		driveSession({window})
			.run('list.down', 'metadata.edit')
			.type('UPI')
			.run('field.previous', 'field.previous', 'field.previous')
			.type('soon')
			.run('edit.save'),
};

/* Compare in each arrangement of its texts: wide, stacked, one at a time. */
const compareWindows: readonly Size[] = [
	{columns: 140, rows: 40},
	{columns: 100, rows: 30},
	{columns: 80, rows: 24},
	{columns: 60, rows: 24},
	{columns: 50, rows: 20},
];

const compareScreens: Readonly<Record<string, (window: Size) => Driver>> = {
	compare: window => driveSession({window, compare: seedPair}),
	'compare-talks': window =>
		goToFact(driveSession({window, compare: seedPair}), 'Witkoff is scheduled to visit Moscow'),
	'compare-last': window =>
		driveSession({window, compare: seedPair}).run('pane.other', 'text.bottom', 'fact.previous'),
	'compare-nothing': window =>
		driveSession({
			window,
			articles: [readArticle('a.txt', 'The harbour opened.'), readArticle('b.txt', 'A railway closed.')],
			compare: {left: 'a.txt', right: 'b.txt'},
		}),
	'compare-why': window => driveSession({window, compare: seedPair}).run('why.toggle'),
	'compare-filters': window => driveSession({window, compare: seedPair}).run('filter.open'),
	'compare-verdicts': window => driveSession({window, compare: seedPair}).press('4', ']', 'a', '5', ']', 'r'),
	'verdict-form': window =>
		driveSession({window, compare: seedPair}).run('fact.next', 'verdict.edit').type('the second has the day'),
	annotated: window => driveSession({window, compare: seedPair}).run('view.annotated'),
	only: window => driveSession({window, compare: seedPair}).run('view.only', 'pane.other', 'text.bottom'),
	ledger: window => driveSession({window, compare: seedPair}).run('view.ledger'),
	matrix: window =>
		driveSession({
			window,
			articles: ferryArticles,
			compare: {left: 'wire.txt', right: 'courier.txt'},
		}).run('view.matrix', 'cell.right'),
	'compare-outlets': window =>
		driveSession({
			window,
			articles: ferryArticles,
			compare: {left: 'wire.txt', right: 'courier.txt'},
		}).run('outlet.choose'),
};

/* The fact whose right passage holds these words. */
function goToFact(driver: Driver, words: string): Driver {
	const screen = topScreen(driver.session());
	const reading = screen.kind === 'compare' ? readingOf(driver.session(), screen) : undefined;
	const facts = [...(reading?.facts.values() ?? [])];
	const found = facts.find(({best}) =>
		textOf(reading?.articles.right.text ?? '', best.right).includes(words),
	);
	return driver.type(`${found?.fact.fact ?? assert.fail(words)}]`);
}

const pictures = [
	...Object.entries(screens).map(([name, open]) => ({name, open, sizes: windows})),
	...Object.entries(compareScreens).map(([name, open]) => ({name, open, sizes: compareWindows})),
];

for (const {name, open, sizes} of pictures) {
	for (const window of sizes) {
		const golden = `${name}-${window.columns}x${window.rows}`;
		test(`the screen ${golden} looks as it did`, () => {
			const rows = frameRows(open(window).session());
			assert.equal(`${rows.join('\n')}\n`, goldenFrame(golden, rows));
		});
	}
}
