/* A library in a temporary folder, and an index of it that is scanned in this thread. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type {TestContext} from 'node:test';
import {openLibraryIndex} from '../../../source/storage/scan/library-index.ts';
import {type FileReading, type FileToRead, readFile} from '../../../source/storage/scan/read-file.ts';
import {type ScanOptions, scan} from '../../../source/storage/scan/scan.ts';
import type {SweepOutcome} from '../../../source/storage/scan/sweep-state.ts';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';

let made = 0;

export type ScannedLibrary = ReturnType<typeof libraryOf>;

/**
The library of some files. What is written into it is old enough to be known by its time.
*/
export function libraryOf(context: TestContext, files: Readonly<Record<string, string>> = {}) {
	const folder = fs.realpathSync(temporaryFolder(context));
	const root = `${folder}/news`;
	fs.mkdirSync(root);
	const {database, roots} = openLibraryIndex({kind: 'memory', name: `scan-test-${made++}`}, [
		{path: root, name: 'news'},
	]);
	context.after(() => database.close());

	const parsed: string[] = [];
	const read = async (batch: readonly FileToRead[]): Promise<readonly FileReading[]> => {
		const readings = await Promise.all(batch.map(readFile));
		parsed.push(
			...batch.flatMap(({file}, index) =>
				readings[index]?.kind === 'read' ? [path.relative(root, file)] : [],
			),
		);
		return readings;
	};
	const write = (name: string, text: string, time = 1_000_000 + made++): void => {
		fs.mkdirSync(path.dirname(`${root}/${name}`), {recursive: true});
		fs.writeFileSync(`${root}/${name}`, text);
		fs.utimesSync(`${root}/${name}`, time, time);
	};
	for (const [name, text] of Object.entries(files)) {
		write(name, text);
	}

	let steps: Parameters<ScanOptions['tell']>[0][] = [];

	return {
		root,
		database,
		roots,
		write,
		/** Scans all or a part, and gives the files that were parsed and whether the index changed. */
		async scan(options: Partial<ScanOptions> = {}) {
			parsed.length = 0;
			steps = [];
			let outcome: SweepOutcome | undefined;
			const result = await scan({
				database,
				roots,
				places: [{root, path: ''}],
				mounts: [],
				read,
				lanes: 2,
				recall: () => new Map(),
				tell: step => steps.push(step),
				onSwept: swept => {
					outcome = swept;
				},
				signal: new AbortController().signal,
				...options,
			});
			assert.equal(result === undefined || result === outcome, true);
			return {
				parsed: parsed.toSorted(),
				hasChanged: steps.some(({hasChanged}) => hasChanged),
				found: steps.reduce((sum, {found}) => sum + found, 0),
				read: steps.reduce((sum, step) => sum + step.read, 0),
				outcome: result,
			};
		},
		/** The articles of the index: their ids, by their files. */
		articles: (): Readonly<Record<string, number>> =>
			Object.fromEntries(
				database
					.prepare(
						'SELECT a.id, f.path, a.number FROM article a JOIN file f ON f.id = a.file ORDER BY f.path, a.number',
					)
					.all()
					.map(row => [
						`${row['path']}${row['number'] === null ? '' : `#${row['number']}`}`,
						Number(row['id']),
					]),
			),
		problems: (): Readonly<Record<string, string>> =>
			Object.fromEntries(
				database
					.prepare('SELECT f.path, p.message FROM problem p JOIN file f ON f.id = p.file ORDER BY f.path')
					.all()
					.map(row => [String(row['path']), String(row['message'])]),
			),
		/** The articles that hold a word. */
		find: (word: string): readonly string[] =>
			database
				.prepare(
					`SELECT f.path FROM body_words b JOIN article a ON a.id = b.rowid JOIN file f ON f.id = a.file
					WHERE body_words MATCH ? ORDER BY f.path`,
				)
				.all(word)
				.map(row => String(row['path'])),
		check(): void {
			assert.equal(database.prepare('PRAGMA integrity_check').get()?.['integrity_check'], 'ok');
			for (const table of ['body_words', 'head_words']) {
				database.exec(`INSERT INTO ${table}(${table}) VALUES('integrity-check')`);
			}

			for (const table of ['body', 'outline']) {
				const [row] = database
					.prepare(
						`SELECT (SELECT count(*) FROM ${table} WHERE article NOT IN (SELECT id FROM article)) AS orphans,
						(SELECT count(*) FROM article WHERE id NOT IN (SELECT article FROM ${table})) AS bare`,
					)
					.all();
				assert.deepEqual({...row}, {orphans: 0, bare: 0}, table);
			}
		},
	};
}
