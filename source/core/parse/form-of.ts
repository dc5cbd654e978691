import {unicodeOf} from './decode-text.ts';
import {formOfText} from './form-of-text.ts';
import type {Form} from './forms/forms.ts';
import type {SourceFile} from './parse-article.ts';

/* How much of a file is looked at. The headers of a mail, and the comments before a page, are seldom longer. */
const headLength = 4096;

const signatures: ReadonlyArray<readonly [form: Form, ...starts: readonly string[]]> = [
	['gzip', '\x1F\x8B'],
	['warc', 'WARC/'],
	['pdf', '%PDF-'],
	['rich-text', '{\\rtf'],
	['old-office', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
	['packed', 'Rar!\x1A\x07', '7z\xBC\xAF\x27\x1C', 'BZh', '\xFD7zXZ\0', '\x28\xB5\x2F\xFD'],
];

/**
Recognises the form of a file by what it holds: by its first bytes, its first characters, its structure. Its name decides only what these leave open.

Plain text is known by a look at its beginning: ten thousand files of it are read no slower for it.
*/
export function formOf({file, bytes}: SourceFile): Form {
	const head = headOf(bytes);
	const first = signatures.find(([, ...starts]) => starts.some(start => head.startsWith(start)));
	if (first) {
		return first[0];
	}

	if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) {
		return formOfZip(bytes, head);
	}

	return formOfText(head, extensionOf(file));
}

/* One character for each byte, which is enough to know a form by; UTF-16 by its characters. */
function headOf(bytes: Uint8Array): string {
	const head = bytes.subarray(0, headLength);
	const unicode = unicodeOf(head);
	return unicode === undefined || unicode === 'utf-8'
		? Buffer.from(head.buffer, head.byteOffset, head.length)
				.toString('latin1')
				.replace(/^\xEF\xBB\xBF/, '')
		: new TextDecoder(unicode).decode(head);
}

/* The names of a ZIP's entries stand in it as they are. */
function formOfZip(bytes: Uint8Array, head: string): Form {
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const holds = (text: string): boolean => whole.includes(text, 0, 'latin1');
	if (head.slice(30, 100).startsWith('mimetypeapplication/epub+zip') || holds('META-INF/container.xml')) {
		return 'epub';
	}

	if (holds('[Content_Types].xml') && !holds('word/document.xml')) {
		return holds('xl/workbook') || holds('ppt/presentation') ? 'other-office' : 'zip';
	}

	return holds('word/document.xml') && holds('[Content_Types].xml')
		? 'docx'
		: head.slice(30, 80).startsWith('mimetypeapplication/vnd.oasis')
			? 'other-office'
			: 'zip';
}

const extensionOf = (file: string): string => /\.([a-z\d]{1,8})$/i.exec(file)?.[1]?.toLowerCase() ?? '';
