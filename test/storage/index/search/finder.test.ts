import assert from 'node:assert/strict';
import type {DatabaseSync} from 'node:sqlite';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Article, FieldName} from '../../../../source/core/article.ts';
import {parseQuery} from '../../../../source/core/search/query/parse-query.ts';
import {openIndex} from '../../../../source/storage/index/open-index.ts';
import {createFinder} from '../../../../source/storage/index/search/create-finder.ts';
import type {Found, SearchRequest} from '../../../../source/storage/index/search/search-request.ts';
import {removeFile, writeFile} from '../../../../source/storage/index/write-file.ts';
import {inTransaction} from '../../../../source/storage/store/connection.ts';

type Sketch = Partial<Record<FieldName, string>> & {readonly text?: string};

let opened = 0;

/** An index in memory; `write` puts an article into the file of a name, `find` gives the names of the files that answer, best first. */
function openLibrary(sketches: Readonly<Record<string, Sketch>>) {
	const database = openIndex({kind: 'memory', name: `finder-test-${process.pid}-${opened++}`});
	database.exec("INSERT INTO root (id, path) VALUES (1, '/news')");
	const library = {
		database,
		finder: createFinder(database),
		write(name: string, sketch: Sketch) {
			inTransaction(database, () => write(database, name, sketch));
		},
		search: (query: string, marked: SearchRequest['marked'] = {}): Found =>
			library.finder.search({query: parseQuery(query), marked}) ?? assert.fail('given up'),
		find: (query: string, marked?: SearchRequest['marked']) =>
			namesOf(database, library.search(query, marked).ids),
	};
	for (const [name, sketch] of Object.entries(sketches)) {
		library.write(name, sketch);
	}

	return library;
}

function write(database: DatabaseSync, name: string, {text = '', ...fields}: Sketch): void {
	const article: Article = {
		id: `hash of ${name}`,
		file: name,
		sha256: name,
		metadata: Object.fromEntries(
			Object.entries(fields).map(([field, value]) => [field, {value, origin: 'header'}]),
		),
		others: [],
		text,
		furniture: [],
		remarks: [],
	};
	const record = {root: 1, path: name, size: 1, mtime: 1, sha256: name, sweep: 1};
	writeFile(database, record, {articles: [{article, number: undefined}], problems: []});
}

const namesOf = (database: DatabaseSync, ids: Int32Array): readonly string[] =>
	Array.from(ids, id =>
		String(
			database.prepare('SELECT path FROM file WHERE id = (SELECT file FROM article WHERE id = ?)').get(id)?.[
				'path'
			],
		),
	);

/** Long enough that what follows is no lead. */
const opening = `${'It went on for a while, as things do. '.repeat(12)}\n\n`;

const library = openLibrary({
	paris: {
		title: 'Zelensky Turns to Europe',
		outlet: 'New York Times',
		published: '2025-12-01',
		text: `${opening}He asked Mr. Rubio for security guarantees.`,
	},
	palace: {
		title: 'Élysée opens its doors',
		outlet: 'Le Monde',
		published: '2025-11-30',
		text: 'Visitors came early.',
	},
	bakery: {
		title: 'Local bakery wins a prize',
		outlet: 'Daily Example',
		authors: 'Ann Baker',
		place: 'Springfield',
		section: 'Food',
		language: 'en-US',
		published: '2024-01-02',
		text: `${opening}The guarantees of security were few. Zelensky bread sold best.`,
	},
	tokyo: {title: '東京の首相', text: '首相は東京で話した。'},
	wire: {text: 'Nobody knows where this came from.'},
});

test('mistyped names, accents, case, initials: each finds what was meant', () => {
	assert.deepEqual(library.find('zelenski turns'), ['paris']);
	assert.deepEqual(library.find('bakrey prise'), ['bakery']);
	assert.deepEqual(library.find('ELYSEE'), ['palace']);
	assert.deepEqual(library.find('nyt'), ['paris']);
	assert.deepEqual(library.find('ork tim'), ['paris'], 'a stretch inside a word');
	assert.deepEqual(library.find('東京'), ['tokyo']);
	assert.deepEqual(library.find('京東'), []);
});

test('what stands in heads comes first, what stands in texts only after it', () => {
	const found = library.search('zelensky');
	assert.deepEqual(namesOf(library.database, found.ids), ['paris', 'bakery']);
	assert.equal(found.bodyFrom, 1);
	assert.deepEqual(library.search('guarantees').bodyFrom, 0);
});

test('texts are searched by beginnings of words, and never fuzzily', () => {
	assert.deepEqual(new Set(library.find('guarant')), new Set(['paris', 'bakery']));
	assert.deepEqual(library.find('guaranteez'), []);
	assert.deepEqual(library.find('ru'), [], 'two letters begin too many words');
	assert.deepEqual(library.find('mr'), ['paris']);
});

test('all words must be there, in the head or in the text', () => {
	assert.deepEqual(library.find('springfield bread'), ['bakery']);
	assert.deepEqual(library.find('springfield rubio'), []);
});

test('a phrase stands as it was typed; while it is typed, its last word may be begun', () => {
	assert.deepEqual(library.find('"security guarantees"'), ['paris']);
	assert.deepEqual(library.find('“Security guarantees” zelensky'), ['paris']);
	assert.deepEqual(library.find('"security guar'), ['paris']);
	assert.deepEqual(library.find('"security guar"'), []);
	assert.deepEqual(library.find('"opens its doors"'), ['palace']);
	assert.equal(library.search('"opens its doors"').bodyFrom, 1);
});

test('what is excluded is gone from heads and texts', () => {
	assert.deepEqual(library.find('zelensky -rubio'), ['bakery']);
	assert.deepEqual(library.find('-zelensky'), ['palace', 'tokyo', 'wire']);
	assert.deepEqual(library.find('-"security guarantees" zelensky'), ['bakery']);
	assert.deepEqual(library.find('-rub zelensky'), ['paris', 'bakery'], 'only whole words are excluded');
	assert.deepEqual(library.find('zelensky -outlet:nyt'), ['bakery']);
});

test('fields', () => {
	assert.deepEqual(library.find('outlet:nyt'), ['paris']);
	assert.deepEqual(library.find('outlet:exam'), ['bakery']);
	assert.deepEqual(
		library.find('outlet:exmaple'),
		['bakery'],
		'a mistake is forgiven where nothing is spelt so',
	);
	assert.deepEqual(library.find('author:"ann baker"'), ['bakery']);
	assert.deepEqual(library.find('author:springfield'), []);
	assert.deepEqual(library.find('place:springf section:food title:prize'), ['bakery']);
	assert.deepEqual(library.find('language:en'), ['bakery']);
	assert.deepEqual(library.find('language:e*'), []);
	assert.deepEqual(library.find('file:NEWS/PA'), ['paris', 'palace']);
	assert.deepEqual(library.find('file:p_l'), []);
});

test('filters alone give the newest first, what has no date last', () => {
	assert.deepEqual(library.find(''), ['paris', 'palace', 'bakery', 'tokyo', 'wire']);
	assert.deepEqual(library.find('after:2025-11'), ['paris', 'palace']);
	assert.deepEqual(library.find('before:2025-12-01'), ['palace', 'bakery']);
	assert.deepEqual(library.find('on:2024'), ['bakery']);
	assert.deepEqual(library.find('-after:2025-11'), ['bakery', 'tokyo', 'wire']);
	assert.deepEqual(library.find('is:undated'), ['tokyo', 'wire']);
	assert.deepEqual(library.find('is:dated before:2025'), ['bakery']);
});

const dates: Readonly<Record<string, string>> = {
	second: '2025-11-02',
	november: '2025-11',
	first: '2025-11-01',
	october: '2025-10',
	year: '2025',
	january: '2025-01',
	before: '2024-12-31',
};

const vague = openLibrary({
	...Object.fromEntries(Object.entries(dates).map(([name, published]) => [name, {published}])),
	doubtful: {published: '03/04/2025'},
	number: {published: '1234'},
});

test('months and years stand with their first day, and answer where all of their days do', () => {
	const found = (query: string): string => vague.find(query).join(' ');
	const dated = 'second first november october january year before';
	assert.equal(found(''), `${dated} doubtful number`);
	assert.equal(found('is:dated'), dated);
	assert.equal(found('on:2025-11'), 'second first november');
	assert.equal(found('on:2025-11-01'), 'first');
	assert.equal(found('on:2025'), 'second first november october january year');
	assert.equal(found('after:2025-10'), 'second first november october');
	assert.equal(found('after:2025-11-01'), 'second first november');
	assert.equal(found('after:2025-11-02'), 'second');
	assert.equal(found('after:2025'), 'second first november october january year');
	assert.equal(found('after:2024-12-31'), dated);
	assert.equal(found('before:2025-11-02'), 'first october january before');
	assert.equal(found('before:2025-12'), 'second first november october january before');
	assert.equal(found('before:2026'), dated);
});

test('a period finds just the articles all of whose days are in it', () => {
	const days = fc.integer({min: 0, max: 1200}).map(day => new Date(Date.UTC(2024, 0, 1 + day)));
	const date = fc
		.tuple(days, fc.constantFrom(4, 7, 10))
		.map(([day, length]) => day.toISOString().slice(0, length));
	const lastOf = (day: string): string => day + '-12-31'.slice(day.length - 4);
	const firstOf = (day: string): string => day + '-01-01'.slice(day.length - 4);
	fc.assert(
		fc.property(date, fc.constantFrom('after', 'before', 'on'), (written, field) => {
			const expected = Object.entries(dates).flatMap(([name, own]) => {
				const isAfter = firstOf(own) >= firstOf(written);
				const isIn =
					field === 'before'
						? lastOf(own) < firstOf(written)
						: isAfter && (field === 'after' || lastOf(own) <= lastOf(written));
				return isIn ? [name] : [];
			});
			assert.deepEqual(vague.find(`${field}:${written}`).toSorted(), expected.toSorted());
		}),
	);
});

test('what the reader marked comes with the request', () => {
	const marked = {
		'tag:to-check': ['hash of wire', 'hash of palace', 'hash of nothing'],
		'is:starred': ['hash of paris'],
		'is:read': ['hash of paris', 'hash of palace'],
	};
	assert.deepEqual(library.find('tag:to-check', marked), ['palace', 'wire']);
	assert.deepEqual(library.find('-tag:to-check is:unread', marked), ['bakery', 'tokyo']);
	assert.deepEqual(library.find('is:starred zelensky', marked), ['paris']);
	assert.deepEqual(library.find('is:starred', {'is:starred': ['hash of wire']}), ['wire'], 'marks change');
	assert.deepEqual(library.find('tag:unknown', marked), []);
	library.database.exec("UPDATE article SET hash = 'hash of wire#2' WHERE hash = 'hash of wire'");
	assert.deepEqual(library.find('tag:to-check', marked), ['palace', 'wire'], 'one of several in a file');
	assert.deepEqual(library.find('is:starred', {'is:starred': ['hash of wir', 'hash of wire#']}), []);
});

test('an article that nobody else reports is single', () => {
	const {database, find} = openLibrary({a: {title: 'a'}, b: {title: 'b'}, c: {title: 'c'}, d: {title: 'd'}});
	database.exec('UPDATE article SET story = CASE WHEN id < 3 THEN 7 WHEN id = 3 THEN 8 END');
	assert.deepEqual(find('is:single'), ['c', 'd']);
});

test('an answer is of the index as it is now', () => {
	const {database, write, find} = openLibrary({one: {title: 'The harbour', published: '2025-01-01'}});
	assert.deepEqual(find('harbour'), ['one']);
	write('two', {title: 'Harbour closed', published: '2025-02-02', text: 'Nobody sails.'});
	assert.deepEqual(find('-nothing'), ['two', 'one']);
	assert.deepEqual(new Set(find('harbour')), new Set(['one', 'two']));
	write('one', {title: 'The railway', published: '2025-03-03'});
	assert.deepEqual(find('harbour'), ['two']);
	assert.deepEqual(find('-nothing'), ['one', 'two']);
	inTransaction(database, () => removeFile(database, 2));
	assert.deepEqual(find('harbour'), []);
	assert.deepEqual(find('sails'), []);
});

const many = openLibrary(
	Object.fromEntries(
		Array.from({length: 400}, (_, number) => [
			`file-${number}`,
			{
				title: `Story ${number} of the ${['harbour', 'council', 'hospital', 'railway'][number % 4]}`,
				published: new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10),
				text: number === 5 ? 'harbour story' : `${opening} The hospitals and a railway.`,
			},
		]),
	),
);

test('where more are found than can be ranked, the newest follow', () => {
	const found = many.find('story');
	assert.equal(found.length, 400);
	assert.deepEqual(found.slice(120, 122), ['file-279', 'file-278']);
	assert.deepEqual(many.find('story 77 council').slice(0, 1), ['file-77']);
	assert.equal(many.find('harbuor').length, 101, 'a lead counts as a head');
	assert.equal(many.search('hospital').bodyFrom, 100);
	assert.equal(many.search('hospital').ids.length, 400 - 1);
});

test('a page that is pasted is looked for as it stands', () => {
	const {find} = openLibrary({
		one: {title: 'Snow', text: 'One two three. '.repeat(500)},
		two: {title: 'One two three'},
	});
	assert.deepEqual(find('one two three. '.repeat(500)), ['two', 'one']);
	assert.deepEqual(find(`"${'One two three. '.repeat(400)}"`), ['one']);
	assert.deepEqual(find('one two htree '.repeat(500)), []);
	assert.deepEqual(find('one htree'), ['two', 'one']);
});

test('a search is given up when another is asked for', () => {
	let steps = 0;
	const request = {query: parseQuery('story after:2025 -"a railway"'), marked: {}};
	assert.equal(
		many.finder.search(request, () => ++steps > 1),
		undefined,
	);
	assert.equal(steps, 2);
	assert.ok(many.finder.search(request, () => false));
});

const pieces = fc.constantFrom(
	...[
		'"',
		'-',
		'zelensky',
		'zelenski',
		'guarant',
		'the',
		'of',
		'outlet:',
		'nyt',
		'after:2025',
		'is:undated',
		'tag:x',
		'file:p',
		'東京',
		's',
		"' OR 1",
		'NEAR(a',
		'*',
		'^',
		';',
	],
);
const queries = fc.oneof(
	fc.array(pieces, {maxLength: 6}).map(all => all.join(' ')),
	fc.string({unit: 'grapheme', maxLength: 20}),
	fc.string({unit: 'binary', maxLength: 20}),
);

test('law: any text is answered, each article once, and every word that is asked for is among what is left', () => {
	fc.assert(
		fc.property(queries, query => {
			const {ids, bodyFrom} = library.search(query);
			assert.equal(new Set(ids).size, ids.length);
			assert.ok(ids.every(id => id >= 1 && id <= 5) && bodyFrom >= 0 && bodyFrom <= ids.length);
			const narrower = library.search(`${query.replaceAll(/["“”„‟″«»]/g, ' ')} -security`);
			assert.ok(narrower.ids.every(id => id !== 1 && id !== 3));
		}),
		{numRuns: 500},
	);
});
