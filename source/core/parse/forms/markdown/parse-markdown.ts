import type {FieldName, OtherField} from '../../../article.ts';
import {cleanText} from '../../clean-text.ts';
import {decodeAnyText} from '../common/decode-any-text.ts';
import {meaningOf} from '../common/field-names.ts';
import type {DraftField, FormParser} from '../form.ts';
import {cleanAuthors} from '../html/clean-authors.ts';
import {plainInline} from './plain-inline.ts';
import {type FrontMatter, readFrontMatter} from './read-front-matter.ts';
import {textOfMarkdown} from './text-of-markdown.ts';

/**
Reads a file of Markdown: its front matter gives the fields, as web clippers and note-takers write them, and its text is taken without marks.
*/
export const parseMarkdown: FormParser = ({bytes}) => {
	const decoded = decodeAnyText(bytes);
	if (decoded === undefined) {
		return {drafts: [], problems: ['This is not a text file. Save the article as plain text (UTF-8).']};
	}

	const {entries, body, remarks} = readFrontMatter(cleanText(decoded));
	const text = textOfMarkdown(body);
	if (text === '') {
		return {
			drafts: [],
			problems: ['The front matter is followed by no text. Save the article with its text.'],
		};
	}

	const {fields, others} = readEntries(entries);
	const [, headline] = /^\s*#[ ]+(.+?)\s*#*$/mu.exec(body.slice(0, 2_000)) ?? [];
	const title: DraftField | undefined =
		headline === undefined
			? undefined
			: {value: plainInline(headline), origin: 'inferred', reason: 'the first heading of the text'};
	return {drafts: [{text, fields: {...(title && {title}), ...fields}, others, remarks}], problems: []};
};

type Fields = Partial<Record<FieldName, DraftField>>;

/* The first name that says something of a field is taken, by how plainly it says it; all others are kept as they are. */
function readEntries(entries: FrontMatter['entries']): {
	readonly fields: Fields;
	readonly others: readonly OtherField[];
} {
	const found = entries.map(([name, values]) => ({
		name,
		values: values.map(plainInline),
		...fieldOf(name, values),
	}));
	const fields: Fields = {};
	const others: OtherField[] = [];
	for (const entry of found.toSorted((one, other) => one.rank - other.rank)) {
		const {field, name, values} = entry;
		if (field === undefined || fields[field] !== undefined) {
			others.push({name, value: values.join(', ')});
		} else {
			fields[field] = {
				value: field === 'authors' ? cleanAuthors(values).join(', ') : (values[0] ?? ''),
				origin: 'header',
			};
		}
	}

	return {fields, others};
}

function fieldOf(
	name: string,
	values: readonly string[],
): {readonly field: FieldName | undefined; readonly rank: number} {
	const unknown = {field: undefined, rank: 1_000};
	// Note-takers write there when the note was made, and what it belongs to.
	if (/^(?:created|date[ _-]?created|date[ _-]?saved|categor(?:y|ies)|name|subject|day|time)$/iu.test(name)) {
		return unknown;
	}

	const meaning = meaningOf(name);
	if (meaning?.kind !== 'field') {
		return unknown;
	}

	// Web clippers call the address the source.
	const isAddress = /^https?:\/\//u.test(values[0] ?? '');
	const field = isAddress && meaning.field === 'outlet' ? 'url' : meaning.field;
	return {field, rank: meaning.rank + (field === meaning.field ? 0 : 50)};
}
