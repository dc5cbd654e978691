import assert from 'node:assert/strict';
import fs from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import test, {type TestContext} from 'node:test';
import fc from 'fast-check';
import type {Article} from '../../../source/core/article.ts';
import {mirror, type Pair} from '../../../source/core/pair.ts';
import {placeEntry} from '../../../source/core/verdicts/place-entry.ts';
import type {KeptEntry, VerdictEntry} from '../../../source/core/verdicts/verdict.ts';
import {keepVerdicts} from '../../../source/storage/store/keep-verdicts.ts';
import {memoryStore} from '../../../source/storage/store/memory-store.ts';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';
import {articleIn, entryOn, openTold, pairIn} from './entries.ts';

function openKeeper(context: TestContext, file = `${temporaryFolder(context)}/newsreader.db`) {
	const {store, told} = openTold(file);
	context.after(store.close);
	return {file, told, keeper: keepVerdicts(store), close: store.close};
}

const ids = (entries: readonly KeptEntry[]): readonly string[] => entries.map(({id}) => id);

test('what was kept is recalled as it was given, in its order, also after the program was closed', context => {
	const articles = pairIn('a.txt', 'b.txt');
	const entries: readonly VerdictEntry[] = [
		entryOn(articles),
		entryOn(articles, {decision: null, note: 'Who told them?\n— nobody'}),
		entryOn(articles, {decision: 'rejected', relation: 'differs', strength: 'possible'}),
		entryOn(articles, null),
	];
	const first = openKeeper(context);
	const kept = [...first.keeper.keep(entries.slice(0, 3)), ...first.keeper.keep(entries.slice(3))];
	first.close();
	const {keeper, told} = openKeeper(context, first.file);
	assert.deepEqual(keeper.recall(articles), kept);
	assert.deepEqual(
		kept.map(({anchors, verdict}) => ({anchors, verdict})),
		entries,
	);
	assert.equal(new Set(ids(kept)).size, 4);
	assert.ok(kept.every(({at}) => at === new Date(at).toISOString()));
	assert.deepEqual(told, []);
});

test('any text comes back to the letter, also one that was cut through a character', context => {
	const {keeper} = openKeeper(context);
	const articles = pairIn('a.txt', 'b.txt');
	const {anchors} = entryOn(articles);
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (words, note) => {
			const cut = `${words}\uD83D`;
			const left = {...anchors.left, exact: words, prefix: cut, suffix: `\uDE00${words}`};
			const [kept] = keeper.keep([{anchors: {...anchors, left}, verdict: {decision: null, note}}]);
			assert.deepEqual(keeper.recall(articles).at(-1), kept);
			assert.equal(kept?.anchors.left.prefix, cut);
		}),
		{numRuns: 50},
	);
});

const texts = {a: 'The mayor resigned.', b: 'She left office.', other: 'It rained.'};

const meetings: ReadonlyArray<readonly [name: string, articles: Pair<Article>, isFound: boolean]> = [
	['the same', {left: articleIn('a.txt', texts.a), right: articleIn('b.txt', texts.b)}, true],
	['the other way round', {left: articleIn('b.txt', texts.b), right: articleIn('a.txt', texts.a)}, true],
	['moved', {left: articleIn('c.txt', texts.a), right: articleIn('d.txt', texts.b)}, true],
	[
		'moved, the other way round',
		{left: articleIn('d.txt', texts.b), right: articleIn('c.txt', texts.a)},
		true,
	],
	['changed', {left: articleIn('a.txt', texts.other), right: articleIn('b.txt', `${texts.b} Now.`)}, true],
	[
		'named by another path',
		{left: articleIn('./x/../a.txt', texts.other), right: articleIn('b.txt', texts.b)},
		true,
	],
	[
		'one moved, one changed',
		{left: articleIn('c.txt', texts.a), right: articleIn('b.txt', texts.other)},
		true,
	],
	[
		'one of them with a third',
		{left: articleIn('a.txt', texts.a), right: articleIn('c.txt', texts.other)},
		false,
	],
	['others', {left: articleIn('c.txt', texts.other), right: articleIn('d.txt', texts.other)}, false],
	['one of them twice', {left: articleIn('a.txt', texts.a), right: articleIn('a.txt', texts.a)}, false],
];

for (const [name, articles, isFound] of meetings) {
	for (const [where, open] of [
		['on the disk', openKeeper],
		['in memory', () => ({keeper: keepVerdicts(memoryStore())})],
	] as const) {
		test(`articles that are ${name} ${isFound ? 'bring back their' : 'have no'} verdicts, ${where}`, context => {
			const {keeper} = open(context);
			const kept = keeper.keep([
				entryOn({left: articleIn('a.txt', texts.a), right: articleIn('b.txt', texts.b)}),
			]);
			assert.deepEqual(ids(keeper.recall(articles)), isFound ? ids(kept) : []);
		});
	}
}

test('passages are named by the files of today, in the left and right of that day', context => {
	const {keeper} = openKeeper(context);
	const folder = temporaryFolder(context, {'a.txt': texts.a, 'b.txt': texts.b});
	fs.symlinkSync(folder, `${folder}/link`);
	const articles = {
		left: articleIn(`${folder}/a.txt`, texts.a),
		right: articleIn(`${folder}/b.txt`, texts.b),
	};
	keeper.keep([entryOn(articles)]);
	const filesOf = (today: Pair<Article>) =>
		keeper.recall(today).map(({anchors: {left, right}}) => [left.file, right.file]);
	const linked = {
		left: articleIn(`${folder}/link/b.txt`, texts.b),
		right: articleIn(`${folder}/link/a.txt`, texts.other),
	};
	assert.deepEqual(filesOf(linked), [[`${folder}/link/a.txt`, `${folder}/link/b.txt`]]);
	const moved = {left: articleIn('x.txt', texts.a), right: articleIn('y.txt', texts.b)};
	const {left, right} = mirror(moved);
	assert.deepEqual(filesOf({left, right}), [['x.txt', 'y.txt']]);
});

for (const file of ['-', '/dev/fd/63', '/proc/self/fd/5']) {
	test(`what comes through ${file} is another text every time, and known by its text alone`, context => {
		const {keeper} = openKeeper(context);
		const right = articleIn('b.txt', texts.b);
		const kept = keeper.keep([entryOn({left: articleIn(file, texts.a), right})]);
		assert.deepEqual(keeper.recall({left: articleIn(file, texts.other), right}), []);
		assert.deepEqual(ids(keeper.recall({left: articleIn('a.txt', texts.a), right})), ids(kept));
	});
}

test('in a file of several articles verdicts follow a text to another number', context => {
	const folder = temporaryFolder(context, {'feed.json': '[]', 'b.txt': ''});
	const file = `${folder}/newsreader.db`;
	const at = (number: number, text: string): Article => {
		const article = articleIn(`${folder}/feed.json#${number}`, text);
		return {...article, id: `${article.id}#${number}`};
	};
	const right = articleIn(`${folder}/b.txt`);
	const [mayor, snow] = ['The mayor resigned.', 'Snow fell in the hills.'];
	const first = openKeeper(context, file);
	const kept = first.keeper.keep([
		entryOn({left: at(1, mayor), right}),
		entryOn({left: at(2, snow), right}, {decision: 'rejected'}),
	]);
	assert.deepEqual(first.keeper.recall({left: at(1, mayor), right}), kept.slice(0, 1));
	first.close();
	// An article was put before them.
	const {keeper} = openKeeper(context, file);
	for (const [index, text] of [mayor, snow].entries()) {
		const left = at(index + 2, text);
		const found = keeper.recall({left, right}).filter(entry => placeEntry({left, right}, entry));
		assert.deepEqual(ids(found), ids(kept.slice(index, index + 1)));
		assert.deepEqual(
			found.map(({anchors}) => [anchors.left.article, anchors.left.file]),
			[[left.id, left.file]],
		);
	}
});

test('recalling makes nothing on the disk, and keeping nothing makes nothing', context => {
	const folder = temporaryFolder(context);
	const {keeper, told} = openKeeper(context, `${folder}/share/newsreader/newsreader.db`);
	assert.deepEqual(keeper.recall(pairIn('a.txt', 'b.txt')), []);
	assert.deepEqual(keeper.keep([]), []);
	assert.deepEqual(fs.readdirSync(folder), []);
	assert.deepEqual(told, []);
});

test('from memory, nothing is made on the disk, and nothing stays', context => {
	const folder = temporaryFolder(context);
	const before = process.cwd();
	process.chdir(folder);
	context.after(() => process.chdir(before));
	const articles = pairIn('a.txt', 'b.txt');
	const store = memoryStore();
	const keeper = keepVerdicts(store);
	assert.deepEqual(keeper.recall(articles), []);
	assert.deepEqual(keeper.recall(articles), keeper.keep([]));
	const kept = keeper.keep([entryOn(articles)]);
	assert.deepEqual(keeper.recall(articles), kept);
	assert.deepEqual(fs.readdirSync(folder), []);
	store.close();
	assert.deepEqual(keepVerdicts(store).recall(articles), []);
});

const spoilt: readonly string[] = [
	'verdict = \'{"decision": "maybe"}\'',
	'verdict = \'{"decision": "accepted", "strength": "weak"}\'',
	'verdict = \'{"decision": "accepted", "relation": "toString"}\'',
	'verdict = \'{"decision": "accepted", "note": 5}\'',
	"verdict = '{}'",
	"verdict = 'null'",
	"verdict = '{'",
	"at = 'yesterday'",
	"left_quote = ''",
	'left_quote = \'{"start": 5, "end": 4, "exact": "", "prefix": "", "suffix": ""}\'',
	'right_quote = \'{"start": -1, "end": 4, "exact": "", "prefix": "", "suffix": ""}\'',
	'right_quote = \'{"start": 0.5, "end": 4, "exact": "", "prefix": "", "suffix": ""}\'',
	'right_quote = \'{"start": 0, "end": 4, "exact": null, "prefix": "", "suffix": ""}\'',
];

for (const change of spoilt) {
	test(`a row in which somebody set ${change} is passed over, and told`, context => {
		const {file, keeper, told} = openKeeper(context);
		const articles = pairIn('a.txt', 'b.txt');
		const kept = keeper.keep([entryOn(articles), entryOn(articles), entryOn(articles)]);
		const editor = new DatabaseSync(file);
		editor.exec(`UPDATE verdict_entry SET ${change} WHERE number = 2`);
		editor.close();
		for (let round = 0; round < 2; round++) {
			assert.deepEqual(keeper.recall(articles), [kept[0], kept[2]]);
		}

		assert.deepEqual(told, [
			`${file}: 1 verdict on these articles was passed over: newsreader does not understand what is written there.`,
		]);
	});
}
