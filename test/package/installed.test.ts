import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const root = path.join(import.meta.dirname, '../..');

type Packed = {readonly filename: string; readonly files: ReadonlyArray<{readonly path: string}>};

/** The package as it would be published, from the dist/ that is there. */
function pack(folder: string): Packed {
	const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
	const [packed] = JSON.parse(execFileSync('npm', words, {cwd: root, encoding: 'utf8', stdio: 'pipe'}));
	return packed;
}

test('the package holds what the program needs, and nothing else', context => {
	const {files} = pack(temporaryFolder(context));
	const others = files.map(file => file.path).filter(file => !/^(dist|seeds)\//.test(file));
	assert.deepEqual(others.toSorted(), ['LICENSE', 'README.md', 'package.json']);
	const built = files.map(file => file.path).filter(file => file.startsWith('dist/'));
	assert.deepEqual(
		built.filter(
			file =>
				!/^dist\/(cli\.js|cli\/main\.js|workers\/[\w-]+\.js|LICENSES\.txt|chunks\/[\w-]+\.js)$/.test(file),
		),
		[],
	);
	assert.equal(files.filter(file => file.path.startsWith('seeds/')).length, 2);
});

test('the licences name every package of the bundle, and whence its data is', () => {
	const licences = fs.readFileSync(path.join(root, 'dist/LICENSES.txt'), 'utf8');
	for (const name of ['ink', 'react', 'fuse.js', 'meow', 'stemmer']) {
		assert.match(licences, new RegExp(`^${name} \\d\\S* \\(\\S+\\)$`, 'm'));
	}

	assert.match(licences, /^GloVe: .+ \(PDDL 1\.0\)$/m);
});

test('installed into an empty folder, without any network, the program shows its examples', {
	timeout: 120_000,
}, context => {
	const folder = temporaryFolder(context);
	const {filename} = pack(folder);
	const install = ['install', '--offline', '--no-audit', '--no-fund', path.join(folder, filename)];
	execFileSync('npm', install, {cwd: folder, stdio: 'pipe'});
	assert.deepEqual(
		fs.readdirSync(path.join(folder, 'node_modules')).filter(name => !name.startsWith('.')),
		['newsreader'],
		'it brings no other package',
	);
	const {status, stdout, stderr} = spawnSync('npx', ['--offline', 'newsreader', 'list'], {
		cwd: folder,
		encoding: 'utf8',
	});
	assert.equal(status, 0, stderr);
	assert.match(stdout, /New York Times.*Zelensky Turns to Europe/);
	assert.match(stderr, /newsreader FOLDER/);
});
