import type {DatabaseSync} from 'node:sqlite';
import {type CorrectionEntry, isEditableField} from '../../core/corrections/correction.ts';
import {hasForm} from './connection.ts';
import {correctionVersion} from './migrations.ts';
import type {Row} from './salvage.ts';

/**
Whether a database can hold corrections: one of an older form that nobody may write cannot.
*/
export const hasCorrections = (database: DatabaseSync): boolean => hasForm(database, correctionVersion);

/**
The correction that a row holds; `undefined` where somebody has written into the table what newsreader does not understand.
*/
export function correctionOfRow(row: Row): CorrectionEntry | undefined {
	const {article, file, field, value} = row;
	return typeof article === 'string' &&
		typeof file === 'string' &&
		typeof field === 'string' &&
		isEditableField(field) &&
		(value === null || typeof value === 'string')
		? {article, file, field, value}
		: undefined;
}
