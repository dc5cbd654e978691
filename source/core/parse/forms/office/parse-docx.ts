import mammoth from 'mammoth';
import {readZip, type ZipEntry} from '../archive/read-zip.ts';
import {UnpackError, unpackingOf} from '../archive/unpack.ts';
import type {FormParser, FormReading} from '../form.ts';
import {draftFields} from '../xml/draft-fields.ts';
import {child, lineOf} from '../xml/find-elements.ts';
import {readXml} from '../xml/read-xml.ts';

/**
Reads the text of a Word document (DOCX). How it is laid out on its pages is not read, and a remark says what that means for the text.
*/
export const parseDocx: FormParser = async source => {
	try {
		const entries = readZip(source.bytes, unpackingOf(source));
		// Unpacked once under our own limits before anybody else unpacks it: mammoth has none.
		const properties = checkParts(entries);
		const {value} = await mammoth.extractRawText({buffer: Buffer.from(source.bytes)});
		const text = value.replace(/\n{3,}/gu, '\n\n').trim();
		return text === ''
			? problem('This document holds no text. Save the article as plain text.')
			: {drafts: [{text, fields: fieldsOf(properties), others: [], remarks: [uncertain]}], problems: []};
	} catch (error) {
		return problem(
			error instanceof UnpackError
				? error.message
				: 'This document is damaged. Open and save it anew, or save it as plain text.',
		);
	}
};

const uncertain =
	'Layout uncertain: captions, boxes, tables and footnotes stand where the document keeps them, not where its pages show them.';

const problem = (message: string): FormReading => ({drafts: [], problems: [message]});

function checkParts(entries: readonly ZipEntry[]): Uint8Array | undefined {
	let properties: Uint8Array | undefined;
	for (const {name, open} of entries.filter(entry => /\.(?:xml|rels)$/iu.test(entry.name))) {
		const bytes = open();
		properties = name === 'docProps/core.xml' ? bytes : properties;
	}

	return properties;
}

function fieldsOf(properties: Uint8Array | undefined) {
	const xml = properties && readXml(properties);
	const root = xml && 'root' in xml ? xml.root : undefined;
	return draftFields({
		title: lineOf(child(root, 'title')),
		authors: lineOf(child(root, 'creator')),
		language: lineOf(child(root, 'language')),
	});
}
