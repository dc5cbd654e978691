import type {SQLOutputValue} from 'node:sqlite';
import type {Article} from '../../core/article.ts';
import type {Summary} from '../../core/library/summary.ts';
import {nameOfFile, type RootNames} from './root-names.ts';

type Row = Readonly<Record<string, SQLOutputValue>>;

/**
What is selected of an article for its summary; of `article a` and its `file f`.
*/
export const summaryColumns =
	'a.hash, a.number, a.lead, a.metadata, f.root, f.path, (SELECT path FROM root WHERE id = f.root) AS rootPath';

export const articleColumns = `${summaryColumns}, f.sha256, a.others, a.furniture, a.remarks, b.text`;

export function summaryOfRow(row: Row, names: RootNames): Summary {
	return {
		id: String(row['hash']),
		file: nameOfRow(row, names),
		place: nameOfRow(row, new Map([[Number(row['root']), String(row['rootPath'])]])),
		metadata: JSON.parse(String(row['metadata'])),
		lead: String(row['lead']),
	};
}

export function articleOfRow(row: Row, names: RootNames): Article {
	return {
		id: String(row['hash']),
		file: nameOfRow(row, names),
		sha256: String(row['sha256']),
		metadata: JSON.parse(String(row['metadata'])),
		others: JSON.parse(String(row['others'])),
		text: String(row['text']),
		furniture: JSON.parse(String(row['furniture'])),
		remarks: JSON.parse(String(row['remarks'])),
	};
}

/**
The name of an article, or of what could not be read: of `FILE`, or `FILE#n`.
*/
export function nameOfRow(row: Row, names: RootNames): string {
	const file = nameOfFile(names, Number(row['root']), String(row['path']));
	return row['number'] === null ? file : `${file}#${Number(row['number'])}`;
}
