import type {DatabaseSync, SQLInputValue} from 'node:sqlite';
import {statement} from '../statement.ts';

/**
The ids that a query selects as its only column, `id`. SQLite hands over one text many times faster than as many rows: 100,000 in 5 ms.
*/
export function idsOf(
	database: DatabaseSync,
	select: string,
	parameters: readonly SQLInputValue[] = [],
): Int32Array {
	const row = statement(database, `SELECT count(*) AS size, group_concat(id) AS ids FROM (${select})`).get(
		...parameters,
	);
	return readNumbers(String(row?.['ids'] ?? ''), Number(row?.['size'] ?? 0));
}

/**
The articles in whose heads, or in whose texts and heads, an expression of FTS5 holds.
*/
export const matching = (
	database: DatabaseSync,
	table: 'head_words' | 'body_words',
	expression: string,
): Int32Array => idsOf(database, `SELECT rowid AS id FROM ${table} WHERE ${table} MATCH ?`, [expression]);

const zero = 48;

/**
So many numbers, from digits with commas between them.
*/
export function readNumbers(digits: string, size: number): Int32Array {
	const numbers = new Int32Array(size);
	let number = 0;
	let index = 0;
	for (let at = 0; at < digits.length; at++) {
		const digit = digits.charCodeAt(at) - zero;
		if (digit < 0) {
			numbers[index++] = number;
			number = 0;
		} else {
			number = number * 10 + digit;
		}
	}

	if (index < size) {
		numbers[index] = number;
	}

	return numbers;
}
