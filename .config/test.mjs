/*
Checks types and lint, builds, and runs the tests.

	npm test                          everything
	npm test -- PATH …                only the test files whose path holds one of these words, without types and lint
	npm test -- --unit                without the tests in a terminal
	npm test -- --update-goldens      writes the golden files of test/golden/ anew

The tests in a terminal need tmux. Where it is missing they are left out, and named; with CI set, that is a failure.
*/
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import './check-node.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const words = process.argv.slice(2).filter(word => !word.startsWith('--'));
const isUnit = process.argv.includes('--unit');
const isUpdate = process.argv.includes('--update-goldens');
const isCi = Boolean(process.env.CI);

// Ink draws only its last frame, and chalk chooses other colours, where they believe themselves in CI or told to colour.
const disturbing = /^(CI|CONTINUOUS_INTEGRATION|CI_.*|NO_COLOR|FORCE_COLOR|COLORTERM)$/;
const env = {
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => !disturbing.test(name))),
	PATH: [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
	// What whoever runs the tests has kept is neither read nor changed.
	XDG_DATA_HOME: path.join(root, '.cache/no-data'),
	...(isUpdate && {UPDATE_GOLDENS: '1'}),
};

const run = (name, command, ...words) => {
	console.log(`\n${name}`);
	const {status} = spawnSync(command, words, {cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32'});
	if (status !== 0) {
		process.exit(status ?? 1);
	}
};

const isInTerminal = file => file.startsWith('test/e2e/');
const isGolden = file => fs.readFileSync(path.join(root, file), 'utf8').includes('golden');
const hasTmux = spawnSync('tmux', ['-V']).status === 0;

const wanted = fs
	.readdirSync(path.join(root, 'test'), {recursive: true})
	.map(file => path.join('test', file).replaceAll(path.sep, '/'))
	.filter(file => /\.test\.tsx?$/.test(file))
	.filter(file => words.length === 0 || words.some(word => file.includes(word)))
	.filter(file => !(isUnit || isUpdate) || !isInTerminal(file))
	.filter(file => !isUpdate || isGolden(file))
	.sort();
const files = wanted.filter(file => hasTmux || !isInTerminal(file));
const leftOut = wanted.filter(file => !files.includes(file));

if (leftOut.length > 0) {
	console.log(`Left out, because tmux is missing (apt-get install tmux, brew install tmux):\n${leftOut.join('\n')}`);
	if (isCi) {
		process.exit(1);
	}
}

if (files.length === 0) {
	console.log(wanted.length === 0 ? 'No test file has such a path.' : 'Nothing else is to be run.');
	process.exit(wanted.length === 0 ? 1 : 0);
}

if (words.length === 0 && !isUpdate) {
	run('Types', 'tsc', '--noEmit');
	run('Lint', 'biome', 'check', '--config-path=.config', 'source', 'test');
}

run('Build', process.execPath, '.config/build.mjs');
const report = path.join(root, '.cache/tests.tap');
fs.mkdirSync(path.dirname(report), {recursive: true});
const reporters = ['spec', 'stdout', 'tap', report].map((value, index) =>
	index % 2 === 0 ? `--test-reporter=${value}` : `--test-reporter-destination=${value}`,
);
run('Tests', process.execPath, '--import', 'tsx', '--test', '--test-timeout=120000', ...reporters, ...files);

// A test can also leave itself out.
const skipped = fs.readFileSync(report, 'utf8').match(/^ *(not )?ok .*# (SKIP|TODO).*$/gm) ?? [];
if (isCi && skipped.length > 0) {
	console.log(`Left out:\n${skipped.join('\n')}`);
	process.exit(1);
}
