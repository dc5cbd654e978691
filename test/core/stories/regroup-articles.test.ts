import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {outlineArticle} from '../../../source/core/stories/outline-article.ts';
import {generateStories} from '../../bench/generate-stories.ts';
import {rateGroups} from '../../eval/stories/rate-groups.ts';
import {openGrowingLibrary} from './growing-library.ts';
import {ferryHere, ferryThere, filed, mayorHere, mayorThere} from './stories.ts';

const dated = (text: string, day: number) => ({day, outline: outlineArticle(filed('a', text))});
const mayor = [dated(mayorHere, 1), dated(mayorThere, 2)] as const;
const ferry = [dated(ferryHere, 1), dated(ferryThere, 1)] as const;

/** Three hundred made-up articles of two weeks, many of them about one event. */
const told = [...generateStories(300, {days: 14, words: 320})]
	.map(({text, day, event}) => ({...dated(text, day), event}))
	.toSorted((one, other) => one.day - other.day);

const sorted = (groups: ReadonlyArray<readonly number[]>) =>
	groups.map(group => group.toSorted((one, other) => one - other).join(' ')).toSorted();

test('an article joins its story, and only this story is made anew', () => {
	const library = openGrowingLibrary([mayor[0], ferry[0], ferry[1]]);
	assert.deepEqual(sorted(library.add(3, mayor[1])), ['0 3']);
	assert.deepEqual(sorted(library.groups()), ['0 3', '1 2']);
});

test('an article of another day is alone, one of an unknown day is not', () => {
	const library = openGrowingLibrary([mayor[0], ...ferry]);
	assert.deepEqual(sorted(library.add(3, {...mayor[1], day: 40})), ['3']);
	assert.deepEqual(sorted(library.add(3, {...mayor[1], day: Number.NaN})), ['0 3']);
});

test('of a story from which an article is gone the others are left', () => {
	const library = openGrowingLibrary([...mayor, ...ferry]);
	assert.deepEqual(sorted(library.remove(1)), ['0']);
	assert.deepEqual(sorted(library.groups()), ['0', '2 3']);
	assert.deepEqual(library.remove(0), []);
});

test('an article that tells of another event now changes its story', () => {
	const library = openGrowingLibrary([mayor[0], ferry[0], mayor[1]]);
	assert.deepEqual(sorted(library.add(2, ferry[1])), ['0', '1 2']);
});

test('a large story takes in what comes, and keeps all that it has', () => {
	const copies = Array.from({length: 400}, (_, index) => dated(mayorHere.slice(0, 460 - (index % 90)), 1));
	const library = openGrowingLibrary([...copies, ...ferry]);
	assert.deepEqual(
		library.add(402, dated(mayorHere.slice(0, 455), 2)).map(({length}) => length),
		[401],
	);
	assert.deepEqual(
		library.remove(7).map(({length}) => length),
		[400],
	);
	assert.deepEqual(
		library
			.add(8, ferry[0])
			.map(({length}) => length)
			.toSorted(),
		[3, 399],
	);
});

test('law: added one by one, articles are grouped nearly as all at once', () => {
	const all = openGrowingLibrary(told).groups();
	const groupOf = new Map(
		all.flatMap(group => group.map((article): [number, number] => [article, group[0] ?? 0])),
	);
	fc.assert(
		fc.property(fc.shuffledSubarray(Array.from(told.keys()), {minLength: 100, maxLength: 150}), later => {
			const isLater = new Set(later);
			const first = Array.from(told.keys()).filter(article => !isLater.has(article));
			const order = [...first, ...later];
			const library = openGrowingLibrary(first.flatMap(article => told[article] ?? []));
			for (const [index, article] of later.entries()) {
				const given = told[article];
				if (given) {
					library.add(first.length + index, given);
				}
			}

			const groups = library.groups().map(group => group.map(number => order[number] ?? 0));
			const {F1} = rateGroups(
				groups,
				article => String(groupOf.get(article)),
				() => true,
			);
			assert.ok(F1 > 0.97, `F1 ${F1}`);
		}),
		{numRuns: 3},
	);
});

test('law: an article that goes and comes back finds its story nearly as it was', () => {
	const library = openGrowingLibrary(told);
	const storyOf = new Map(
		library.groups().flatMap(group => group.map((article): [number, number] => [article, group[0] ?? 0])),
	);
	for (const [article, given] of told.entries()) {
		library.remove(article);
		library.add(article, given);
	}

	const {F1} = rateGroups(
		library.groups(),
		article => String(storyOf.get(article)),
		() => true,
	);
	assert.ok(F1 > 0.98, `F1 ${F1}`);
});
