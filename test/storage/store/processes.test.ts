/* Several newsreaders on one database, and what becomes of them: each is a process of its own. */
import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test, {type TestContext} from 'node:test';
import {forgetAll} from '../../../source/storage/store/forget-kept.ts';
import {keepVerdicts} from '../../../source/storage/store/keep-verdicts.ts';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';
import {entryOn, openTold, pairIn} from './entries.ts';

const articles = pairIn('a.txt', 'b.txt');
const script = path.join(import.meta.dirname, 'keep-many.ts');

type Ended = {readonly status: number | null; readonly ids: readonly string[]; readonly errors: string};

/** A newsreader that keeps so many verdicts; `onKept` hears how many it has said that it kept. */
function start(command: readonly string[], onKept: (count: number, child: ChildProcess) => void = () => {}) {
	const [program = '', ...words] = command;
	const child = spawn(program, words, {
		stdio: ['ignore', 'pipe', 'pipe'],
		// tsx keeps what it has translated in files, and they would be too large for some of these processes as well.
		env: {...process.env, TSX_DISABLE_CACHE: '1', NODE_DISABLE_COMPILE_CACHE: '1'},
	});
	let [output, errors] = ['', ''];
	child.stdout.on('data', chunk => {
		output += chunk;
		onKept(output.split('\n').length - 1, child);
	});
	child.stderr.on('data', chunk => {
		errors += chunk;
	});
	return new Promise<Ended>(resolve => {
		child.on('close', status => resolve({status, ids: output.split('\n').slice(0, -1), errors}));
	});
}

const keeping = (file: string, count: number): readonly string[] => [
	process.execPath,
	'--import',
	'tsx',
	script,
	file,
	String(count),
];

function recallIds(context: TestContext, file: string): {ids: readonly string[]; told: readonly string[]} {
	const {store, told} = openTold(file);
	context.after(store.close);
	const ids = keepVerdicts(store)
		.recall(articles)
		.map(({id}) => id);
	assert.equal(
		store.read(database => database.prepare('PRAGMA integrity_check').get()?.['integrity_check']),
		'ok',
	);
	return {ids, told};
}

test('several that make the database at once and keep at once lose nothing', async context => {
	const file = `${temporaryFolder(context)}/share/newsreader.db`;
	const ended = await Promise.all(Array.from({length: 4}, () => start(keeping(file, 60))));
	for (const {status, errors} of ended) {
		assert.equal(status, 0, errors);
		assert.equal(errors, '');
	}

	const {ids, told} = recallIds(context, file);
	assert.deepEqual(ids.toSorted(), ended.flatMap(one => one.ids).toSorted());
	assert.equal(ids.length, 240);
	assert.deepEqual(told, []);
});

for (const last of [1, 2, 25]) {
	test(`killed after it said ${last} times that it kept, it has kept that`, async context => {
		const file = `${temporaryFolder(context)}/newsreader.db`;
		const {ids: said} = await start(keeping(file, 100_000), (count, child) => {
			if (count >= last) {
				child.kill('SIGKILL');
			}
		});
		assert.ok(said.length >= last && said.length < 100_000);
		const {ids, told} = recallIds(context, file);
		assert.deepEqual(ids.slice(0, said.length), said);
		assert.ok(ids.length <= said.length + 1, 'at most the one that it was writing comes beside');
		assert.deepEqual(told, []);
	});
}

test('several that find the database damaged at once set it aside once, and lose nothing more', async context => {
	const folder = temporaryFolder(context, {'newsreader.db': 'garbage '.repeat(1000)});
	const file = `${folder}/newsreader.db`;
	const ended = await Promise.all(Array.from({length: 4}, () => start(keeping(file, 20))));
	assert.deepEqual(
		ended.map(({status}) => status),
		[0, 0, 0, 0],
	);
	assert.equal(ended.filter(({errors}) => errors.includes('was damaged')).length, 1);
	assert.equal(fs.readdirSync(folder).filter(name => /damaged-[\dTZ]+$/.test(name)).length, 1);
	assert.deepEqual(recallIds(context, file).ids.toSorted(), ended.flatMap(one => one.ids).toSorted());
});

test('what is kept while another newsreader forgets everything is kept after it', async context => {
	const file = `${temporaryFolder(context)}/newsreader/newsreader.db`;
	const forgotten = new Set<number>();
	const {
		status,
		ids: said,
		errors,
	} = await start(keeping(file, 300), count => {
		for (const when of [20, 60, 100, 140, 180, 220]) {
			if (count >= when && !forgotten.has(when)) {
				forgotten.add(when);
				forgetAll({file, isOwn: true, indexFolder: `${file}.index`});
			}
		}
	});
	assert.equal(errors, '');
	assert.equal(status, 0);
	assert.equal(forgotten.size, 6);
	const {ids, told} = recallIds(context, file);
	assert.ok(ids.length < 300);
	assert.deepEqual(ids, said.slice(said.length - ids.length));
	assert.deepEqual(told, []);
});

const isLinux = process.platform === 'linux';

test('where files may grow no more, a sentence says so, and what was kept before is there', {
	skip: !isLinux,
}, async context => {
	const file = `${temporaryFolder(context)}/newsreader.db`;
	const words = keeping(file, 100_000).map(word => `'${word}'`);
	const {status, ids: said, errors} = await start(['sh', '-c', `ulimit -f 300; exec ${words.join(' ')}`]);
	assert.equal(status, 1);
	assert.match(
		errors,
		/^(?:There is no room left for|The disk failed to read or write) .+newsreader\.db.+\n$/,
	);
	assert.ok(said.length > 0);
	assert.deepEqual(recallIds(context, file).ids, said);
});

test('in a folder in which nothing may be written, verdicts can be read, and what cannot be kept is told', {
	skip: process.platform === 'win32',
}, async context => {
	const folder = temporaryFolder(context);
	const file = `${folder}/newsreader.db`;
	const {store} = openTold(file);
	const kept = keepVerdicts(store).keep([entryOn(articles), entryOn(articles)]);
	store.close();
	fs.chmodSync(file, 0o444);
	fs.chmodSync(folder, 0o555);
	// The system lets root write everywhere.
	const isRoot = process.geteuid?.() === 0;
	if (isRoot) {
		process.seteuid?.(65_534);
	}

	try {
		const reader = openTold(file);
		const keeper = keepVerdicts(reader.store);
		assert.deepEqual(keeper.recall(articles), kept);
		assert.deepEqual(reader.told, []);
		assert.throws(() => keeper.keep([entryOn(articles)]), /cannot be (?:written|opened)/);
		assert.deepEqual(keeper.recall(articles), kept);
		assert.deepEqual(fs.readdirSync(folder), ['newsreader.db']);
		reader.store.close();
	} finally {
		if (isRoot) {
			process.seteuid?.(0);
		}

		fs.chmodSync(folder, 0o755);
	}
});
