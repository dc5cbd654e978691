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

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const outdir = path.join(root, 'dist');
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
	// Without names a stack trace in a bug report says nothing; they cost 3 % of the size.
	keepNames: false,
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
	target: 'es2020',
	external: ['./cli/main.js'],
	banner: {js: '#!/usr/bin/env node'},
};

/** @type {esbuild.BuildOptions} */
const program = {
	...shared,
	entryPoints: {'cli/main': 'source/cli/main.ts'},
	outdir,
	splitting: true,
	chunkNames: 'chunks/[name]-[hash]',
	target: 'node22.13',
	jsx: 'automatic',
	external: ['react-devtools-core'],
	banner: {js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);"},
};

fs.rmSync(outdir, {recursive: true, force: true});
if (process.argv.includes('--watch')) {
	for (const options of [entry, program]) {
		const context = await esbuild.context({...options, logLevel: 'info'});
		await context.watch();
	}
} else {
	const [, bundle] = await Promise.all([esbuild.build(entry), esbuild.build(program)]);
	fs.chmodSync(path.join(outdir, 'cli.js'), 0o755);
	writeLicences({root, metafile: bundle.metafile, file: path.join(outdir, 'LICENSES.txt')});
}
