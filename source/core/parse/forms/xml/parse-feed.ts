import {summaryOnly} from '../common/summary-only.ts';
import {plainWords} from '../common/text-of-markup.ts';
import type {ArticleDraft, FormParser} from '../form.ts';
import {draftFields} from './draft-fields.ts';
import {child, children, descendants, lineOf, paragraphsOf, rawText} from './find-elements.ts';
import {readXml, type XmlElement} from './read-xml.ts';

/**
Reads RSS (0.9 to 2.0) and Atom files: each entry is an article of the outlet that the feed, or the entry itself, names. A feed without entries holds none.
*/
export const parseFeed: FormParser = ({bytes}) => {
	const xml = readXml(bytes);
	if ('problem' in xml) {
		return {drafts: [], problems: [xml.problem]};
	}

	const {root, isCutOff} = xml;
	const channel = root.local === 'feed' ? root : (child(root, 'channel') ?? root);
	const feed = feedOf(channel);
	const drafts =
		root.local === 'feed'
			? children(root, 'entry').map(entry => draftOfEntry(entry, feed))
			: descendants(root, 'item').map(item => draftOfItem(item, feed));
	return {
		drafts,
		problems: isCutOff ? ['The feed is cut off: what stands before was read. Fetch it anew.'] : [],
	};
};

/** What a feed says of all its entries. */
type Feed = {readonly name: string; readonly language: string; readonly authors: string};

const feedOf = (channel: XmlElement): Feed => ({
	name: plainWords(lineOf(child(channel, 'title'))),
	language:
		channel.attributes['xml:lang'] ?? lineOf(child(channel, 'language') ?? child(channel, 'dc:language')),
	authors: namesOf(children(channel, 'author')),
});

const namesOf = (authors: readonly XmlElement[]): string =>
	authors.map(author => lineOf(child(author, 'name'))).join(', ');

/** Shorter than this, in UTF-16 units, what stands alone in an entry is its summary. */
const shortestArticle = 600;

function draftOfItem(item: XmlElement, feed: Feed): ArticleDraft {
	const full = paragraphsOf(
		child(item, 'content:encoded') ?? child(item, 'xhtml:body') ?? child(item, 'fulltext'),
	);
	const description = paragraphsOf(child(item, 'description'));
	const link = lineOf(children(item, 'link').find(({name}) => name.toLowerCase() === 'link'));
	const guid = child(item, 'guid');
	return draft(full, description, {
		title: plainWords(lineOf(children(item, 'title').find(({name}) => name.toLowerCase() === 'title'))),
		outlet: lineOf(child(item, 'source')) || feed.name,
		authors:
			children(item, 'dc:creator').map(lineOf).join(', ') ||
			lineOf(child(item, 'author')).replace(/^\S+@\S+ \((.+)\)$/u, '$1'),
		published: lineOf(child(item, 'pubdate') ?? child(item, 'dc:date') ?? child(item, 'dcterms:issued')),
		updated: lineOf(child(item, 'dcterms:modified') ?? child(item, 'atom:updated')),
		section: children(item, 'category').map(lineOf).join(' / '),
		language: lineOf(child(item, 'dc:language')) || feed.language,
		url:
			link ||
			(guid?.attributes['ispermalink'] === 'false' ? '' : lineOf(guid).replace(/^(?!https?:).*$/u, '')),
	});
}

function draftOfEntry(entry: XmlElement, feed: Feed): ArticleDraft {
	const authors = children(entry, 'author');
	const links = children(entry, 'link');
	const link = links.find(({attributes}) => (attributes['rel'] ?? 'alternate') === 'alternate') ?? links[0];
	return draft(paragraphsOf(child(entry, 'content')), paragraphsOf(child(entry, 'summary')), {
		title: plainWords(rawText(child(entry, 'title'))),
		outlet: plainWords(lineOf(child(entry, 'source/title'))) || feed.name,
		authors: authors.length > 0 ? namesOf(authors) : feed.authors,
		published: lineOf(child(entry, 'published') ?? child(entry, 'issued')),
		updated: lineOf(child(entry, 'updated') ?? child(entry, 'modified')),
		section: children(entry, 'category')
			.map(({attributes}) => attributes['label'] ?? attributes['term'] ?? '')
			.join(' / '),
		language: entry.attributes['xml:lang'] ?? feed.language,
		url: link?.attributes['href'],
	});
}

function draft(full: string, summary: string, values: Parameters<typeof draftFields>[0]): ArticleDraft {
	const text = full.length >= summary.length ? full : summary;
	const isSummary =
		text !== full && (text.length < shortestArticle || /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/u.test(text));
	return {text, fields: draftFields(values), others: [], remarks: isSummary ? [summaryOnly] : []};
}
