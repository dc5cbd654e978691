import {plainWords} from './plain-words.ts';
import type {SlimPage} from './slim-page.ts';

/*
The names under which pages give a field in meta elements, the most trusted first: OpenGraph, then what publishing systems write,
then Dublin Core and the library catalogues.
*/
const namesOf = {
	title: 'og:title twitter:title dc.title citation_title title parsely-title sailthru.title headline',
	outlet: 'og:site_name application-name publisher dc.publisher citation_journal_title',
	authors:
		'author byl parsely-author sailthru.author article:author article:author_name dc.creator dcterms.creator citation_author cxenseparse:author',
	published:
		'article:published_time og:published_time datepublished parsely-pub-date sailthru.date date pubdate pdate publishdate publish-date publish_date dc.date dc.date.issued dcterms.created dcterms.date citation_publication_date article.published cxenseparse:recs:publishtime',
	updated: 'article:modified_time og:updated_time datemodified lastmod dcterms.modified article.updated',
	place: 'article:location dateline',
	section: 'article:section section parsely-section cxenseparse:category',
	language: 'content-language og:locale dc.language',
	url: 'og:url twitter:url parsely-link',
	type: 'og:type',
	description: 'og:description description twitter:description dc.description',
	keywords: 'article:tag news_keywords keywords parsely-tags',
} as const;

export type MetaField = keyof typeof namesOf;

/**
What the page's meta elements say of a field, as plain words: all that the most trusted of its names has.
*/
export function metasOf(page: SlimPage, field: MetaField): readonly string[] {
	for (const name of namesOf[field].split(' ')) {
		const found = page.metas.filter(meta => meta.name === name).map(meta => plainWords(meta.content));
		const told = found.filter(words => words !== '');
		if (told.length > 0) {
			return told;
		}
	}

	return [];
}
