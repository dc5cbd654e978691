import {isElement, isText, type PageElement, type PageNode} from './dom.ts';

/**
A paragraph of a page, as it is read: white space is single but for lines that the page breaks.
*/
export type Block = {
	readonly kind: 'paragraph' | 'heading' | 'item' | 'caption' | 'row';
	readonly text: string;
	/** How many of its letters stand in links. */
	readonly linked: number;
};

const skipped = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT RT RP HEAD TITLE IFRAME BUTTON TEXTAREA'.split(' '));
const blockElements = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
		' ',
	),
);

type Kind = Block['kind'];
type Context = {
	readonly kind: Kind;
	readonly isLink: boolean;
	readonly isPre: boolean;
	/** The list whose items are numbered. */
	readonly list: {count: number} | undefined;
};

/**
The paragraphs of an element in their order.

	<p>One <b>two</b></p><ul><li>three</ul>   →   One two · • three
*/
export function textOfElement(root: PageElement): readonly Block[] {
	const blocks: Block[] = [];
	let buffer = '';
	let linked = 0;
	// What stands before the next words: the first paragraph of an item has its mark.
	let mark = '';

	const flush = ({kind}: Context): void => {
		for (const part of buffer.split(/\n[ \n]*\n/u)) {
			const text = part
				.split('\n')
				.map(line => line.trim())
				.join('\n')
				.trim();
			if (text !== '') {
				blocks.push({kind, text: `${mark}${text}`, linked});
				mark = '';
			}
		}

		buffer = '';
		linked = 0;
	};

	const add = (words: string, context: Context): void => {
		buffer += words;
		linked += context.isLink ? words.trim().length : 0;
	};

	const visitAll = (nodes: Iterable<PageNode>, context: Context): void => {
		for (const node of nodes) {
			if (isText(node)) {
				const raw = node.textContent;
				add(context.isPre ? raw.replace(/[^\S\n]+/gu, ' ') : raw.replace(/\s+/gu, ' '), context);
			} else if (isElement(node)) {
				visit(node, context);
			}
		}
	};

	const visit = (element: PageElement, context: Context): void => {
		const name = element.tagName.toUpperCase();
		if (skipped.has(name) || element.hasAttribute('hidden')) {
			return;
		}

		if (name === 'BR') {
			buffer += '\n';
		} else if (name === 'TR' && isDataRow(element)) {
			flush(context);
			blocks.push(...rowOf(element));
		} else if (blockElements.has(name)) {
			const inner = contextOf(name, context);
			flush(context);
			if (name === 'LI') {
				mark = markOf(inner.list);
			}

			visitAll(element.childNodes, inner);
			flush(inner);
		} else if (name === 'Q') {
			add('“', context);
			visitAll(element.childNodes, context);
			add('”', context);
		} else {
			visitAll(element.childNodes, name === 'A' && isLink(element) ? {...context, isLink: true} : context);
		}
	};

	const outer: Context = {kind: 'paragraph', isLink: false, isPre: false, list: undefined};
	visitAll(root.childNodes, outer);
	flush(outer);
	return blocks;
}

/* A link inside the page is a note or a heading's anchor. */
const isLink = (element: PageElement): boolean => {
	const target = element.getAttribute('href');
	return target !== null && !target.startsWith('#');
};

function contextOf(name: string, context: Context): Context {
	if (/^H[1-6]$/u.test(name)) {
		return {...context, kind: 'heading'};
	}

	if (name === 'OL' || name === 'UL' || name === 'MENU') {
		return {...context, list: name === 'OL' ? {count: 0} : undefined};
	}

	if (name === 'FIGCAPTION') {
		return {...context, kind: 'caption'};
	}

	if (name === 'LI') {
		return {...context, kind: 'item'};
	}

	return name === 'PRE' ? {...context, isPre: true} : context;
}

function markOf(list: {count: number} | undefined): string {
	if (list === undefined) {
		return '• ';
	}

	list.count += 1;
	return `${list.count}. `;
}

/* Rows of words and numbers; tables that lay out a page hold paragraphs, or have one column. */
function isDataRow(row: PageElement): boolean {
	const cells = row.children;
	return (
		cells.length > 1 &&
		cells.every(cell => /^T[HD]$/iu.test(cell.tagName)) &&
		cells.every(cell => cell.querySelector('p, div, table, ul, ol, h1, h2, h3, blockquote') === null)
	);
}

function rowOf(row: PageElement): readonly Block[] {
	const cells = row.children.map(cell => cell.textContent.replace(/\s+/gu, ' ').trim());
	const text = cells.filter(cell => cell !== '').join(' | ');
	return text === '' ? [] : [{kind: 'row', text, linked: 0}];
}
