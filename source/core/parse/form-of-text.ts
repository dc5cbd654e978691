import type {Form} from './forms/forms.ts';

/**
Recognises the form of a text by how it begins. `extension` is that of its file, in lower case and without its dot.
*/
export function formOfText(head: string, extension: string): Form {
	const start = head.trimStart();
	switch (start[0]) {
		case '{':
		case '[': {
			return /^\{\s*["}]|^\[\s*[{\]]/u.test(start) ? 'json' : 'text';
		}

		case '<': {
			return formOfTags(start) ?? 'text';
		}

		case '=': {
			return 'text';
		}

		default: {
			return formOfLines(start, extension);
		}
	}
}

const roots: ReadonlyArray<readonly [form: Form, pattern: RegExp]> = [
	['feed', /^(?:rss|feed|rdf)$/i],
	['news-xml', /^(?:nitf|newsml|newsmessage|newsitem|packageitem|newsfeed)$/i],
	[
		'html-fragment',
		/^(?:div|p|article|section|main|header|h[1-6]|table|span|a|img|ul|ol|b|i|em|strong|font|center|br|nav|figure|blockquote)$/i,
	],
	['html', /^(?:html|head|body|title|meta|link|script|style|base|frameset)$/i],
];

/* The root of XML or HTML, behind declarations and comments. */
function formOfTags(start: string): Form | undefined {
	const tag = start.replace(/^(?:\s*<(?:\?[^>]*>|!--[\s\S]*?-->))+\s*/u, '');
	// A comment that is longer than what is looked at stands before pages only.
	if (/^<!doctype\s+html|^<!--/i.test(tag)) {
		return 'html';
	}

	// What stands in brackets within a document type (entities) may be long, and is never read.
	const root =
		/^(?:<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>\s*(?:<!--[\s\S]*?-->\s*)*)?<(?:[\w.-]+:)?([a-z][\w.-]*)(?=[\s/>])/iu.exec(
			tag,
		)?.[1];
	const known = root === undefined ? undefined : roots.find(([, pattern]) => pattern.test(root))?.[0];
	return known ?? (start.startsWith('<?xml') || /^<!DOCTYPE/i.test(tag) ? 'other-xml' : undefined);
}

const mailHeaders =
	/^(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type|reply-to|list-unsubscribe|x-mozilla-[\w-]+|dkim-signature|sender|snapshot-content-location|content-location):/i;

/* What the first line is like decides for nearly every text that it is no more than that. */
function formOfLines(start: string, extension: string): Form {
	const firstEnd = start.indexOf('\n');
	const first = (firstEnd === -1 ? start : start.slice(0, firstEnd)).trimEnd();
	if (/^From \S+.*\d\d:\d\d/u.test(first) || /^[A-Za-z][A-Za-z\d-]{1,40}:(?:\s|$)/u.test(first)) {
		const mail = formOfMail(start, extension);
		if (mail) {
			return mail;
		}
	}

	if (/^(?:---|\+\+\+)$/u.test(first)) {
		return 'markdown';
	}

	if (['csv', 'tsv', 'tab'].includes(extension) || isTableHead(first)) {
		return 'table';
	}

	return ['md', 'markdown', 'mdown', 'mkd'].includes(extension) || isMarkdown(start, first)
		? 'markdown'
		: 'text';
}

/* A mail has several of its usual headers before its first empty line. */
function formOfMail(start: string, extension: string): Form | undefined {
	const block = start.split(/\r?\n\r?\n/u, 1)[0] ?? '';
	if (/^From \S+/u.test(block)) {
		return 'mail';
	}

	const lines = block.split(/\r?\n/u).filter(line => mailHeaders.test(line));
	const has = (name: string): boolean =>
		lines.some(line => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
	const isPage =
		has('Snapshot-Content-Location') ||
		/^From:.*<?Saved by /im.test(block) ||
		(['mht', 'mhtml'].includes(extension) && has('MIME-Version')) ||
		(/multipart\/related/i.test(block) && !has('To') && !has('Message-ID') && !has('Received'));
	if (isPage && (has('MIME-Version') || has('Content-Type'))) {
		return 'mhtml';
	}

	const isMail =
		(lines.length >= 3 && (has('From') || has('Received'))) ||
		(lines.length >= 2 && (has('Message-ID') || has('MIME-Version') || extension === 'eml'));
	return isMail ? 'mail' : undefined;
}

/* The names by which columns of text and of headlines go; one of each makes a table. */
const bodyColumn =
	/^(?:text|body|content|maintext|main_text|article|article_?body|full_?text|story|article_?text|content_?text)$/i;
const otherColumn =
	/^(?:title|headline|date|published|published_?at|publish_?date|pub_?date|date_?publish|source|outlet|publication|publisher|author|authors|url|link|id|section|domain|source_?name)$/i;

function isTableHead(first: string): boolean {
	const names = first.split(/[,;\t|]/u).map(name => name.trim().replace(/^"(.*)"$/u, '$1'));
	return (
		names.length >= 2 &&
		names.some(name => bodyColumn.test(name)) &&
		names.some(name => otherColumn.test(name))
	);
}

/* A heading alone may be a line of a text; with another heading or a link below it, it is Markdown. */
const isMarkdown = (start: string, first: string): boolean =>
	/^# \S/u.test(first) && /^#{2,4} \S|\]\(https?:/mu.test(start);
