/* Articles that are renamed and changed, again and again: their verdicts follow. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import test, {type TestContext} from 'node:test';
import type {Article} from '../../../source/core/article.ts';
import {mirror, type Pair} from '../../../source/core/pair.ts';
import {textOf} from '../../../source/core/span.ts';
import {anchorPassage} from '../../../source/core/verdicts/anchor-passage.ts';
import {placeEntry} from '../../../source/core/verdicts/place-entry.ts';
import type {VerdictEntry} from '../../../source/core/verdicts/verdict.ts';
import {forgetArticles} from '../../../source/storage/store/forget-kept.ts';
import {keepVerdicts} from '../../../source/storage/store/keep-verdicts.ts';
import {memoryStore} from '../../../source/storage/store/memory-store.ts';
import {migrations} from '../../../source/storage/store/migrations.ts';
import type {StoreOptions} from '../../../source/storage/store/open-store.ts';
import type {ArticleKey} from '../../../source/storage/store/rows-about.ts';
import {surveyKept} from '../../../source/storage/store/survey-kept.ts';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';
import {articleIn, openTold} from './entries.ts';

const mayor = 'The mayor resigned on Friday after a year of quarrels.';
const office = 'She left office at the end of the week, her lawyer said.';
const texts = {
	a: `${mayor} Snow fell.`,
	aLonger: `The council met. ${mayor} Snow fell.`,
	aLongest: `The council met late. ${mayor} Snow fell on the town.`,
	b: `Rain was near. ${office}`,
	bLonger: `Rain was near. ${office} Nobody saw it coming.`,
	other: 'Ferries were late because of fog over the harbour.',
};

const first: Pair<Article> = {left: articleIn('a.txt', texts.a), right: articleIn('b.txt', texts.b)};

const passageIn = (article: Article, words: string) => {
	const start = article.text.indexOf(words);
	return anchorPassage(article, {start, end: start + words.length});
};

const given: VerdictEntry = {
	anchors: {left: passageIn(first.left, mayor), right: passageIn(first.right, office)},
	verdict: {decision: 'accepted'},
};

/** One newsreader after the other: each opens the database, does something and ends. */
function inTurn<T>(
	file: string,
	step: (keeper: ReturnType<typeof keepVerdicts>) => T,
	options: Partial<StoreOptions> = {},
): T {
	const {store, told} = openTold(file, options);
	try {
		return step(keepVerdicts(store));
	} finally {
		store.close();
		assert.deepEqual(told, []);
	}
}

function makeDatabase(context: TestContext, options: Partial<StoreOptions> = {}): string {
	const file = `${temporaryFolder(context)}/newsreader.db`;
	inTurn(file, keeper => keeper.keep([given]), options);
	return file;
}

const recallIn = (file: string, articles: Pair<Article>, options: Partial<StoreOptions> = {}) =>
	inTurn(file, keeper => keeper.recall(articles), options);

function rowsOf(file: string, table: string): readonly unknown[] {
	const database = new DatabaseSync(file, {readOnly: true});
	try {
		return database.prepare(`SELECT * FROM ${table}`).all();
	} finally {
		database.close();
	}
}

const withLeft = (name: string, text: string): Pair<Article> => ({...first, left: articleIn(name, text)});

const ways: ReadonlyArray<readonly [name: string, steps: ReadonlyArray<Pair<Article>>]> = [
	['renamed, then changed', [withLeft('c.txt', texts.a), withLeft('c.txt', texts.aLonger)]],
	['changed, then renamed', [withLeft('a.txt', texts.aLonger), withLeft('c.txt', texts.aLonger)]],
	[
		'renamed and changed three times in a row',
		[
			withLeft('c.txt', texts.a),
			withLeft('c.txt', texts.aLonger),
			withLeft('d.txt', texts.aLonger),
			withLeft('d.txt', texts.aLongest),
			withLeft('x/e.txt', texts.aLongest),
			withLeft('x/e.txt', texts.aLonger),
		],
	],
	[
		'both renamed and changed',
		[
			{left: articleIn('c.txt', texts.a), right: articleIn('d.txt', texts.b)},
			{left: articleIn('c.txt', texts.aLonger), right: articleIn('d.txt', texts.bLonger)},
		],
	],
	[
		'both renamed to the name of the other, then changed',
		[
			{left: articleIn('b.txt', texts.a), right: articleIn('a.txt', texts.b)},
			{left: articleIn('b.txt', texts.aLonger), right: articleIn('a.txt', texts.bLonger)},
			{left: articleIn('c.txt', texts.aLonger), right: articleIn('d.txt', texts.bLonger)},
		],
	],
	[
		'both renamed to the name of the other and back, then changed',
		[
			{left: articleIn('b.txt', texts.a), right: articleIn('a.txt', texts.b)},
			{left: articleIn('a.txt', texts.aLonger), right: articleIn('b.txt', texts.bLonger)},
		],
	],
];

for (const [name, steps] of ways) {
	for (const isTurned of [false, true]) {
		const turn = <T>(pair: Pair<T>): Pair<T> => (isTurned ? mirror(pair) : pair);
		const order = isTurned ? 'other order' : 'order of that day';
		test(`articles that were ${name} bring back their verdicts and passages, in the ${order}`, context => {
			const file = makeDatabase(context);
			const log = rowsOf(file, 'verdict_entry');
			const memory = keepVerdicts(memoryStore());
			memory.keep([given]);
			for (const step of steps) {
				const articles = turn(step);
				for (const entries of [recallIn(file, articles), memory.recall(articles)]) {
					assert.equal(entries.length, 1);
					const [entry] = entries;
					assert.ok(entry);
					const {left, right} = entry.anchors;
					assert.deepEqual([left.file, right.file], [step.left.file, step.right.file]);
					assert.equal(left.article, first.left.id, 'its place counts in the text of that day');
					const spans = placeEntry(articles, entry);
					assert.ok(spans);
					const words = turn({left: mayor, right: office});
					assert.equal(textOf(articles.left.text, spans.left), words.left);
					assert.equal(textOf(articles.right.text, spans.right), words.right);
				}
			}

			assert.deepEqual(rowsOf(file, 'verdict_entry'), log, 'the log stays as it was');
		});
	}
}

test('verdicts of before and after a change come back together', context => {
	const file = makeDatabase(context);
	const renamed = withLeft('c.txt', texts.aLonger);
	recallIn(file, withLeft('c.txt', texts.a));
	inTurn(file, keeper => {
		assert.equal(keeper.recall(renamed).length, 1);
		keeper.keep([{...given, anchors: {...given.anchors, left: passageIn(renamed.left, mayor)}}]);
	});
	assert.equal(recallIn(file, withLeft('d.txt', texts.aLonger)).length, 2);
	assert.equal(recallIn(file, withLeft('d.txt', texts.aLongest)).length, 2);
});

test('a file that came to hold another article is not taken for the one of the verdicts when it moves', context => {
	const file = makeDatabase(context);
	// Known by its path, as nobody can be sure before it is read; of its passages none is there.
	const [entry] = recallIn(file, withLeft('a.txt', texts.other));
	assert.ok(entry);
	assert.equal(placeEntry(withLeft('a.txt', texts.other), entry), undefined);
	assert.deepEqual(rowsOf(file, 'sighting'), []);
	assert.deepEqual(recallIn(file, withLeft('c.txt', texts.other)), []);
});

test('nothing is written where nothing is to be remembered, and nothing twice', context => {
	const file = makeDatabase(context);
	for (let round = 0; round < 2; round++) {
		recallIn(file, first);
		recallIn(file, mirror(first));
		recallIn(file, withLeft('c.txt', texts.other));
		assert.deepEqual(rowsOf(file, 'sighting'), []);
	}

	for (let round = 0; round < 2; round++) {
		recallIn(file, withLeft('c.txt', texts.a));
		assert.equal(rowsOf(file, 'sighting').length, 1);
	}
});

test('what comes through a pipe has no place to remember, and gets one when it lies in a file', context => {
	const file = `${temporaryFolder(context)}/newsreader.db`;
	const piped = withLeft('-', texts.a);
	inTurn(file, keeper =>
		keeper.keep([{...given, anchors: {...given.anchors, left: passageIn(piped.left, mayor)}}]),
	);
	assert.equal(recallIn(file, piped).length, 1);
	assert.deepEqual(rowsOf(file, 'sighting'), []);
	assert.equal(recallIn(file, withLeft('a.txt', texts.a)).length, 1);
	assert.equal(recallIn(file, withLeft('a.txt', texts.aLonger)).length, 1);
});

const firstForm = migrations.slice(0, 1);

test('a database of the first form keeps its rows, has a copy of itself put beside it, and remembers from then on', context => {
	const file = makeDatabase(context, {migrations: firstForm});
	const log = rowsOf(file, 'verdict_entry');
	assert.equal(fs.readFileSync(file).readUInt32BE(60), 1);
	assert.equal(recallIn(file, withLeft('c.txt', texts.a)).length, 1);
	assert.equal(fs.readFileSync(file).readUInt32BE(60), migrations.length);
	assert.deepEqual(rowsOf(file, 'verdict_entry'), log);
	assert.equal(recallIn(file, withLeft('c.txt', texts.aLonger)).length, 1);
	const [copy = '', ...more] = fs
		.readdirSync(path.dirname(file))
		.filter(name => /backup-v1-[\dTZ]+$/.test(name));
	assert.deepEqual(more, []);
	assert.deepEqual(rowsOf(path.join(path.dirname(file), copy), 'verdict_entry'), log);
	assert.throws(() => rowsOf(path.join(path.dirname(file), copy), 'sighting'), /no such table/);
});

for (const form of [firstForm, migrations]) {
	const version = `form ${form.length}`;

	test(`a locked database (${version}) gives its verdicts without a word, and remembers when it is free`, context => {
		const file = makeDatabase(context, {migrations: form});
		const other = new DatabaseSync(file);
		context.after(() => other.close());
		other.exec('BEGIN EXCLUSIVE');
		assert.equal(recallIn(file, withLeft('c.txt', texts.a), {patience: 20}).length, 1);
		other.exec('ROLLBACK');
		assert.deepEqual(recallIn(file, withLeft('c.txt', texts.aLonger)), [], 'nothing was remembered');
		assert.equal(recallIn(file, withLeft('c.txt', texts.a)).length, 1);
		assert.equal(recallIn(file, withLeft('c.txt', texts.aLonger)).length, 1);
	});

	test(`a database (${version}) in a folder where nothing may be written gives its verdicts without a word`, {
		skip: process.platform === 'win32',
	}, context => {
		const file = makeDatabase(context, {migrations: form});
		const folder = path.dirname(file);
		fs.chmodSync(file, 0o444);
		fs.chmodSync(folder, 0o555);
		// The system lets root write everywhere.
		const isRoot = process.geteuid?.() === 0;
		if (isRoot) {
			process.seteuid?.(65_534);
		}

		try {
			assert.equal(recallIn(file, withLeft('c.txt', texts.a)).length, 1);
			assert.deepEqual(fs.readdirSync(folder), ['newsreader.db']);
		} finally {
			if (isRoot) {
				process.seteuid?.(0);
			}

			fs.chmodSync(folder, 0o755);
		}
	});
}

test('to remember, nobody is waited for', context => {
	const file = makeDatabase(context);
	const other = new DatabaseSync(file);
	const {store, told} = openTold(file, {patience: 1234});
	context.after(() => {
		store.close();
		other.close();
	});
	const patienceOf = (database: DatabaseSync) => database.prepare('PRAGMA busy_timeout').get()?.['timeout'];
	const seen: unknown[] = [];
	store.jot(database => seen.push(patienceOf(database)));
	assert.deepEqual([...seen, store.read(patienceOf)], [0, 1234]);
	other.exec('BEGIN IMMEDIATE');
	store.jot(() => assert.fail('another one writes'));
	store.jot(() => {
		throw new Error('nor does a step that fails do harm');
	});
	other.exec('ROLLBACK');
	assert.equal(store.read(patienceOf), 1234);
	assert.deepEqual(told, []);
});

test('where there is no database, nothing is made to remember', context => {
	const folder = temporaryFolder(context);
	const {store} = openTold(`${folder}/newsreader.db`);
	store.jot(() => assert.fail('there is nothing'));
	assert.deepEqual(fs.readdirSync(folder), []);
});

test('what is remembered goes from a damaged database into the new one, and is not counted as verdicts', context => {
	const file = makeDatabase(context);
	recallIn(file, withLeft('c.txt', texts.a));
	const bytes = fs.readFileSync(file);
	bytes.write('verdicd TEXT', bytes.indexOf('verdict TEXT'));
	fs.writeFileSync(file, bytes);
	const {store, told} = openTold(file);
	context.after(store.close);
	assert.equal(keepVerdicts(store).recall(withLeft('c.txt', texts.aLonger)).length, 1);
	assert.match(told.join(), /; the one verdict that could still be read in it went into the new one\.$/);
});

test('forgetting a file forgets what it was before, where it was met, and nothing of other articles', context => {
	const file = makeDatabase(context);
	const unrelated = {left: articleIn('m.txt', texts.other), right: first.right};
	const [entry] = inTurn(file, keeper =>
		keeper.keep([{...given, anchors: {...given.anchors, left: passageIn(unrelated.left, texts.other)}}]),
	);
	assert.ok(entry);
	recallIn(file, {...unrelated, left: articleIn('n.txt', texts.other)});
	for (const [name, text] of [
		['c.txt', texts.a],
		['c.txt', texts.aLonger],
		['d.txt', texts.aLonger],
	] as const) {
		recallIn(file, withLeft(name, text));
	}

	const {article, file: place} = {
		article: articleIn('d.txt', texts.aLongest).id,
		file: path.resolve('d.txt'),
	};
	const keys = [{file: place, article}];
	const {store} = openTold(file);
	const kept = {file, isOwn: true, indexFolder: `${file}.index`};
	const countAbout = (about: readonly ArticleKey[]) =>
		surveyKept({...kept, about}, store).given?.verdicts.count;
	assert.equal(countAbout(keys), 1);
	assert.equal(countAbout([{file: path.resolve('e.txt')}]), 0);
	forgetArticles(kept, keys);
	assert.deepEqual(recallIn(file, first), []);
	assert.deepEqual(recallIn(file, withLeft('d.txt', texts.aLonger)), []);
	assert.equal(rowsOf(file, 'sighting').length, 1);
	for (const name of ['a.txt', 'c.txt', 'd.txt']) {
		assert.ok(!fs.readFileSync(file).includes(path.resolve(name)), name);
	}

	assert.deepEqual(
		recallIn(file, {...unrelated, left: articleIn('n.txt', `${texts.other} Later, it cleared.`)}).map(
			({id}) => id,
		),
		[entry.id],
	);
});
