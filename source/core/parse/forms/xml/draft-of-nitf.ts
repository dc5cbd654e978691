import type {ArticleDraft} from '../form.ts';
import {draftFields} from './draft-fields.ts';
import {child, children, descendants, lineOf, paragraphsOf} from './find-elements.ts';
import type {XmlElement} from './read-xml.ts';

/**
The article of a NITF document, the form in which agencies deliver texts. Captions stand as paragraphs that say so.
*/
export function draftOfNitf(nitf: XmlElement): ArticleDraft {
	const docdata = child(nitf, 'head/docdata');
	const pubdata = child(nitf, 'head/pubdata');
	const top = child(nitf, 'body/body.head');
	const content = child(nitf, 'body/body.content') ?? child(nitf, 'body');
	const name =
		child(pubdata, 'name') === undefined ? pubdata?.attributes['name'] : lineOf(child(pubdata, 'name'));
	return {
		text: paragraphsOf(content === undefined ? undefined : withCaptions(content)),
		fields: draftFields({
			title: lineOf(child(top, 'hedline/hl1') ?? child(top, 'headline/hl1') ?? child(nitf, 'head/title')),
			outlet:
				name || lineOf(child(top, 'distributor')) || child(docdata, 'doc.copyright')?.attributes['holder'],
			authors: lineOf(child(top, 'byline/person') ?? child(top, 'byline')).replace(/^by\s+/iu, ''),
			place: lineOf(child(top, 'dateline/location')) || lineOf(child(top, 'dateline')),
			published: dateOf(
				pubdata?.attributes['date.publication'] ??
					child(docdata, 'date.issue')?.attributes['norm'] ??
					child(docdata, 'date.release')?.attributes['norm'] ??
					child(top, 'dateline/story.date')?.attributes['norm'],
			),
			section: pubdata?.attributes['position.section'],
			language: nitf.attributes['xml:lang'] ?? content?.attributes['xml:lang'],
		}),
		others: children(child(docdata, 'key-list'), 'keyword').flatMap(({attributes}) =>
			attributes['key'] ? [{name: 'Keyword', value: attributes['key']}] : [],
		),
		remarks: [],
	};
}

/* 20251121T101500Z → 2025-11-21 */
const dateOf = (norm: string | undefined): string | undefined =>
	norm?.replace(/^(\d{4})(\d\d)(\d\d).*$/u, '$1-$2-$3');

/* A photo's caption becomes a line of its own that tells what it is; what else there is to a photo is left out. */
const withCaptions = (element: XmlElement): XmlElement => ({
	...element,
	children: element.children.flatMap((inner): ReadonlyArray<XmlElement | string> => {
		if (typeof inner === 'string') {
			return [inner];
		}

		if (inner.local !== 'media') {
			return [withCaptions(inner)];
		}

		const captions = descendants(inner, 'media-caption')
			.map(lineOf)
			.filter(caption => caption !== '');
		return captions.map(caption => ({...inner, local: 'p', children: [`Caption: ${caption}`]}));
	}),
});
