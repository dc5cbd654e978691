import assert from 'node:assert/strict';
import test from 'node:test';
import type {CorrectionEntry, Corrections} from '../../source/core/corrections/correction.ts';
import type {CorrectionKeeper} from '../../source/core/corrections/correction-keeper.ts';
import {articleOf} from '../../source/session/articles.ts';
import {driveSession, listedOn, readArticle} from '../helpers/sessions.ts';

const articles = ['1', '2', '3'].map(name =>
	readArticle(
		`${name}.txt`,
		`=== METADATA ===\n\nTitle: Story ${name}\n\n=== ARTICLE ===\n\nWhat ${name} tells.\n`,
	),
);

/** Keeps corrections as long as the test lasts; with a full disk it throws. */
function openKeeper(known: Readonly<Record<string, Corrections>> = {}) {
	const kept: CorrectionEntry[] = [];
	const asked: string[][] = [];
	let isFull = false;
	const keeper: CorrectionKeeper = {
		recall(of) {
			asked.push(of.map(({file}) => file));
			return new Map(Object.entries(known).filter(([name]) => of.some(({file}) => file === name)));
		},
		keep(entries) {
			if (isFull) {
				throw new Error('the disk is full');
			}

			kept.push(...entries);
		},
	};
	return {
		keeper,
		kept,
		asked,
		fill(full: boolean) {
			isFull = full;
		},
	};
}

test('each batch is asked for once and whole, and is corrected before anybody sees it', () => {
	const {keeper, asked} = openKeeper({'1.txt': {outlet: 'UPI'}, '3.txt': {outlet: 'AP', title: null}});
	const {store, session, run, read} = driveSession({
		articles: articles.slice(0, 1),
		corrections: keeper,
		paths: ['.'],
	});
	assert.deepEqual(articleOf(session(), '1.txt')?.metadata.outlet, {value: 'UPI', origin: 'reader'});
	const seen: unknown[] = [];
	store.subscribe(() => seen.push(listedOn(session()).map(({metadata}) => metadata.outlet?.value)));
	read(articles.slice(1));
	assert.deepEqual(seen, [['UPI', undefined, 'AP']]);
	assert.equal(articleOf(session(), '3.txt')?.metadata.title, undefined);
	run('list.down', 'list.down');
	assert.deepEqual(asked.at(-1), ['1.txt', '2.txt', '3.txt']);
});

test('saving the form keeps what was changed, and nothing else, before it is shown', () => {
	const {keeper, kept} = openKeeper({'1.txt': {outlet: 'UPI'}});
	const {store, run, session} = driveSession({articles, corrections: keeper});
	store.subscribe(() => {
		if (articleOf(session(), '1.txt')?.metadata.outlet?.value === 'UPI!') {
			assert.equal(kept.length, 1);
		}
	});
	run('metadata.edit', 'field.next', 'field.next', 'field.next').type('!').run('edit.save');
	assert.equal(session().notice, 'Corrected: outlet.');
	const article = articles[0]?.id ?? '';
	assert.deepEqual(kept, [{file: '1.txt', article, field: 'outlet', value: 'UPI!'}]);
	run('metadata.edit', 'edit.save');
	assert.equal(session().notice, 'Nothing was changed.');
	run('metadata.edit', 'field.next', 'field.next', 'field.next', 'field.clear', 'edit.save');
	assert.equal(articleOf(session(), '1.txt')?.metadata.outlet, undefined);
	assert.deepEqual(kept.slice(1), [{file: '1.txt', article, field: 'outlet', value: null}]);
});

test('what could not be kept is told, holds for the run, and is tried again with the next', () => {
	const {keeper, kept, fill} = openKeeper();
	const {run, session} = driveSession({articles, corrections: keeper});
	fill(true);
	run('metadata.edit').type('UPI').run('edit.save');
	assert.equal(session().notice, 'Not saved: the disk is full');
	assert.equal(articleOf(session(), '1.txt')?.metadata.outlet?.value, 'UPI');
	fill(false);
	run('list.down', 'metadata.edit').type('AP').run('edit.save');
	assert.deepEqual(
		kept.map(({file, value}) => [file, value]),
		[
			['1.txt', 'UPI'],
			['2.txt', 'AP'],
		],
	);
	run('list.down', 'metadata.edit').type('AFP').run('edit.save');
	assert.equal(kept.length, 3);
});

test('corrections that cannot be read do not stop the reader, and what the database tells is shown', () => {
	const failing: CorrectionKeeper = {
		recall() {
			throw new Error('the file is damaged');
		},
		keep() {},
	};
	const {session} = driveSession({articles, corrections: failing});
	assert.match(session().notice ?? '', /cannot be read: the file is damaged/);
	assert.equal(listedOn(session()).length, 3);
	const telling = {...openKeeper().keeper, remarks: () => ['A new database was begun.']};
	assert.equal(driveSession({articles, corrections: telling}).session().notice, 'A new database was begun.');
});

test('a date may be filled in as far as it is known', () => {
	const {keeper, kept} = openKeeper();
	const undated = readArticle('1.txt', '=== METADATA ===\n\nTitle: A\n\n=== ARTICLE ===\n\nWhat it tells.\n');
	const {run, session} = driveSession({articles: [undated], corrections: keeper});
	run('metadata.edit', 'field.next', 'field.next').type('Nov. 2025').run('edit.save');
	assert.deepEqual(
		kept.map(({field, value}) => [field, value]),
		[['published', '2025-11']],
	);
	assert.equal(articleOf(session(), '1.txt')?.metadata.published?.value, '2025-11');
});

test('a date that the file gives without a clear day does not stop a correction of the outlet', () => {
	const {keeper, kept} = openKeeper();
	const unclear = readArticle(
		'1.txt',
		'=== METADATA ===\n\nTitle: A\nPublished_Date: 03/04/2025\n\n=== ARTICLE ===\n\nWhat it tells.\n',
	);
	const {run, session} = driveSession({articles: [unclear], corrections: keeper});
	run('metadata.edit').type('UPI').run('edit.save');
	assert.deepEqual(
		kept.map(({field, value}) => [field, value]),
		[['outlet', 'UPI']],
	);
	assert.equal(articleOf(session(), '1.txt')?.metadata.published?.value, '03/04/2025');
});
