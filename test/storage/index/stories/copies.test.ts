import assert from 'node:assert/strict';
import type {DatabaseSync} from 'node:sqlite';
import {test} from 'node:test';
import {keepOutline} from '../../../../source/core/stories/kept-outline.ts';
import {copiesOf} from '../../../../source/storage/index/stories/copies.ts';
import {groupLibrary} from '../../../../source/storage/index/stories/group-library.ts';
import {updateStories} from '../../../../source/storage/index/stories/update-stories.ts';
import {writeFile} from '../../../../source/storage/index/write-file.ts';
import {inTransaction} from '../../../../source/storage/store/connection.ts';
import {generateStories} from '../../../bench/generate-stories.ts';
import {filed} from '../../../core/stories/stories.ts';
import {openEmptyIndex, removeArticle} from './index-of-stories.ts';

const [wire = '', other = '', third = ''] = [...generateStories(40, {days: 3, words: 220})]
	.filter((_, index) => index % 10 === 0)
	.map(({text}) => text);

/** Writes a file with one article, and gives the article's id. */
function put(database: DatabaseSync, path: string, text: string, known: Record<string, string> = {}): number {
	const article = {
		...filed(path, text, {published: '2025-03-07', ...known}),
		id: `${text.length}`.padStart(16, '0'),
	};
	const record = {root: 1, path, size: 1, mtime: 1, sha256: '', sweep: 1};
	const [id = 0] = inTransaction(database, () =>
		writeFile(database, record, {
			articles: [{article, number: undefined, outline: keepOutline(article)}],
			problems: [],
		}),
	);
	return id;
}

test('prints of one text are found when an index is grouped, the one of the agency first', () => {
	const database = openEmptyIndex();
	const here = put(database, 'here', wire.slice(0, 900), {outlet: 'Ystad Post'});
	const alone = put(database, 'alone', other, {outlet: 'AP'});
	const sent = put(database, 'sent', wire, {outlet: 'Reuters'});
	groupLibrary(database, []);
	assert.deepEqual(copiesOf(database, here), [sent, here]);
	assert.deepEqual(copiesOf(database, sent), [sent, here]);
	assert.deepEqual(copiesOf(database, alone), []);
});

test('a print that comes, changes or goes is among the copies, and is no longer', () => {
	const database = openEmptyIndex();
	const first = put(database, 'a', wire, {outlet: 'Ystad Post', published: '2025-03-06'});
	const second = put(database, 'b', other);
	groupLibrary(database, []);
	const update = (id: number) => updateStories(database, [id], []);
	const later = put(database, 'c', `${third.slice(0, 100)}.\n\n${wire}`, {published: '2025-03-08'});
	update(later);
	assert.deepEqual(copiesOf(database, later), [first, later]);
	const last = put(database, 'd', wire.toUpperCase());
	update(last);
	assert.deepEqual(copiesOf(database, later), [first, later, last]);
	assert.equal(put(database, 'a', third), first);
	update(first);
	assert.deepEqual(copiesOf(database, first), []);
	assert.deepEqual(copiesOf(database, later), [last, later]);
	removeArticle(database, last);
	update(last);
	assert.deepEqual(copiesOf(database, later), []);
	assert.deepEqual(copiesOf(database, second), []);
});

test('the same text is a copy also where it was printed a year later', () => {
	const database = openEmptyIndex();
	const first = put(database, 'a', wire);
	groupLibrary(database, []);
	const later = put(database, 'b', wire, {published: '2026-03-07'});
	updateStories(database, [later], []);
	assert.deepEqual(copiesOf(database, later), [first, later]);
	assert.deepEqual(
		database
			.prepare('SELECT story FROM article')
			.all()
			.map(row => row['story']),
		[null, null],
	);
});
