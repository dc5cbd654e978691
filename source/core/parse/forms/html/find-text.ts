import {Readability} from '@mozilla/readability';
import {openDocument, type PageDocument, type PageElement} from './dom.ts';
import {type Block, textOfElement} from './text-of-element.ts';

/**
The text that a page is about, and the byline that was found over it.
*/
export type FoundText = {readonly blocks: readonly Block[]; readonly byline: string | undefined};

/**
Finds a page's text by Mozilla's Readability, after what it would let through was taken off: menus, share bars, what is hidden.
The document is used up.
*/
export function findText(document: PageDocument): FoundText {
	prune(document);
	const found = readability(document);
	const byline = found?.byline?.trim();
	return {
		blocks: keepReporting(textOfElement(found?.content ?? document.body)),
		byline: byline === '' ? undefined : byline,
	};
}

type Found = {
	readonly byline?: string | null | undefined;
	readonly content?: PageElement | null | undefined;
} | null;

/* Where it finds nothing, or stumbles over odd markup, what is left of the page is its text. */
function readability(document: PageDocument): Found {
	try {
		return new Readability<PageElement>(document as never, {
			serializer: node => node as unknown as PageElement,
			disableJSONLD: true,
			charThreshold: 250,
		}).parse();
	} catch {
		return null;
	}
}

/**
All the text of some markup that is known to be an article's, as a feed or a newsletter holds it.
*/
export function wholeText(body: string): readonly Block[] {
	return textOfElement(openDocument(body).body);
}

const besides =
	/^(?:navigation|dialog|alertdialog|alert|search|menu|menubar|toolbar|complementary|contentinfo)$/u;
const offScreen =
	/(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|assistive-text|print-only|a11y-hidden)(?:$|\s)/iu;
const boilerplate =
	/(?:^|[\s_-])(?:related|recirc\w*|share|sharing|social|newsletters?|sign-?up|subscribe|subscription|cookies?|consent|gdpr|promos?|advert\w*|ads?|sponsored|most-?(?:read|popular|viewed)|trending|comments?|breadcrumbs?|toolbar|read-?(?:more|next)|more-?(?:stories|from|on)|see-?also|recommend\w*|outbrain|taboola|tags|skip-?link)(?:$|[\s_-])/iu;

/** Something called "share" that holds more of the page's text than this is called so for another reason. */
const mostOfPage = 0.3;

function prune(document: PageDocument): void {
	const total = document.body.textContent.length;
	for (const element of document.querySelectorAll(
		'[hidden], [aria-hidden], [role], [class], [id], nav, dialog',
	)) {
		if (isBesides(element) || (isBoilerplate(element) && element.textContent.length < mostOfPage * total)) {
			element.remove();
		}
	}
}

function isBesides(element: PageElement): boolean {
	const {className} = element;
	if (element.hasAttribute('hidden') || offScreen.test(className)) {
		return true;
	}

	// With a dialog open, a page hides its whole article from screen readers.
	if (element.getAttribute('aria-hidden') === 'true') {
		return Array.from(element.querySelectorAll('p')).length < 3;
	}

	return /^(?:nav|dialog)$/iu.test(element.tagName) || besides.test(element.getAttribute('role') ?? '');
}

const isBoilerplate = (element: PageElement): boolean =>
	!/^(?:html|body|main|article|h1)$/iu.test(element.tagName) &&
	(boilerplate.test(element.className) || boilerplate.test(element.id));

/* Lines that pages put between the paragraphs. */
const noise =
	/^(?:advertisement|ad|sponsored(?: content)?|share(?: this)?(?: article| story)?|tweet|print|e-?mail|copy link|save|listen|loading\.*|follow us.{0,40}|read more|related(?: articles| stories| topics| content)?:?|recommended(?: stories| for you)?|more (?:on this story|stories|from .{1,40})|skip (?:ad(?:vertisement)?|to .{1,40})|story continues(?: below(?: advertisement)?)?|article continues (?:below|after).{0,40}|continue reading(?: the main story)?|sign up (?:for|to) .{1,120}newsletters?.{0,60}|image (?:source|caption),?|getty images|anzeige|werbung|publicité|publicidad|広告)$/iu;

/**
Leaves out what stands between the paragraphs without being of the text: links to other articles, calls to share, headings of nothing.
*/
export function keepReporting(blocks: readonly Block[]): readonly Block[] {
	const kept = blocks.filter(
		(block, index) => !noise.test(block.text) && !(isAllLink(block) && isLinkAlone(blocks, index)),
	);
	return kept.filter((block, index) => block.kind !== 'heading' || isFollowed(kept, index));
}

const isAllLink = ({kind, text, linked}: Block): boolean =>
	kind !== 'caption' && kind !== 'row' && linked > 0.8 * text.length - 2;

/* One item of a list may be a link alone; a list of nothing else leads elsewhere. */
function isLinkAlone(blocks: readonly Block[], index: number): boolean {
	if (blocks[index]?.kind !== 'item') {
		return true;
	}

	const near = [...blocks.slice(Math.max(0, index - 3), index), ...blocks.slice(index + 1, index + 4)];
	return near.filter(block => block.kind === 'item').every(isAllLink);
}

function isFollowed(blocks: readonly Block[], index: number): boolean {
	const next = blocks[index + 1];
	return (
		next !== undefined &&
		(next.kind !== 'heading' || blocks.slice(index + 1).some(block => block.kind !== 'heading'))
	);
}
