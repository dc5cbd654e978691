import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {layEditsOver} from '../../../source/core/stories/lay-edits-over.ts';
import {matchStories} from '../../../source/core/stories/match-stories.ts';
import {nameStories} from '../../../source/core/stories/name-stories.ts';
import type {StoryEdit} from '../../../source/core/stories/story-edit.ts';

type Groups = ReadonlyArray<readonly string[]>;

/** `abc de`: articles a, b, c are one group, d and e another. */
const groupsOf = (written: string): Groups => written.split(' ').map(group => [...group]);
const written = (groups: Groups): string => groups.map(group => group.join('')).join(' ');
const join = (articles: string): StoryEdit => ({kind: 'join', articles: [...articles]});
const split = (article: string, from: string): StoryEdit => ({kind: 'split', article, from: [...from]});
const name = (articles: string, given: string | null): StoryEdit => ({
	kind: 'name',
	articles: [...articles],
	name: given,
});

const lay = (groups: Groups, edits: readonly StoryEdit[]) => layEditsOver(groups, edits, item => item);
const given = (found: string, ...edits: readonly StoryEdit[]): string => written(lay(groupsOf(found), edits));

test('what is joined becomes one story, with all that was found to be on either', () => {
	assert.equal(given('ab cd e', join('ac')), 'abcd e');
	assert.equal(given('a b c', join('ab'), join('bc')), 'abc');
	assert.equal(given('ab c', join('xc')), 'ab c');
});

test('what is taken out of a story is alone; the others stay together', () => {
	assert.equal(given('abcd e', split('d', 'abc')), 'abc d e');
	assert.equal(given('abcd', split('d', 'abc'), split('c', 'ab')), 'ab c d');
	assert.equal(given('abcd', split('d', 'ab'), split('c', 'ab')), 'ab cd');
});

test('of edits that contradict each other the latest counts', () => {
	assert.equal(given('ab', split('b', 'a'), join('ab')), 'ab');
	assert.equal(given('a b', join('ab'), split('b', 'a')), 'a b');
	assert.equal(given('ab', split('a', 'b'), join('ac'), join('cb')), 'ab');
});

test('a join of several and then a split of one leaves the others joined', () => {
	assert.equal(given('a b c d', join('abcd'), split('b', 'acd')), 'acd b');
	assert.equal(given('ab cd', join('ac'), split('a', 'bcd')), 'a bcd');
});

test('an article is moved by taking it out and joining it', () => {
	const edits = [split('c', 'ab'), join('cde')];
	assert.equal(given('abc de', ...edits), 'ab cde');
	assert.equal(given('abcx de y', ...edits), 'abx cde y');
	assert.equal(given('abc dex', ...edits), 'ab cdex');
});

test('what is found to be on one story yields to what the reader said', () => {
	assert.equal(given('ax b', split('a', 'b'), join('xb')), 'a xb');
});

test('a name goes with most of the articles for which it was given, and the latest counts', () => {
	const names = (found: string, ...edits: readonly StoryEdit[]) =>
		Array.from(
			nameStories(groupsOf(found), edits, item => item),
			([group, own]) => `${group.join('')} ${own}`,
		);
	assert.deepEqual(names('abx cd', name('abc', 'Quill')), ['abx Quill']);
	assert.deepEqual(names('abcd', name('ab', 'Quill'), name('cd', 'Harbour')), ['abcd Harbour']);
	assert.deepEqual(names('abcd', name('ab', 'Quill'), name('bc', null)), []);
	assert.deepEqual(names('cd', name('ab', 'Quill')), []);
});

test('a group is the story in which most of its members were; a new one is none', () => {
	const before: Readonly<Record<string, number>> = {a: 1, b: 1, c: 1, d: 2, e: 2};
	const kept = (found: string) => matchStories(groupsOf(found), item => before[item]);
	assert.deepEqual(kept('abcde'), [1]);
	assert.deepEqual(kept('a bc de'), [undefined, 1, 2]);
	assert.deepEqual(kept('dec ab x'), [2, 1, undefined]);
});

const article = fc.constantFrom(...'abcdefgh');
const edit = fc.oneof(
	fc.uniqueArray(article, {minLength: 2, maxLength: 4}).map(list => join(list.join(''))),
	fc
		.uniqueArray(article, {minLength: 2, maxLength: 5})
		.map(([one = 'a', ...from]) => split(one, from.join(''))),
);
const edits = fc.array(edit, {maxLength: 6});
/** Each article in one of a few groups. */
const grouping = fc
	.array(fc.nat({max: 4}), {minLength: 8, maxLength: 8})
	.map((numbers): Groups => [...Map.groupBy('abcdefgh', (_, at = 0) => numbers[at]).values()]);

const areTogether = (groups: Groups, one: string, other: string) =>
	groups.some(group => group.includes(one) && group.includes(other));

test('law: every article is in one story, and edits laid over twice change nothing more', () => {
	fc.assert(
		fc.property(grouping, edits, (found, list) => {
			const once = lay(found, list);
			assert.deepEqual(once.flat().toSorted(), [...'abcdefgh']);
			assert.equal(written(lay(once, list)), written(once));
		}),
		{numRuns: 1000},
	);
});

test('law: the last edit holds, whatever the groups are', () => {
	fc.assert(
		fc.property(grouping, edits, edit, (found, list, last) => {
			const groups = lay(found, [...list, last]);
			if (last.kind === 'join') {
				assert.ok(last.articles.every(one => areTogether(groups, one, last.articles[0] ?? '')));
			} else if (last.kind === 'split') {
				assert.ok(last.from.every(one => !areTogether(groups, one, last.article)));
			}
		}),
		{numRuns: 1000},
	);
});

test('law: an edit holds until another one is about its articles', () => {
	fc.assert(
		fc.property(grouping, fc.constantFrom(join('ab'), split('a', 'b')), edits, (found, first, list) => {
			const others = list.filter(
				one =>
					![...'ab'].some(letter =>
						(one.kind === 'split' ? [one.article, ...one.from] : one.articles).includes(letter),
					),
			);
			assert.equal(areTogether(lay(found, [first, ...others]), 'a', 'b'), first.kind === 'join');
		}),
		{numRuns: 1000},
	);
});

test('law: groups that no edit is about stay as they were found', () => {
	fc.assert(
		fc.property(grouping, edits, (found, list) => {
			const edited = new Set(
				list.flatMap(one => (one.kind === 'split' ? [one.article, ...one.from] : one.articles)),
			);
			const groups = lay(found, list).map(group => group.join(''));
			for (const group of found.filter(own => !own.some(one => edited.has(one)))) {
				assert.ok(groups.includes(group.join('')));
			}
		}),
	);
});
