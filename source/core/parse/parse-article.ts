import {createHash} from 'node:crypto';
import type {Article, Field, FieldName, Metadata, Problem} from '../article.ts';
import {cleanText} from './clean-text.ts';
import {decodeText} from './decode-text.ts';
import {findFurniture} from './find-furniture.ts';
import {inferMetadata} from './infer-metadata.ts';
import {readDay} from './read-day.ts';
import {readHeader} from './read-header.ts';

/**
A file as newsreader found it.
*/
export type SourceFile = {readonly file: string; readonly bytes: Uint8Array};

export type ParsedFile =
	| {readonly kind: 'article'; readonly article: Article}
	| {readonly kind: 'problem'; readonly problem: Problem};

/** More text than this, in UTF-16 units, is no article: a novel has about a million. */
export const longestText = 10_000_000;

/**
Reads one file: header form (`=== METADATA ===`, `Key: value`, `=== ARTICLE ===`, body) or text without any metadata.

Never throws: a file that is empty, binary or far too long becomes a problem that says so.
*/
export function parseArticle({file, bytes}: SourceFile): ParsedFile {
	const problem = (message: string): ParsedFile => ({
		kind: 'problem',
		problem: {file, message},
	});
	if (bytes.length === 0) {
		return problem('The file is empty.');
	}

	const decoded = decodeText(bytes);
	if (decoded === undefined) {
		return problem('This is not a text file. Save the article as plain text (UTF-8).');
	}

	const clean = cleanText(decoded);
	const header = readHeader(clean);
	const text = (header?.body ?? clean).trim();
	if (text === '') {
		return problem(header ? 'The header is followed by no text.' : 'The file holds nothing but white space.');
	}

	if (text.length > longestText) {
		const millions = Math.round(text.length / 1_000_000);
		return problem(
			`${millions} million characters are too long for one article; the limit is 10 million. Split the file.`,
		);
	}

	const metadata = header ? fromHeader(header.fields) : inferMetadata(text);
	const article: Article = {
		id: sha256(text).slice(0, 16),
		file,
		sha256: sha256(bytes),
		metadata,
		others: header?.others ?? [],
		text,
		furniture: findFurniture(text, metadata.title?.value),
		remarks: header?.remarks ?? [],
	};
	return {kind: 'article', article};
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

function fromHeader(fields: ReadonlyMap<FieldName, string>): Metadata {
	const entries = [...fields].map(([name, written]): [FieldName, Field] => {
		const value = isDate(name) ? (readDay(written) ?? written) : written;
		return [name, {value, origin: 'header'}];
	});
	return Object.fromEntries(entries);
}

const isDate = (name: FieldName): boolean => name === 'published' || name === 'updated';
