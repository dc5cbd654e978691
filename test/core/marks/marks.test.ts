import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {hashOfKey, keyOfHash, keyOfText} from '../../../source/core/marks/key-table.ts';
import {
	cleanTag,
	entriesOfMarks,
	type Mark,
	type MarkEntry,
	type Marks,
	noMarks,
	tagKey,
} from '../../../source/core/marks/mark.ts';
import {addMarks, emptyBook, marksOf, tagsOf, textsWith} from '../../../source/core/marks/mark-book.ts';

const hash = (number: number): string => number.toString(16).padStart(16, '0');

const star: Mark = {kind: 'star'};
const read: Mark = {kind: 'read'};
const tag = (name: string): Mark => ({kind: 'tag', tag: name});

const set = (text: number, mark: Mark, {isSet = true, file = `/${text}.txt`} = {}): MarkEntry => ({
	article: hash(text),
	file,
	mark,
	isSet,
});

const at = (text: number, file: string | undefined = `/${text}.txt`) => ({article: hash(text), file});

const tags: ReadonlyArray<readonly [written: string, kept: string | undefined]> = [
	['asia', 'asia'],
	['#Asia', 'Asia'],
	['  climate  talks ', 'climate-talks'],
	['COP30', 'COP30'],
	['U.S.', 'U.S.'],
	['北京', '北京'],
	['-sport', 'sport'],
	['a – b', 'a-–-b'],
	['', undefined],
	['##', undefined],
	['-', undefined],
	['a,b', undefined],
	['tag:asia', undefined],
	['say "no"', undefined],
	['x'.repeat(41), undefined],
	['\u001B[31mred', 'red'],
];

for (const [written, kept] of tags) {
	test(`as a tag, ${JSON.stringify(written)} is ${kept ?? 'none'}`, () => {
		assert.equal(cleanTag(written), kept);
	});
}

test('a tag is a single word that stays as it is when it is cleaned again', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), written => {
			const kept = cleanTag(written);
			if (kept !== undefined) {
				assert.match(kept, /^[^\s\p{C},:"]+$/u);
				assert.equal(cleanTag(kept), kept);
			}
		}),
	);
});

test('tags that differ in case and accents are one, as it was spelt last', () => {
	const book = addMarks(emptyBook, [set(1, tag('Elysee')), set(2, tag('élysée'))]);
	assert.deepEqual(tagsOf(book), ['élysée']);
	assert.deepEqual(marksOf(addMarks(book, [set(1, tag('ELYSEE'))]), at(1)).tags, ['ELYSEE']);
	assert.deepEqual(marksOf(addMarks(book, [set(1, tag('ELYSEE'), {isSet: false})]), at(1)).tags, []);
});

test('only what changes becomes an entry', () => {
	const marks: Marks = {isStarred: true, isRead: false, tags: ['asia', 'wire']};
	const article = {id: `${hash(1)}#3`, file: 'feed.json#3'};
	const changed = (wanted: Partial<Marks>) =>
		entriesOfMarks(article, marks, wanted).map(({mark, isSet}) => [mark, isSet]);
	assert.deepEqual(changed({}), []);
	assert.deepEqual(changed(marks), []);
	assert.deepEqual(changed({isRead: true, tags: ['Asia', 'new one', 'new-one', 'a,b']}), [
		[read, true],
		[tag('wire'), false],
		[tag('new-one'), true],
	]);
	assert.deepEqual(changed({isStarred: false, tags: []}), [
		[star, false],
		[tag('asia'), false],
		[tag('wire'), false],
	]);
	assert.deepEqual(entriesOfMarks(article, noMarks, {isRead: true}), [
		{file: 'feed.json#3', article: hash(1), mark: read, isSet: true},
	]);
});

test('marks go with a text: to its copies, and wherever it is moved', () => {
	const book = addMarks(emptyBook, [set(1, star)]);
	for (const file of ['/1.txt', '/copy.txt', undefined]) {
		assert.equal(marksOf(book, at(1, file)).isStarred, true);
	}

	assert.equal(marksOf(book, {article: `${hash(1)}#7`, file: '/feed.json#7'}).isStarred, true);
	assert.equal(marksOf(book, at(2)), noMarks);
});

test('a file whose text was changed keeps its marks; one that another text took the place of has none of it', () => {
	const book = addMarks(emptyBook, [set(1, star), set(1, tag('asia'))]);
	assert.deepEqual(marksOf(book, at(2, '/1.txt')).tags, ['asia']);
	const isMoved = (text: string): boolean => text === hash(1);
	assert.deepEqual(marksOf(book, at(2, '/1.txt'), isMoved), noMarks);
	const later = addMarks(book, [set(2, star, {isSet: false, file: '/1.txt'})]);
	assert.deepEqual(marksOf(later, at(2, '/1.txt')), {isStarred: false, isRead: false, tags: ['asia']});
});

test('a text that became another hands its marks on, also to where that is moved', () => {
	const changes = {before: new Map([[hash(2), [hash(1)]]]), after: new Map([[hash(1), [hash(2)]]])};
	const book = addMarks({...emptyBook, changes}, [set(1, tag('asia'))]);
	assert.deepEqual(marksOf(book, at(2, '/moved.txt')).tags, ['asia']);
	assert.deepEqual(textsWith(book, tag('Asia')), new Set([hash(1), hash(2)]));
});

/* The same by the plainest means: all entries, one after the other. */
function plainMarks(entries: readonly MarkEntry[], article: string, file: string): Marks {
	const own = entries.filter(entry => entry.article === article || entry.file === file);
	const lastOf = (kind: 'star' | 'read') => own.findLast(({mark}) => mark.kind === kind)?.isSet ?? false;
	const tagged = own.flatMap(({mark, isSet}) => (mark.kind === 'tag' ? [{tag: mark.tag, isSet}] : []));
	const last = tagged.filter(
		(one, index) => tagged.findLastIndex(other => tagKey(other.tag) === tagKey(one.tag)) === index,
	);
	return {
		isStarred: lastOf('star'),
		isRead: lastOf('read'),
		tags: last
			.filter(({isSet}) => isSet)
			.map(one => one.tag)
			.toSorted((one, other) => (tagKey(one) < tagKey(other) ? -1 : 1)),
	};
}

const someEntry = fc
	.record({
		text: fc.nat(12),
		mark: fc.constantFrom(star, read, tag('Asia'), tag('wire')),
		file: fc.nat(12),
		isSet: fc.boolean(),
	})
	.map(({text, mark, file, isSet}) => set(text, mark, {isSet, file: `/${file}.txt`}));

test('however many marks are made, and in whatever portions, the last of each counts', () => {
	fc.assert(
		fc.property(fc.array(fc.array(someEntry, {maxLength: 60}), {maxLength: 8}), portions => {
			let book = emptyBook;
			for (const portion of portions) {
				book = addMarks(book, portion);
			}

			const entries = portions.flat();
			for (let number = 0; number <= 12; number++) {
				const found = marksOf(book, at(number));
				assert.deepEqual(found, plainMarks(entries, hash(number), `/${number}.txt`));
			}

			const starred = Array.from({length: 13}, (_, number) => hash(number)).filter(
				text => entries.findLast(({article, mark}) => article === text && mark.kind === 'star')?.isSet,
			);
			assert.deepEqual([...textsWith(book, star)].toSorted(), starred);
		}),
	);
});

test('a book is a value: what is added to it makes another', () => {
	const before = addMarks(emptyBook, [set(1, star)]);
	addMarks(
		before,
		Array.from({length: 200}, (_, number) => set(number, read)),
	);
	assert.deepEqual(marksOf(before, at(1)), {isStarred: true, isRead: false, tags: []});
	assert.equal(marksOf(emptyBook, at(1)), noMarks);
});

test('the key of a hash is the hash, and keys of texts that look alike differ', () => {
	for (const text of ['0123456789abcdef', 'ffffffffffffffff', '0000000000000000', '80000000f0000001']) {
		assert.equal(hashOfKey(keyOfHash(text)), text);
	}

	const files = Array.from({length: 20_000}, (_, number) => `/home/reader/news/2025/article-${number}.txt`);
	assert.equal(new Set(files.map(file => hashOfKey(keyOfText(file)))).size, files.length);
});
