import {cleanText} from '../../clean-text.ts';
import {findFurniture} from '../../find-furniture.ts';
import {decodeEntities} from '../common/decode-entities.ts';
import {openDocument} from './dom.ts';
import type {LinkedData} from './read-json-ld.ts';
import {type Block, textOfElement} from './text-of-element.ts';

/**
The text of an article from the paragraphs of its page, one blank line apart. A caption that nothing else tells from prose is called one.
Where the page's own data repeats much more of the text than the page shows, that is taken.
*/
export function articleText(
	blocks: readonly Block[],
	{title, linked}: {readonly title: string | undefined; readonly linked?: LinkedData | undefined},
): string {
	const shown = blocks.map(block => (block.kind === 'caption' ? asCaption(block.text, title) : block.text));
	const text = paragraphs(withoutRepeats(shown));
	const told = linked?.body === undefined ? '' : bodyText(linked.body);
	return told.length > 1.5 * text.length + 200 ? told : text;
}

const paragraphs = (parts: readonly string[]): string =>
	cleanText(parts.join('\n\n'))
		.split('\n')
		.map(line => line.trim())
		.join('\n')
		.replace(/\n{3,}/gu, '\n\n')
		.trim();

function asCaption(text: string, title: string | undefined): string {
	const line = text.replaceAll('\n', ' ');
	return findFurniture(line, title).some(({kind, start}) => start === 0 && kind !== 'headline')
		? line
		: `Caption: ${line}`;
}

/* Galleries and pull quotes print a paragraph twice. */
function withoutRepeats(parts: readonly string[]): readonly string[] {
	const seen = new Set<string>();
	return parts.filter(part => {
		const isRepeat = part.length > 40 && seen.has(part);
		seen.add(part);
		return !isRepeat;
	});
}

/* The text in a page's data has tags, or nothing but line ends. */
function bodyText(body: string): string {
	const markup = /<\/?(?:p|br|div|h[1-6])\b[^<>]{0,200}>/iu.test(body) ? body : undefined;
	if (markup !== undefined) {
		return paragraphs(textOfElement(openDocument(markup.slice(0, 3_000_000)).body).map(block => block.text));
	}

	return paragraphs(decodeEntities(body).split(/\n+/u));
}
