import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import type {Library, LibraryState} from '../../source/core/library/library.ts';
import {textsWith} from '../../source/core/marks/mark-book.ts';
import {parseQuery} from '../../source/core/search/query/parse-query.ts';
import type {IndexPlace} from '../../source/storage/index/index-place.ts';
import {keepMarks} from '../../source/storage/store/keep-marks.ts';
import {openStore} from '../../source/storage/store/open-store.ts';
import {hasIndex, openFolderLibrary} from '../../source/workers/open-folder-library.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {until} from '../helpers/until.ts';

function writeNews(folder: string, count: number): void {
	fs.mkdirSync(folder, {recursive: true});
	for (let index = 0; index < count; index++) {
		const title = `Boat ${index} is moored`;
		fs.writeFileSync(
			path.join(folder, `${index}.txt`),
			`=== METADATA ===\nTitle: ${title}\nSource: Harbour Wire\nPublished_Date: 2025-11-0${(index % 9) + 1}\n=== ARTICLE ===\n${title}\n\nThe harbour master of Ystad saw boat number ${index} at pier ${index * 7}.\n`,
		);
	}
}

const find = async (library: Library, text: string) =>
	(await library.search({text, query: parseQuery(text), marked: {}}))?.ids.length;

async function openAndHold(library: Library, folder: string, count: number): Promise<LibraryState> {
	let state = library.state();
	await library.start(told => {
		state = told;
	});
	const seen = () => JSON.stringify({count: state.shelf.count, progress: state.progress});
	await until(() => state.shelf.count === count && state.progress.done === state.progress.total, seen);
	assert.equal(state.shelf.folder, folder);
	assert.equal(await find(library, 'moored'), count);
	assert.equal(await find(library, '"boat number 7"'), 1);
	fs.writeFileSync(path.join(folder, 'new.txt'), 'A bear was seen at the old mill of Ystad yesterday.\n');
	await until(() => state.shelf.count === count + 1, seen);
	assert.equal(await find(library, 'bear'), 1);
	const id = state.shelf.idOf(path.join(folder, '3.txt')) ?? assert.fail();
	const article = state.shelf.article(id) ?? assert.fail();
	library.correct([{...article, metadata: {...article.metadata, outlet: {value: 'Zeit', origin: 'reader'}}}]);
	const before = state;
	await until(() => state !== before && state.shelf.outletHeading(id)?.outlet === 'Zeit', seen);
	assert.equal(await find(library, 'outlet:zeit'), 1);
	return state;
}

for (const kind of ['file', 'memory'] as const) {
	test(`a folder is read, followed, searched and corrected with its index in ${kind === 'file' ? 'a file' : 'memory'}`, async context => {
		const folder = fs.realpathSync(temporaryFolder(context));
		const news = path.join(folder, 'news');
		writeNews(news, 60);
		const place: IndexPlace =
			kind === 'file'
				? {kind, file: path.join(folder, 'index', 'a.db')}
				: {kind, name: `folder-library-test-${process.pid}`};
		const roots = [{path: news, name: news}];
		const library = openFolderLibrary({place, roots});
		try {
			await openAndHold(library, news, 60);
		} finally {
			library.close();
		}

		assert.equal(hasIndex(place), kind === 'file');
		if (kind === 'file') {
			const again = openFolderLibrary({place, roots});
			assert.equal(again.state().shelf.count, 61, 'it is there before anything is read');
			again.close();
		}
	});
}

test('what is starred stays so when its file is changed while the library is open, and then moved', async context => {
	const folder = fs.realpathSync(temporaryFolder(context));
	const news = path.join(folder, 'news');
	writeNews(news, 3);
	const kept = {file: path.join(folder, 'newsreader.db'), isOwn: true};
	const store = openStore({...kept, tell: assert.fail});
	const marks = keepMarks(store);
	const library = openFolderLibrary({
		place: {kind: 'file', file: path.join(folder, 'index', 'a.db')},
		roots: [{path: news, name: news}],
		store: kept,
	});
	context.after(() => {
		library.close();
		store.close();
	});
	let state = library.state();
	await library.start(told => {
		state = told;
	});
	const textOf = (file: string): string =>
		state.shelf.article(state.shelf.idOf(path.join(news, file)) ?? 0)?.text ?? '';
	const seen = () => textOf('1.txt');
	await until(() => state.shelf.count === 3, seen);
	const article = state.shelf.article(state.shelf.idOf(path.join(news, '1.txt')) ?? 0) ?? assert.fail();
	marks.keep([{file: article.file, article: article.id, mark: {kind: 'star'}, isSet: true}]);
	fs.appendFileSync(path.join(news, '1.txt'), '\nA correction was added on Monday.\n');
	await until(() => seen().includes('correction'), seen);
	fs.renameSync(path.join(news, '1.txt'), path.join(news, 'moved.txt'));
	await until(() => textOf('moved.txt') !== '', seen);
	const texts = textsWith(marks.recallAll(), {kind: 'star'});
	const search = {text: 'is:starred', query: parseQuery('is:starred'), marked: {'is:starred': [...texts]}};
	const found = await library.search(search);
	assert.deepEqual(
		Array.from(found?.ids ?? [], id => state.shelf.summary(id)?.file),
		[path.join(news, 'moved.txt')],
	);
});
