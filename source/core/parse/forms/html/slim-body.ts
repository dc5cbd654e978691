import {isHidden, keptAttributes, tellsSomething} from './kept-attributes.ts';
import type {Attributes} from './page-tokens.ts';

/** A usual page has 1,000 to 5,000 elements; Readability's time grows faster than their number. */
const mostElements = 20_000;

/** What is left of a usual page is a hundredth of it. */
const longestBody = 3_000_000;

/** Pages of articles nest 20 to 60 deep; the text of an element is asked for at each of its levels. */
const deepest = 80;

/** Readability asks for the text of nested lists at each level, for each level: letters times the square of their depth. */
const mostDeepText = 500_000_000;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const dropped = words(
	'html head body img input link meta base area col embed frame param source track basefont bgsound keygen picture wbr',
);
const voidElements = words('br hr');

/* They change how letters look, and say nothing of the text unless they are marked: half of a page's elements. */
const inline = words(
	'span b strong i em u font big small mark s strike del ins abbr acronym code kbd samp var tt sub sup bdi bdo dfn nobr label',
);

/* Their end tags may be left out, so they say nothing about depth. */
const impliedEnds = words('p li dt dd tr td th thead tbody tfoot option rt rp');
const besides = /^(?:navigation|dialog|alertdialog|alert|search|menu|menubar|toolbar|complementary)$/iu;

type Open = {readonly name: string; readonly isWritten: boolean};

/**
Gathers the slim markup of a page's body, token by token. Menus, dialogs and what is hidden are left out while they are open.
*/
export function openBody() {
	const parts: string[] = [];
	const open: Open[] = [];
	let elements = 0;
	let length = 0;
	let deepText = 0;
	/** How many elements were open when one came that is left out. */
	let leftOutFrom: number | undefined;

	const add = (part: string): void => {
		if (leftOutFrom === undefined) {
			parts.push(part);
			length += part.length;
			deepText += part.length * open.length ** 2;
		}
	};

	const addStart = (name: string, attributes: Attributes): void => {
		elements += leftOutFrom === undefined ? 1 : 0;
		add(`<${name}${keptAttributes(attributes)}>`);
	};

	const openElement = (name: string, attributes: Attributes): void => {
		if (isBesides(name, attributes)) {
			leftOutFrom ??= open.length;
		}

		const isWritten = leftOutFrom === undefined && (!inline.has(name) || tellsSomething(attributes));
		open.push({name, isWritten});
		if (isWritten) {
			addStart(name, attributes);
		}
	};

	const closeDownTo = (depth: number): void => {
		for (const {name, isWritten} of open.splice(depth).reverse()) {
			if (isWritten) {
				add(`</${name}>`);
			}
		}

		if (leftOutFrom !== undefined && depth <= leftOutFrom) {
			leftOutFrom = undefined;
		}
	};

	return {
		addText(text: string): void {
			const words = text.slice(0, longestBody);
			const markup = words.includes('<') ? words.replaceAll('<', '&lt;') : words;
			// The parser makes a node of each entity.
			const pieces = markup.split('&', mostElements);
			elements += (pieces.length - 1) / 8;
			add(pieces.length === mostElements ? pieces.join('&') : markup);
		},
		open(name: string, attributes: Attributes): void {
			if (dropped.has(name)) {
				return;
			}

			if (open.length >= deepest) {
				add(' ');
			} else if (voidElements.has(name) || impliedEnds.has(name)) {
				addStart(name, attributes);
			} else {
				openElement(name, attributes);
			}
		},
		close(name: string): void {
			const depth = open.findLastIndex(element => element.name === name);
			if (impliedEnds.has(name) && open.length < deepest) {
				add(`</${name}>`);
			} else if (depth !== -1) {
				closeDownTo(depth);
			}
		},
		isFull: (): boolean => elements > mostElements || length > longestBody || deepText > mostDeepText,
		end: (): string => parts.join(''),
	};
}

const isBesides = (name: string, attributes: Attributes): boolean =>
	name === 'nav' || name === 'dialog' || isHidden(attributes) || besides.test(attributes.get('role') ?? '');
