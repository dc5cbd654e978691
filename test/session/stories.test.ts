import assert from 'node:assert/strict';
import {test} from 'node:test';
import {topScreen} from '../../source/session/session.ts';
import {budgetArticle, ferryArticles} from '../helpers/ferry-articles.ts';
import {frameRows} from '../helpers/frames.ts';
import {driveSession, listedOn, seedArticles} from '../helpers/sessions.ts';

const [wire, courier, post] = ferryArticles;
const ferry = [wire, post, courier].flatMap(one => one ?? []);
const alone = budgetArticle;

const files = (articles: readonly {readonly file: string}[]) => articles.map(({file}) => file);

test('the library stands by story, the newest first, and under a heading where there are several', () => {
	const {session} = driveSession({
		articles: [...ferry, alone, ...seedArticles],
		window: {columns: 100, rows: 24},
	});
	assert.deepEqual(files(listedOn(session())), [
		...files(seedArticles),
		'budget.txt',
		'courier.txt',
		'post.txt',
		'wire.txt',
	]);
	const rows = frameRows(session()).join('\n');
	assert.match(rows, /▾ Zelensky Turns to Europe.* 2 outlets/);
	assert.match(rows, /▾ Captain blames rudder.* 3 outlets/);
	assert.match(rows, / ┃ Harbour Wire/);
	assert.match(rows, /│ {5}Gazette/, 'an article without counterpart has no heading');
});

test('until all files are read the articles stand by date', () => {
	const {session, read} = driveSession({
		articles: ferry.slice(0, 1),
		progress: {done: 1, total: 4},
		paths: ['.'],
	});
	const headings = () =>
		session()
			.shelf.listing('story')
			.filter(entry => entry < 0).length;
	assert.equal(headings(), 0);
	read([alone, ...ferry.slice(1)]);
	assert.equal(headings(), 1);
	assert.equal(listedOn(session()).length, 4);
});

test('every row can be selected, and the selected one is on the screen', () => {
	const {session, run} = driveSession({
		articles: [...ferry, alone, ...seedArticles],
		window: {columns: 80, rows: 12},
	});
	for (const {metadata} of listedOn(session())) {
		assert.match(
			frameRows(session()).join('\n'),
			new RegExp(`❯.*${metadata.outlet?.value ?? 'unknown outlet'}`),
		);
		run('list.down');
	}
});

test('compare with nothing marked offers the others on the story, and opens the only one at once', () => {
	const offered = driveSession({articles: [...ferry, alone, ...seedArticles]})
		.run('search.open')
		.type('island post');
	offered.run('search.leave', 'compare.open');
	const menu = topScreen(offered.session());
	assert.ok(menu.kind === 'menu');
	assert.equal(menu.menu.items.length, 2);
	offered.run('menu.down', 'menu.choose');
	const compared = topScreen(offered.session());
	assert.ok(compared.kind === 'compare');
	assert.equal(compared.articles.left, 'post.txt');

	const single = driveSession({articles: [...ferry, alone, ...seedArticles]}).run('compare.open');
	assert.equal(topScreen(single.session()).kind, 'compare');

	const none = driveSession({articles: [...ferry, alone, ...seedArticles]})
		.run('search.open')
		.type('budget');
	none.run('search.leave', 'compare.open');
	assert.match(none.session().notice ?? '', /No other article is on this story/);
});

test('the library is sorted as the reader chooses, and the selection stays', () => {
	const driver = driveSession({
		articles: [...ferry, alone, ...seedArticles],
		window: {columns: 100, rows: 24},
	});
	const listed = () => files(listedOn(driver.session()));
	const choose = (steps: number) => {
		driver.run('list.top', 'list.down', 'library.sort');
		driver.run('menu.first', ...Array.from({length: steps}, () => 'menu.down' as const), 'menu.choose');
		return listed();
	};
	const [first = '', second = ''] = [seedArticles[0]?.file, seedArticles[1]?.file];
	assert.deepEqual(choose(1), [first, 'budget.txt', 'courier.txt', 'post.txt', 'wire.txt', second]);
	assert.equal(driver.session().screens[0].selected, second, 'what was selected stays selected');
	assert.match(frameRows(driver.session()).join('\n'), /Articles · the newest first/);
	assert.doesNotMatch(frameRows(driver.session()).join('\n'), /▾/);
	assert.deepEqual(choose(2), ['post.txt', 'wire.txt', 'budget.txt', 'courier.txt', first, second]);
	assert.deepEqual(choose(3), ['courier.txt', 'budget.txt', 'wire.txt', 'post.txt', first, second]);
	assert.match(frameRows(driver.session()).join('\n'), /▾ Harbour Wire .* 1 article/);
	assert.equal(
		choose(4).at(-1),
		seedArticles.find(({metadata}) => metadata.title === undefined)?.file ?? listed().at(-1),
	);
	assert.deepEqual(choose(0).slice(0, 2), [first, second]);
	assert.match(frameRows(driver.session()).join('\n'), /▾/);
});

test('an article whose day is corrected comes to its story at once', () => {
	const [first = '', ...rest] = ['wire.txt', 'courier.txt', 'post.txt'];
	const moved = ferry.map(article =>
		article.file === first
			? {
					...article,
					metadata: {...article.metadata, published: {value: '2024-01-01', origin: 'header'} as const},
				}
			: article,
	);
	const {session, run, type} = driveSession({articles: moved});
	const onStory = () => session().shelf.storyOf(session().shelf.idOf(rest[0] ?? '') ?? 0).length;
	assert.equal(onStory(), 2);
	run('list.bottom');
	assert.equal(session().screens[0].selected, first);
	run('metadata.edit', 'field.previous', 'field.previous', 'field.previous', 'field.clear');
	type('2025-11-20').run('edit.save');
	assert.equal(onStory(), 3);
});
