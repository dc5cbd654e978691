import {createHash} from 'node:crypto';
import {type Article, type Field, type FieldName, fieldNames, type Metadata} from '../article.ts';
import {dateField} from './date-field.ts';
import {findFurniture} from './find-furniture.ts';
import type {ArticleDraft} from './forms/form.ts';
import type {ParsedFile} from './parse-article.ts';
import {plainLine} from './plain-line.ts';

/**
Where an article stands: the file, the SHA-256 of its bytes, and from 1 its number where the file holds several.
*/
export type Place = {readonly file: string; readonly sha256: string; readonly number?: number};

/** More text than this, in UTF-16 units, is no article: a novel has about a million. */
export const longestText = 10_000_000;

/**
Makes an article of a draft that is clean already: its dates are read, and its furniture is found. A draft without text, or with far too much,
becomes a problem.
*/
export function makeArticle(draft: ArticleDraft, {file, sha256: bytes, number}: Place): ParsedFile {
	const name = number === undefined ? file : `${file}#${number}`;
	const text = draft.text.trim();
	const message = complainAbout(text, draft.fields.title?.value);
	if (message !== undefined) {
		return {kind: 'problem', problem: {file: name, message}};
	}

	const metadata = metadataOf(draft);
	const hash = sha256(text).slice(0, 16);
	const article: Article = {
		id: number === undefined ? hash : `${hash}#${number}`,
		file: name,
		sha256: bytes,
		metadata,
		others: draft.others,
		text,
		furniture: findFurniture(text, metadata.title?.value),
		remarks: draft.remarks,
	};
	return {kind: 'article', article};
}

/**
The SHA-256 of a text or of bytes, in hexadecimal.
*/
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

function complainAbout(text: string, title: string | undefined): string | undefined {
	if (text === '') {
		return plainLine(
			`It has no text${title === undefined ? '' : `, only the title “${title}”`}. Export it with its text.`,
		);
	}

	const millions = Math.round(text.length / 1_000_000);
	return text.length > longestText
		? `${millions} million characters are too long for one article; the limit is 10 million. Split the file.`
		: undefined;
}

function metadataOf({fields, others}: ArticleDraft): Metadata {
	const entries = fieldNames.flatMap((name): ReadonlyArray<[FieldName, Field]> => {
		const field = fields[name];
		return field ? [[name, isDate(name) ? dateField(field, others) : field]] : [];
	});
	return Object.fromEntries(entries);
}

const isDate = (name: FieldName): boolean => name === 'published' || name === 'updated';
