import {captionOf, plainInline} from './plain-inline.ts';

type Paragraphs = {readonly done: string[]; open: string[]};

const fence = /^\s{0,3}(```+|~~~+)/u;
const rule = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u;
const heading = /^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/u;
const underline = /^\s{0,3}(?:=+|-{2,})\s*$/u;
const item = /^\s*(?:([-*+•])|(\d{1,9})[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/u;
const definition = /^\s{0,3}\[(?!\^)[^\]]{1,200}\]:\s*\S+/u;
const tagsAlone = /^(?:#[\p{L}\p{N}_/-]+\s*)+$/u;

/**
The text of Markdown: paragraphs one blank line apart, without its marks. Lines of a paragraph that were broken to fit are joined, code stays as it is.
*/
export function textOfMarkdown(markdown: string): string {
	const bare = markdown
		.replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
		.replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/giu, '');
	const paragraphs: Paragraphs = {done: [], open: []};
	let closing: string | undefined;
	for (const line of bare.split('\n')) {
		const mark = fence.exec(line)?.[1];
		if (closing !== undefined) {
			if (mark?.startsWith(closing)) {
				closing = undefined;
				closeCode(paragraphs);
			} else {
				paragraphs.open.push(line);
			}
		} else if (mark === undefined) {
			addLine(paragraphs, line.replace(/^(?:\s{0,3}>\s?){1,20}/u, ''));
		} else {
			close(paragraphs);
			closing = mark;
		}
	}

	if (closing === undefined) {
		close(paragraphs);
	} else {
		closeCode(paragraphs);
	}

	return paragraphs.done.filter(paragraph => paragraph.trim() !== '').join('\n\n');
}

function close(paragraphs: Paragraphs): void {
	// Two spaces or a backslash at its end break a line; others were broken to fit.
	const joined = paragraphs.open
		.map(line => (/(?: {2}|\\)$/u.test(line) ? `${line.replace(/\s*\\?$/u, '')}\n` : `${line} `))
		.join('');
	paragraphs.done.push(plainInline(joined).replace(/ *\n */gu, '\n'));
	paragraphs.open = [];
}

function closeCode(paragraphs: Paragraphs): void {
	paragraphs.done.push(paragraphs.open.join('\n').trim());
	paragraphs.open = [];
}

function addLine(paragraphs: Paragraphs, line: string): void {
	const alone = lineAlone(line, paragraphs.open.length > 0);
	const found = item.exec(line);
	if (alone !== undefined) {
		close(paragraphs);
		paragraphs.done.push(alone);
	} else if (found) {
		close(paragraphs);
		const [, , number, words = ''] = found;
		paragraphs.open.push(`${number === undefined ? '•' : `${number}\\.`} ${words}`);
	} else {
		// The mark of a call-out: > [!note] Title
		paragraphs.open.push(
			line.replace(/^\s*\[![\w-]{1,30}\][+-]?\s*/u, '').replace(/^\s{0,3}\[\^[^\]]{1,100}\]:\s*/u, ''),
		);
	}
}

/* What ends a paragraph: an empty line, a rule, a heading, an image, a row of a table. */
function lineAlone(line: string, isOpen: boolean): string | undefined {
	if (
		line.trim() === '' ||
		rule.test(line) ||
		definition.test(line) ||
		tagsAlone.test(line.trim()) ||
		(isOpen && underline.test(line))
	) {
		return '';
	}

	const title = heading.exec(line)?.[1];
	if (title !== undefined) {
		return plainInline(title);
	}

	if (/^\s*\|.*\|\s*$/u.test(line)) {
		const cells = line.trim().slice(1, -1).split('|').map(plainInline);
		return cells.every(cell => /^:?-*:?$/u.test(cell)) ? '' : cells.filter(cell => cell !== '').join(' | ');
	}

	const caption = captionOf(line);
	return caption === undefined || caption === '' ? caption : `Caption: ${caption}`;
}
