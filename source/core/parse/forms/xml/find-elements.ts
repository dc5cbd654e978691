import {textOfMarkup} from '../common/text-of-markup.ts';
import type {XmlElement} from './read-xml.ts';

/**
The child elements of these names, in the order of the document; all of them where none is given. A name with a prefix (`dc:creator`) means just that one.
*/
export const children = (
	element: XmlElement | undefined,
	...names: readonly string[]
): readonly XmlElement[] =>
	(element?.children ?? []).flatMap(child =>
		typeof child !== 'string' && (names.length === 0 || names.some(name => isNamed(child, name)))
			? [child]
			: [],
	);

/**
The first child along a path of names: `body/body.head/hedline`.
*/
export const child = (element: XmlElement | undefined, path: string): XmlElement | undefined =>
	path.split('/').reduce<XmlElement | undefined>((inner, name) => children(inner, name)[0], element);

/**
The elements of a name below an element, however deep, in the order of the document.
*/
export const descendants = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
	children(element).flatMap(inner => [...(isNamed(inner, name) ? [inner] : []), ...descendants(inner, name)]);

const isNamed = (element: XmlElement, name: string): boolean =>
	name.includes(':') ? element.name.toLowerCase() === name : element.local === name;

/**
All text of an element, on one line.
*/
export const lineOf = (element: XmlElement | undefined): string =>
	rawText(element).replace(/\s+/gu, ' ').trim();

/**
All text of an element as it stands.
*/
export const rawText = (element: XmlElement | undefined): string =>
	(element?.children ?? []).map(inner => (typeof inner === 'string' ? inner : rawText(inner))).join('');

/**
The words of an element as paragraphs: by its elements where it has some, and where it holds text that is itself written with tags, by those.
*/
export function paragraphsOf(element: XmlElement | undefined): string {
	return children(element).length > 0 ? textOfMarkup(markupOf(element)) : textOfMarkup(rawText(element));
}

const markupOf = (element: XmlElement | undefined): string =>
	(element?.children ?? [])
		.map(inner =>
			typeof inner === 'string'
				? inner.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
				: `<${inner.local}>${markupOf(inner)}</${inner.local}>`,
		)
		.join('');
