import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {MarkEntry} from '../../source/core/marks/mark.ts';
import {addMarks, emptyBook} from '../../source/core/marks/mark-book.ts';
import {marksAt} from '../../source/session/marks.ts';
import {frameRows} from '../helpers/frames.ts';
import {type Driver, driveSession, listedOn, readArticle} from '../helpers/sessions.ts';

const articles = ['1', '2', '3'].map(name =>
	readArticle(
		`${name}.txt`,
		`=== METADATA ===\n\nTitle: Story ${name}\n\n=== ARTICLE ===\n\nWhat ${name} tells.\n`,
	),
);

/** Keeps marks as long as the test lasts; with a full disk it throws. */
function openKeeper() {
	const kept: MarkEntry[] = [];
	const disk = {isFull: false};
	const keep = (entries: readonly MarkEntry[]): void => {
		if (disk.isFull) {
			throw new Error('the disk is full');
		}

		kept.push(...entries);
	};
	return {kept, disk, keeper: {recallAll: () => addMarks(emptyBook, kept), keep}};
}

const marksOn = ({session}: Driver) => listedOn(session()).map(summary => marksAt(session(), summary));

const frame = ({session}: Driver) => frameRows(session()).join('\n');

test('* stars an article and takes the star away, t tags it; both are kept, seen, and there at the next start', () => {
	const {keeper, kept} = openKeeper();
	const driver = driveSession({articles, marks: keeper, window: {columns: 160, rows: 20}});
	driver.run('star.toggle', 'tags.edit').type('Asia to-check,#sport').run('edit.save');
	assert.match(frame(driver), /❯ {2}★ unknown outlet .* #Asia #sport #to-check/);
	assert.match(frame(driver), /Yours +★ starred #Asia/);
	const again = driveSession({articles, marks: keeper});
	assert.deepEqual(marksOn(again)[0], {
		isStarred: true,
		isRead: false,
		tags: ['Asia', 'sport', 'to-check'],
	});
	again.run('star.toggle', 'tags.edit', 'field.clear').type('asia').run('edit.save');
	assert.deepEqual(marksOn(again)[0], {isStarred: false, isRead: false, tags: ['Asia']});
	assert.equal(kept.length, 7);
});

test('an article that is read or compared is read, until U says otherwise', () => {
	const {keeper} = openKeeper();
	const driver = driveSession({articles, marks: keeper});
	driver.run('article.open', 'screen.close');
	assert.deepEqual(
		marksOn(driver).map(({isRead}) => isRead),
		[true, false, false],
	);
	assert.match(frame(driver), /❯ {2}✓ unknown outlet/);
	driver.run('list.down', 'article.mark', 'article.mark', 'compare.open', 'screen.close');
	assert.deepEqual(
		marksOn(driver).map(({isRead}) => isRead),
		[true, true, true],
	);
	driver.run('list.top', 'read.toggle');
	assert.deepEqual(
		marksOn(driver).map(({isRead}) => isRead),
		[false, true, true],
	);
});

test('a tag that is none is refused with a way out; what cannot be kept is told, holds for the run, and is tried again', () => {
	const {keeper, kept, disk} = openKeeper();
	const driver = driveSession({articles, marks: keeper});
	driver.run('tags.edit').type('a:b').run('edit.save');
	assert.match(frame(driver), /“a:b” is no tag/);
	disk.isFull = true;
	driver.run('field.clear').type('b').run('edit.save');
	assert.equal(driver.session().notice, 'Not saved: the disk is full');
	assert.deepEqual(marksOn(driver)[0]?.tags, ['b']);
	disk.isFull = false;
	driver.run('star.toggle');
	assert.deepEqual(
		kept.map(({mark}) => mark.kind),
		['tag', 'star'],
	);
});
