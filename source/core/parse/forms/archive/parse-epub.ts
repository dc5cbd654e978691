import {decodeAnyText} from '../common/decode-any-text.ts';
import {textOfMarkup} from '../common/text-of-markup.ts';
import type {ArticleDraft, FormParser, FormReading} from '../form.ts';
import {draftFields} from '../xml/draft-fields.ts';
import {child, children, descendants, lineOf} from '../xml/find-elements.ts';
import {readXml, type XmlElement} from '../xml/read-xml.ts';
import {readZip, type ZipEntry} from './read-zip.ts';
import {UnpackError, unpackingOf} from './unpack.ts';

/** A chapter with fewer letters is a title page, a dedication or a list of contents. */
const shortestChapter = 400;

/**
Reads the chapters of an EPUB, in the order of the book: each with enough text is an article, with the book as its outlet.
*/
export const parseEpub: FormParser = source => {
	try {
		const entries = readZip(source.bytes, unpackingOf(source));
		const byName = new Map(entries.map(entry => [entry.name, entry]));
		const container = openXml(byName.get('META-INF/container.xml'));
		const path = descendants(container, 'rootfile')[0]?.attributes['full-path'] ?? '';
		const book = openXml(byName.get(path));
		return book === undefined ? problem(noContents) : readBook(book, path, byName);
	} catch (error) {
		return problem(error instanceof UnpackError ? error.message : 'This EPUB is damaged. Get it anew.');
	}
};

const noContents = 'This EPUB has no list of its chapters. Get it anew, or convert it to plain text.';

const problem = (message: string): FormReading => ({drafts: [], problems: [message]});

function openXml(entry: ZipEntry | undefined): XmlElement | undefined {
	const xml = entry && readXml(entry.open());
	return xml && 'root' in xml ? xml.root : undefined;
}

function readBook(book: XmlElement, path: string, entries: ReadonlyMap<string, ZipEntry>): FormReading {
	const metadata = child(book, 'metadata');
	const items = new Map(
		children(child(book, 'manifest'), 'item').map(({attributes}) => [
			attributes['id'] ?? '',
			attributes['href'] ?? '',
		]),
	);
	const drafts: ArticleDraft[] = [];
	const problems: string[] = [];
	for (const {attributes} of children(child(book, 'spine'), 'itemref')) {
		const href = items.get(attributes['idref'] ?? '') ?? '';
		const entry = entries.get(nameOf(href, path));
		try {
			const chapter = entry && readChapter(entry, metadata);
			drafts.push(...(chapter ? [chapter] : []));
			problems.push(
				...(entry ? [] : [`The chapter ${href || '(without a name)'} is missing in this EPUB. Get it anew.`]),
			);
		} catch (error) {
			problems.push(
				`${href}: ${error instanceof UnpackError ? error.message : 'It is damaged. Get the book anew.'}`,
			);
		}
	}

	return {
		drafts,
		problems:
			drafts.length === 0 && problems.length === 0
				? ['No chapter of this EPUB has a text of some length.']
				: problems,
	};
}

/* Paths are written as addresses, from the folder of the book's own file. */
function nameOf(href: string, path: string): string {
	const base = new URL(path, 'file:///');
	return URL.canParse(href, base.href) ? decode(new URL(href, base).pathname.slice(1)) : href;
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function readChapter(entry: ZipEntry, metadata: XmlElement | undefined): ArticleDraft | undefined {
	const markup = decodeAnyText(entry.open()) ?? '';
	const text = textOfMarkup(markup);
	if (text.length < shortestChapter) {
		return undefined;
	}

	const heading =
		/<h[1-3]\b[^>]*>([\s\S]{1,2000}?)<\/h[1-3]>/iu.exec(markup)?.[1] ??
		/<title\b[^>]*>([^<]{1,500})</iu.exec(markup)?.[1];
	return {
		text,
		fields: draftFields({
			title: heading === undefined ? undefined : textOfMarkup(heading).replace(/\s+/gu, ' '),
			outlet: lineOf(child(metadata, 'title')),
			authors: children(metadata, 'creator').map(lineOf).join(', '),
			published: lineOf(child(metadata, 'date')),
			language: lineOf(child(metadata, 'language')),
		}),
		others: [],
		remarks: [],
	};
}
