import assert from 'node:assert/strict';
import type {DatabaseSync} from 'node:sqlite';
import {test} from 'node:test';
import fc from 'fast-check';
import {outlineArticle} from '../../../../source/core/stories/outline-article.ts';
import type {StoryEdit} from '../../../../source/core/stories/story-edit.ts';
import {groupLibrary} from '../../../../source/storage/index/stories/group-library.ts';
import {updateStories} from '../../../../source/storage/index/stories/update-stories.ts';
import {generateStories} from '../../../bench/generate-stories.ts';
import {ferryHere, ferryThere, filed, mayorHere, mayorThere} from '../../../core/stories/stories.ts';
import {hashOf, openEmptyIndex, putArticle, removeArticle, storiesIn} from './index-of-stories.ts';

const dated = (text: string, day: number) => ({day, outline: outlineArticle(filed('a', text))});
const mayor = [dated(mayorHere, 20_000), dated(mayorThere, 20_001)] as const;
const ferry = [dated(ferryHere, 20_000), dated(ferryThere, 20_000)] as const;

const told = [...generateStories(400, {days: 14, words: 320})].map(({text, day}) => dated(text, day));

function openFilled(articles = [mayor[0], ferry[0], ferry[1]]): DatabaseSync {
	const database = openEmptyIndex();
	for (const article of articles) {
		putArticle(database, article);
	}

	groupLibrary(database, []);
	return database;
}

const join = (...ids: readonly number[]): StoryEdit => ({kind: 'join', articles: ids.map(hashOf)});
const name = (given: string | null, ...ids: readonly number[]): StoryEdit => ({
	kind: 'name',
	articles: ids.map(hashOf),
	name: given,
});
const namesIn = (database: DatabaseSync) =>
	database
		.prepare('SELECT id, name FROM story ORDER BY id')
		.all()
		.map(row => `${row['id']} ${row['name']}`);

test('an index is grouped; articles alone are in no story', () => {
	assert.deepEqual(storiesIn(openFilled()), ['1: 2 3']);
	assert.deepEqual(storiesIn(openFilled([])), []);
});

test('an article that comes joins its story, and one that goes leaves it', () => {
	const database = openFilled();
	const id = putArticle(database, mayor[1]);
	assert.deepEqual(updateStories(database, [id], []), [1, id]);
	assert.deepEqual(storiesIn(database), ['1: 2 3', '2: 1 4']);
	removeArticle(database, 3);
	assert.deepEqual(updateStories(database, [3], []), [2]);
	assert.deepEqual(storiesIn(database), ['2: 1 4']);
	assert.deepEqual(namesIn(database), ['2 null']);
});

test('an article that tells of another event now changes its story', () => {
	const database = openFilled();
	putArticle(database, ferry[1], 1);
	updateStories(database, [1], []);
	assert.deepEqual(storiesIn(database), ['1: 1 2 3']);
	putArticle(database, {...ferry[1], day: Number.NaN}, 1);
	assert.deepEqual(updateStories(database, [1], []), [1]);
	assert.deepEqual(storiesIn(database), ['1: 1 2 3']);
});

test('a story keeps its id when all is grouped anew', () => {
	const database = openFilled([...ferry, ...mayor]);
	assert.deepEqual(storiesIn(database), ['1: 1 2', '2: 3 4']);
	removeArticle(database, 1);
	removeArticle(database, 2);
	groupLibrary(database, []);
	assert.deepEqual(storiesIn(database), ['2: 3 4']);
	assert.deepEqual(groupLibrary(database, []), []);
	assert.deepEqual(namesIn(database), ['2 null']);
});

test('what the reader joins, takes out and names holds, and others are not touched', () => {
	const database = openFilled([...ferry, ...mayor]);
	const edits = [join(1, 3), name('A bad day', 1, 3)];
	updateStories(database, [], edits);
	assert.deepEqual(storiesIn(database), ['1: 1 2 3 4']);
	assert.deepEqual(namesIn(database), ['1 A bad day']);
	const taken: readonly StoryEdit[] = [
		...edits,
		{kind: 'split', article: hashOf(1), from: [2, 3, 4].map(hashOf)},
	];
	updateStories(database, [], taken);
	assert.deepEqual(storiesIn(database), ['1: 2 3 4']);
	const id = putArticle(database, mayor[1]);
	updateStories(database, [id], taken);
	assert.deepEqual(storiesIn(database), ['1: 2 3 4 5']);
	groupLibrary(database, taken);
	assert.deepEqual(storiesIn(database), ['1: 2 3 4 5']);
});

test('law: an index that grew article by article has nearly the stories of one that was grouped at once', () => {
	const whole = openFilled(told);
	const grown = openFilled(told.slice(0, 330));
	for (const article of told.slice(330)) {
		updateStories(grown, [putArticle(grown, article)], []);
	}

	const membersOf = (database: DatabaseSync) =>
		new Set(storiesIn(database).map(story => story.split(': ')[1]));
	const [one, other] = [membersOf(whole), membersOf(grown)];
	const same = [...one].filter(story => other.has(story));
	assert.ok(one.size > 40);
	assert.ok(
		same.length >= 0.97 * Math.max(one.size, other.size),
		`${same.length} of ${one.size} and ${other.size}`,
	);
});

test('law: whatever comes and goes, every article is in one story at most, and every story has two at least', () => {
	const step = fc.record({
		article: fc.nat({max: 60}),
		isPut: fc.boolean(),
		text: fc.nat({max: told.length - 1}),
	});
	fc.assert(
		fc.property(fc.array(step, {maxLength: 12}), steps => {
			const database = openFilled(told.slice(0, 40));
			for (const {article, isPut, text} of steps) {
				const id = article + 1;
				const given = told[text];
				if (isPut && given) {
					putArticle(database, given, id);
				} else {
					removeArticle(database, id);
				}

				updateStories(database, [id], []);
			}

			const incremental = storiesIn(database);
			assert.ok(
				incremental.every(story => story.split(' ').length > 2),
				incremental.join(),
			);
			const stories = database.prepare('SELECT count(*) AS count FROM story').get();
			assert.equal(stories?.['count'], incremental.length);
			const kept = database
				.prepare('SELECT count(*) AS count FROM grouped WHERE article NOT IN (SELECT id FROM article)')
				.get();
			assert.equal(kept?.['count'], 0);
			database.close();
		}),
		{numRuns: 30},
	);
});
