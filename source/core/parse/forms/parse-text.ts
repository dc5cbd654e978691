import type {FieldName} from '../../article.ts';
import {cleanText} from '../clean-text.ts';
import {decodeText} from '../decode-text.ts';
import {inferMetadata} from '../infer-metadata.ts';
import type {SourceFile} from '../parse-article.ts';
import {readHeader} from '../read-header.ts';
import type {ArticleDraft, DraftField, FormReading} from './form.ts';

/**
Reads plain text: header form (`=== METADATA ===`, `Key: value`, `=== ARTICLE ===`, body), or nothing but the text. The draft is clean already.
`encoding` is what the bytes are in where they do not tell themselves.
*/
export function parseText({bytes}: SourceFile, encoding?: string): FormReading {
	if (bytes.length === 0) {
		return problem('The file is empty. Save the article again.');
	}

	const decoded = decodeText(bytes, encoding);
	return decoded === undefined
		? problem('This is not a text file. Save the article as plain text (UTF-8).')
		: readText(cleanText(decoded));
}

function readText(clean: string): FormReading {
	const header = readHeader(clean);
	const text = (header?.body ?? clean).trim();
	if (text === '') {
		return problem(
			header
				? 'The header is followed by no text. Save the article with its text.'
				: 'The file holds nothing but white space. Save the article again.',
		);
	}

	const draft: ArticleDraft = header
		? {text, fields: fromHeader(header.fields), others: header.others, remarks: header.remarks}
		: {text, fields: inferMetadata(text), others: [], remarks: []};
	return {drafts: [draft], problems: []};
}

const problem = (message: string): FormReading => ({drafts: [], problems: [message]});

const fromHeader = (fields: ReadonlyMap<FieldName, string>): ArticleDraft['fields'] =>
	Object.fromEntries(
		Array.from(fields, ([name, value]): [FieldName, DraftField] => [name, {value, origin: 'header'}]),
	);
