/*
Builds dist/: one minified production bundle behind a small entry, with lazily loaded chunks.

	node .config/build.mjs            build
	node .config/build.mjs --watch    build again after every change
*/
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import * as esbuild from 'esbuild';
import {writeLicences} from './licences.mjs';
import {quickText} from './quick-text.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const {version} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

/** @type {esbuild.BuildOptions} */
const shared = {
	absWorkingDir: root,
	bundle: true,
	format: 'esm',
	platform: 'node',
	minify: true,
	legalComments: 'none',
	logLevel: 'warning',
	metafile: true,
	define: {
		'process.env.NODE_ENV': '"production"',
		// `DEV=true` would make Ink look for React's developer tools on a socket.
		'process.env.DEV': 'undefined',
		// The loader of yoga-layout asks `fetch` for a data: URL, and that loads undici, http2 and tls: 18–28 ms of every
		// start. Without it the loader decodes the data itself, and no web client is left in the program.
		fetch: 'undefined',
		NEWSREADER_VERSION: JSON.stringify(version),
	},
};

// The entry is built alone, in a dialect that old engines parse: it has to tell them in one sentence that they are too old.
/** @type {esbuild.BuildOptions} */
const entry = {
	...shared,
	entryPoints: ['source/cli.ts'],
	outfile: 'dist/cli.js',
	target: 'node12.20',
	external: ['./cli/main.js'],
	banner: {js: '#!/usr/bin/env node'},
	plugins: [{name: 'make-executable', setup: build => build.onEnd(() => fs.chmodSync(path.join(root, 'dist/cli.js'), 0o755))}],
};

/** @type {esbuild.BuildOptions} */
const program = {
	...shared,
	entryPoints: {
		'cli/main': 'source/cli/main.ts',
		'workers/finder': 'source/workers/finder.ts',
		'workers/librarian': 'source/workers/librarian.ts',
		'workers/parser': 'source/workers/parser.ts',
	},
	outdir: 'dist',
	splitting: true,
	chunkNames: 'chunks/[name]-[hash]',
	target: 'node22.13',
	jsx: 'automatic',
	external: ['react-devtools-core'],
	banner: {js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);"},
	plugins: [quickText(root), {name: 'finish', setup: build => build.onEnd(finish)}],
};

/*
Writes the licences, and removes what an earlier build left behind. The folder is never emptied first: a newsreader that runs
meanwhile still finds its chunks.
*/
function finish({metafile, errors}) {
	if (errors.length > 0) {
		return;
	}

	writeLicences({root, metafile, file: path.join(root, 'dist/LICENSES.txt')});
	const kept = new Set(['dist/cli.js', 'dist/LICENSES.txt', ...Object.keys(metafile.outputs)]);
	for (const entry of fs.readdirSync(path.join(root, 'dist'), {recursive: true, withFileTypes: true})) {
		const file = path.join(entry.parentPath, entry.name);
		if (entry.isFile() && !kept.has(path.relative(root, file).replaceAll(path.sep, '/'))) {
			fs.rmSync(file);
		}
	}
}

if (process.argv.includes('--watch')) {
	for (const options of [entry, program]) {
		const context = await esbuild.context({...options, logLevel: 'info'});
		await context.watch();
	}
} else {
	await Promise.all([esbuild.build(entry), esbuild.build(program)]);
}
