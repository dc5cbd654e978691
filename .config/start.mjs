/* npm start [-- ARGUMENT ...]: builds where the sources are newer than dist/, then runs the program, on seeds/ where no argument is given. */
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const newest = folder => {
	let newestTime = 0;
	for (const entry of fs.readdirSync(folder, {recursive: true, withFileTypes: true})) {
		if (entry.isFile()) {
			newestTime = Math.max(newestTime, fs.statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
		}
	}

	return newestTime;
};

const program = path.join(root, 'dist/cli.js');
const sources = ['source', '.config'].map(folder => newest(path.join(root, folder)));
if (!fs.existsSync(program) || Math.max(...sources) > fs.statSync(program).mtimeMs) {
	await import('./build.mjs');
}

if (process.argv.length === 2) {
	process.argv.push(path.join(root, 'seeds'));
}

await import(program);
