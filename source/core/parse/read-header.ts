import type {FieldName, OtherField} from '../article.ts';

/**
A file taken apart: the header's fields as written, and the body that follows it.
*/
export type Header = {
	readonly fields: ReadonlyMap<FieldName, string>;
	readonly others: readonly OtherField[];
	readonly body: string;
	readonly remarks: readonly string[];
};

const knownNames: Readonly<Record<string, FieldName>> = {
	title: 'title',
	headline: 'title',
	source: 'outlet',
	outlet: 'outlet',
	publication: 'outlet',
	publisher: 'outlet',
	author: 'authors',
	authors: 'authors',
	byline: 'authors',
	reported_from: 'place',
	place: 'place',
	location: 'place',
	dateline: 'place',
	date: 'published',
	published: 'published',
	published_date: 'published',
	publication_date: 'published',
	updated: 'updated',
	updated_date: 'updated',
	section: 'section',
	language: 'language',
	url: 'url',
	link: 'url',
};

const metadataMark = /^\s*===[ ]*METADATA[ ]*===[ ]*$/imu;
const articleMark = /^===[ ]*ARTICLE[ ]*===[ ]*(?:\n|$)/imu;
const unknownValues = /^(?:not specified|unknown|n\/a|none|null|-+)?$/iu;

/**
Takes a clean text apart into header and body. `undefined` where the text does not open with `=== METADATA ===`.

Names are compared without case, and with spaces and hyphens as underscores. "Not specified" and its like are unknown.
A name that comes twice keeps its first value, and a remark says so. Unknown names are kept with their values.
*/
export function readHeader(text: string): Header | undefined {
	const start = metadataMark.exec(text);
	if (start === null || text.slice(0, start.index).trim() !== '') {
		return undefined;
	}

	const afterMark = start.index + start[0].length;
	const end = articleMark.exec(text.slice(afterMark));
	if (end === null) {
		return readUnclosedHeader(text.slice(afterMark));
	}

	const block = text.slice(afterMark, afterMark + end.index);
	return {
		...readFields(block.split('\n')),
		body: text.slice(afterMark + end.index + end[0].length),
	};
}

/* Without its end mark a header lasts as long as its lines look like fields. */
function readUnclosedHeader(rest: string): Header {
	const lines = rest.split('\n');
	const firstOther = lines.findIndex(line => line.trim() !== '' && !fieldLine.test(line));
	const count = firstOther === -1 ? lines.length : firstOther;
	const header = readFields(lines.slice(0, count));
	return {
		...header,
		body: lines.slice(count).join('\n'),
		remarks: ['The header has no "=== ARTICLE ===" line after it.', ...header.remarks],
	};
}

const fieldLine = /^\s*([^\s:=][^:]{0,39}?)\s*:\s*(.*)$/u;

function readFields(lines: readonly string[]): Omit<Header, 'body'> {
	const fields = new Map<FieldName, string>();
	const others: OtherField[] = [];
	const remarks: string[] = [];
	for (const line of lines) {
		const match = fieldLine.exec(line);
		if (match === null) {
			if (line.trim() !== '') {
				remarks.push(`A header line is no "Key: value" and was passed over: ${shorten(line.trim())}`);
			}

			continue;
		}

		const [, name = '', raw = ''] = match;
		const value = raw.trim();
		const known = knownNames[name.toLowerCase().replace(/[ -]/gu, '_')];
		if (unknownValues.test(value)) {
			continue;
		}

		if (known === undefined) {
			others.push({name, value});
		} else if (fields.has(known)) {
			remarks.push(`The header gives ${name} twice; the first is used.`);
		} else {
			fields.set(known, value);
		}
	}

	return {fields, others, remarks};
}

const shorten = (line: string): string => (line.length > 60 ? `${line.slice(0, 59)}…` : line);
