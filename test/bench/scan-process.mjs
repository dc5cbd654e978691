/*
One process that does one thing with the files of a folder, and prints how long it took and how much memory as JSON.

	scan-process.mjs librarian FOLDER INDEX    the built librarian, until it has settled
	scan-process.mjs words FOLDER INDEX        a plain loop that reads every file and puts its text into a bare FTS5 table
	scan-process.mjs stat FOLDER               a plain loop over readdir and stat
*/
import fs from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {Worker} from 'node:worker_threads';

const [, , what, folder, index] = process.argv;

const report = figures => {
	console.log(JSON.stringify({...figures, megabytes: process.resourceUsage().maxRSS / 1024}));
	process.exit();
};

const jobs = {
	librarian() {
		const startedAt = performance.now();
		const times = {first: 0, read: 0};
		const worker = new Worker(path.join(import.meta.dirname, '../../dist/workers/librarian.js'), {
			workerData: {place: {kind: 'file', file: index}, roots: [{path: folder, name: folder}]},
			// As `startWorker` starts it.
			resourceLimits: {maxYoungGenerationSizeMb: 8},
		});
		worker.on('message', ({kind}) => {
			const now = performance.now() - startedAt;
			if (kind === 'changed' && times.first === 0) {
				times.first = now;
			} else if (kind === 'progress') {
				times.read = now;
			} else if (kind === 'settled') {
				report({...times, settled: now});
			} else if (kind === 'remark') {
				throw new Error('It could not be read');
			}
		});
	},
	words() {
		const startedAt = performance.now();
		const database = new DatabaseSync(index);
		database.exec(
			'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE VIRTUAL TABLE words USING fts5(text)',
		);
		const insert = database.prepare('INSERT INTO words VALUES (?)');
		const names = fs.readdirSync(folder);
		for (let start = 0; start < names.length; start += 300) {
			database.exec('BEGIN');
			for (const name of names.slice(start, start + 300)) {
				insert.run(fs.readFileSync(path.join(folder, name), 'utf8'));
			}

			database.exec('COMMIT');
		}

		report({settled: performance.now() - startedAt});
	},
	stat() {
		const startedAt = performance.now();
		let size = 0;
		for (const name of fs.readdirSync(folder)) {
			size += fs.statSync(path.join(folder, name)).size;
		}

		report({settled: performance.now() - startedAt, size});
	},
};

jobs[what]();
