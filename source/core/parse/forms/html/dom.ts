import {parseHTML} from 'linkedom';

/**
What is used of the document object model: newsreader is checked without the browser's types.
*/
export type PageNode = {
	readonly nodeType: number;
	readonly textContent: string;
	readonly parentNode: PageElement | null;
	readonly childNodes: Iterable<PageNode>;
};

export type PageElement = PageNode & {
	/** In capitals. */
	readonly tagName: string;
	readonly className: string;
	readonly id: string;
	readonly children: readonly PageElement[];
	readonly parentElement: PageElement | null;
	innerHTML: string;
	getAttribute: (name: string) => string | null;
	hasAttribute: (name: string) => boolean;
	querySelectorAll: (selector: string) => Iterable<PageElement>;
	querySelector: (selector: string) => PageElement | null;
	remove: () => void;
};

export type PageDocument = {
	readonly body: PageElement;
	readonly documentElement: PageElement;
	querySelectorAll: (selector: string) => Iterable<PageElement>;
	querySelector: (selector: string) => PageElement | null;
	createElement: (name: string) => PageElement;
};

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
export const isText = (node: PageNode): boolean => node.nodeType === 3 || node.nodeType === 4;

/**
A document of some markup's body. Nothing of it is run or loaded.
*/
export function openDocument(body: string, title = ''): PageDocument {
	const heading = `<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`;
	const {document} = parseHTML(
		`<!DOCTYPE html><html><head>${heading}</head><body>${body}</body></html>`,
	) as unknown as {document: PageDocument};
	return document;
}
