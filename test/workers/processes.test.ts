/* What becomes of a library when the newsreader that scans it is killed, is one of several, or has no room left: each is a process of its own. */
import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test, {type TestContext} from 'node:test';
import {openIndex} from '../../source/storage/index/open-index.ts';
import type {LibraryNews} from '../../source/workers/library-news.ts';
import {articlesIn, isSettled, keep, placeFor} from './library.ts';

const script = path.join(import.meta.dirname, 'keep-process.ts');

const textOf = (index: number): string =>
	`=== METADATA ===\n\nTitle: Article ${index}\nSource: Herald\n\n=== ARTICLE ===\nThe mayor of town ${index} resigned.\n\n${'Nobody knew why, and the council met at once. '.repeat(40)}\n`;

const manyFiles = (count: number): Readonly<Record<string, string>> =>
	Object.fromEntries(Array.from({length: count}, (_, index) => [`${1000 + index}.txt`, textOf(index)]));

type Keeper = {
	readonly child: ChildProcess;
	readonly news: LibraryNews[];
	readonly errors: () => string;
	/** Waits until something has been told. */
	readonly heard: (isMeant: (news: LibraryNews) => boolean, start?: number) => Promise<LibraryNews>;
	readonly kill: () => Promise<void>;
};

function start(context: TestContext, words: readonly string[]): Keeper {
	const [program = '', ...rest] = words;
	const child = spawn(program, rest, {
		stdio: ['ignore', 'pipe', 'pipe'],
		// tsx keeps what it has translated in files, and they would be too large for some of these processes as well.
		env: {...process.env, TSX_DISABLE_CACHE: '1', NODE_DISABLE_COMPILE_CACHE: '1'},
	});
	const news: LibraryNews[] = [];
	let [output, errors] = ['', ''];
	let isOver = false;
	let wake = (): void => {};
	child.stdout.on('data', chunk => {
		output += chunk;
		const lines = output.split('\n');
		output = lines.pop() ?? '';
		news.push(...lines.map(line => JSON.parse(line)));
		wake();
	});
	child.stderr.on('data', chunk => {
		errors += chunk;
	});
	const closed = new Promise<void>(resolve => {
		child.on('close', () => {
			isOver = true;
			wake();
			resolve();
		});
	});
	const kill = async (): Promise<void> => {
		child.kill('SIGKILL');
		await closed;
	};
	context.after(kill);
	return {
		child,
		news,
		kill,
		errors: () => errors,
		async heard(isMeant, from = 0) {
			for (;;) {
				const found = news.slice(from).find(isMeant);
				if (found) {
					return found;
				}

				assert.ok(!isOver, `it ended: ${errors}`);
				await new Promise<void>(resolve => {
					wake = resolve;
				});
			}
		},
	};
}

const keeping = (file: string, root: string): readonly string[] => [
	process.execPath,
	'--import',
	'tsx',
	script,
	file,
	root,
];

/** Fails where anything of an index does not fit together. */
function checkIndex(file: string): void {
	const database = openIndex({kind: 'file', file});
	try {
		assert.equal(database.prepare('PRAGMA integrity_check').get()?.['integrity_check'], 'ok');
		for (const table of ['body_words', 'head_words']) {
			database.exec(`INSERT INTO ${table}(${table}) VALUES('integrity-check')`);
		}

		const count = (table: string): unknown =>
			database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.['count'];
		for (const table of ['file', 'body', 'outline', 'body_words_docsize', 'head_words_docsize']) {
			assert.equal(count(table), count('article'), table);
		}
	} finally {
		database.close();
	}
}

test('killed again and again while it scans and writes, it goes on where it was, and the index is whole', async context => {
	const files = manyFiles(1500);
	const {root, file} = placeFor(context, files);
	const place = {kind: 'file', file} as const;
	let before = 0;
	for (const told of [1, 2, 4]) {
		const keeper = start(context, keeping(file, root));
		await keeper.heard(({kind}, index = keeper.news.length) => kind === 'changed' && index >= told);
		await keeper.kill();
		checkIndex(file);
		const count = articlesIn(place).length;
		assert.ok(count > before || count === 1500, `${count} after ${before}`);
		before = count;
	}

	const last = keep(context, place, root);
	await last.heard(isSettled);
	assert.deepEqual(articlesIn(place), Object.keys(files));
	const totals = last.news.map(news => (news.kind === 'progress' ? news.total : 0));
	assert.ok(Math.max(0, ...totals) <= 1500 - before, 'what was written before is not read again');
	await last.worker.stop();
	checkIndex(file);
});

test('of two newsreaders on one library one scans; the other tells what that one changes, and takes over when it is killed', async context => {
	const {root, file} = placeFor(context, manyFiles(3));
	const first = start(context, keeping(file, root));
	await first.heard(isSettled);
	const second = start(context, keeping(file, root));
	await second.heard(isSettled);
	let from = second.news.length;
	fs.writeFileSync(`${root}/new.txt`, textOf(9));
	await second.heard(({kind}) => kind === 'changed', from);
	from = second.news.length;
	await first.kill();
	await second.heard(isSettled, from);
	from = second.news.length;
	fs.writeFileSync(`${root}/newer.txt`, textOf(10));
	await second.heard(({kind}) => kind === 'changed', from);
	assert.deepEqual(articlesIn({kind: 'file', file}), [
		'1000.txt',
		'1001.txt',
		'1002.txt',
		'new.txt',
		'newer.txt',
	]);
	assert.equal(first.errors() + second.errors(), '');
	await second.kill();
	checkIndex(file);
});

test('where the disk is full, a sentence says so, what was read is there, and it goes on when there is room', {
	skip: process.platform !== 'linux',
}, async context => {
	const {root, file} = placeFor(context, manyFiles(900));
	const words = keeping(file, root).map(word => `'${word}'`);
	const full = start(context, ['sh', '-c', `ulimit -f 4000; exec ${words.join(' ')}`]);
	const told = await full.heard(({kind}) => kind === 'remark');
	assert.match(
		told.kind === 'remark' ? told.sentence : '',
		/^(?:There is no room left for|The disk failed to read or write) .+library\.db.+try again/i,
	);
	assert.equal(full.errors(), '');
	await full.kill();
	const some = articlesIn({kind: 'file', file}).length;
	assert.ok(some < 900);
	checkIndex(file);
	const roomy = keep(context, {kind: 'file', file}, root);
	await roomy.heard(isSettled);
	assert.equal(articlesIn({kind: 'file', file}).length, 900);
});
