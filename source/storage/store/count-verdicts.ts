import type {DatabaseSync} from 'node:sqlite';
import type {DataStore} from './data-store.ts';

/**
How many verdicts were given on passages of articles, by the hashes of their texts and by their real files.
*/
export type VerdictCounts = {
	readonly texts: ReadonlyMap<string, number>;
	readonly files: ReadonlyMap<string, number>;
};

/**
Counts the verdicts on every article that was ever compared under the reader's hand; those that were taken back count as well.
*/
export function countVerdicts(store: DataStore): VerdictCounts {
	const rows = store.read(select) ?? [];
	const countsBy = (name: string): ReadonlyMap<string, number> => {
		const counts = new Map<string, number>();
		for (const row of rows) {
			const key = String(row[name]);
			counts.set(key, (counts.get(key) ?? 0) + Number(row['count']));
		}

		return counts;
	};
	return {texts: countsBy('article'), files: countsBy('file')};
}

const select = (database: DatabaseSync) =>
	database
		.prepare(`
			SELECT article, file, count(*) AS count FROM (
				SELECT left_article AS article, left_file AS file FROM verdict_entry
				UNION ALL SELECT right_article, right_file FROM verdict_entry
			) GROUP BY article, file`)
		.all();
