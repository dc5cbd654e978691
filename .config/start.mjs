/*
Builds where the sources are newer than dist/, then runs the program, on seeds/ where no argument is given.

	npm start [-- ARGUMENT …]
*/
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const program = path.join(root, 'dist/cli.js');

const changedAt = file => fs.statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0;
const newestIn = folder =>
	Math.max(
		...fs
			.readdirSync(path.join(root, folder), {recursive: true})
			.map(file => changedAt(path.join(root, folder, file))),
	);

if (Math.max(newestIn('source'), newestIn('.config'), changedAt(path.join(root, 'package.json'))) > changedAt(program)) {
	await import('./build.mjs');
}

// npm runs its scripts in the package's folder; paths are meant from where the reader stands.
process.chdir(process.env.INIT_CWD ?? root);
if (process.argv.length === 2) {
	process.argv.push(path.relative(process.cwd(), path.join(root, 'seeds')) || '.');
}

await import(pathToFileURL(program));
