import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import test from 'node:test';
import {pathToFileURL} from 'node:url';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';

const loader = pathToFileURL(
	path.join(import.meta.dirname, '../../../source/storage/store/load-sqlite.ts'),
).href;

test('Node.js 22 may not announce on the screen that SQLite is experimental; every other warning is heard', context => {
	// As Node.js 22 does it, on any version.
	const folder = temporaryFolder(context, {
		'node-22.mjs': `
			const get = process.getBuiltinModule;
			process.getBuiltinModule = name => {
				process.emitWarning('SQLite is an experimental feature and might change at any time', 'ExperimentalWarning');
				process.emitWarning('the moon is full');
				return get(name);
			};`,
		'load.mjs': `
			import {loadSqlite} from '${loader}';
			new (loadSqlite().DatabaseSync)(':memory:').close();
			process.emitWarning('the sun is low');`,
	});
	const preload = pathToFileURL(path.join(folder, 'node-22.mjs')).href;
	const words = ['--import', 'tsx', '--import', preload, path.join(folder, 'load.mjs')];
	const {status, stderr} = spawnSync(process.execPath, words, {encoding: 'utf8'});
	assert.equal(status, 0, stderr);
	assert.doesNotMatch(stderr, /SQLite/);
	assert.match(stderr, /the moon is full/);
	assert.match(stderr, /the sun is low/);
});
