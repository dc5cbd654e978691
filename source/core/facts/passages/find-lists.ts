import {type Span, textOf} from '../../span.ts';
import type {Sentence} from '../read-sentences.ts';
import {findClosed} from './find-closed.ts';
import {areAlike, type Form, forms, isItem, leadsToNouns} from './list-forms.ts';

/**
A list of parallel parts, in place: at least three of them, without the commas and the “and” between them.
*/
export type List = readonly Span[];

/**
Finds the lists of a sentence: “A, B and C”, whose items begin alike: with a verb in -ing, with “to” and a verb, with
the same preposition, or with what opens a noun.

	The plan included [giving the region to Russia], [keeping the base] and [limiting the army].
	They spoke of it, including [limits on the army], [a ban on bases], and [where the border would be].

What is joined by a comma alone, names that do something (“Lee, Ray and Poe resigned”), items of a word or two, and what
stands in a short quote or in brackets make no list. What leads to the first noun stays with it where nothing tells where
it begins.
*/
export function findLists(text: string, sentence: Quoting): readonly List[] {
	const known = knownLists.get(sentence);
	if (known?.text === text) {
		return known.lists;
	}

	const lists = readLists(text, sentence);
	knownLists.set(sentence, {text, lists});
	return lists;
}

type Quoting = Pick<Sentence, 'start' | 'end' | 'quotes'>;

/** Who cuts a sentence asks for its lists several times. */
const knownLists = new WeakMap<Quoting, {readonly text: string; readonly lists: readonly List[]}>();

function readLists(text: string, sentence: Quoting): readonly List[] {
	const {start, end} = sentence;
	const closed = findClosed(text, sentence);
	const isOpen = (at: number) => !closed.some(span => span.start <= at && at < span.end);
	return splitAt(text, {start, end}, borders, isOpen)
		.map(stretch => readList(text, splitAt(text, stretch, /, /g, isOpen), isOpen))
		.filter(list => list.length > 0);
}

/** No list goes on beyond these. */
const borders =
	/[;:] |\s?—\s?| (?:–|--?) |["“”„]|, (?=(?:but|so|yet|while|which|who|whom|whose|when|after|before|although|because|since|if|unless|according|with)\b)/g;

/** Whether a place of the text is neither in a quote nor in brackets. */
type IsOpen = (at: number) => boolean;

/** The stretches between the marks that stand in the open. */
function splitAt(text: string, {start, end}: Span, marks: RegExp, isOpen: IsOpen): readonly Span[] {
	const stretches: Span[] = [];
	let from = start;
	for (const {index, 0: mark} of text.slice(start, end).matchAll(marks)) {
		if (isOpen(start + index)) {
			stretches.push({start: from, end: start + index});
			from = start + index + mark.length;
		}
	}

	return [...stretches, {start: from, end}];
}

/** The first list of a stretch that is parted at its commas, or nothing. */
function readList(text: string, pieces: readonly Span[], isOpen: IsOpen): List {
	for (const [index, head] of pieces.entries()) {
		const items = readFrom(text, head, pieces.slice(index + 1), isOpen);
		if (items.length > 0) {
			return items;
		}
	}

	return [];
}

/** The list whose first item ends with the first piece. */
function readFrom(text: string, head: Span, pieces: readonly Span[], isOpen: IsOpen): List {
	const second = pieces[0] && textOf(text, pieces[0]);
	const form = second === undefined ? undefined : forms.find(({opens}) => opens.test(second));
	const first = form && beginFirst(text, head, form);
	if (form === undefined || first === undefined) {
		return [];
	}

	const items: Span[] = [first];
	for (const [index, piece] of pieces.entries()) {
		const {parts, isLast} = partLast(text, piece, form, isOpen);
		if (!parts.every(part => isItem(textOf(text, part), form))) {
			return [];
		}

		items.push(...parts);
		if (isLast) {
			// “Mr. Lee, a farmer and a member of the council, said”: two that tell who he is.
			const isAside = form.areNouns && index === 0 && pieces.length > 1;
			return isAside || items.length < fewestItems ? [] : items;
		}
	}

	return [];
}

const fewestItems = 3;

/** The items of a piece: one, and with “and” before or in it the last of the list. */
function partLast(
	text: string,
	{start, end}: Span,
	form: Form,
	isOpen: IsOpen,
): {readonly parts: readonly Span[]; readonly isLast: boolean} {
	const piece = text.slice(start, end);
	const joining = /^(?:and|or) /.exec(piece)?.[0].length;
	if (joining !== undefined) {
		return {parts: [{start: start + joining, end}], isLast: true};
	}

	for (const {index, 0: mark} of piece.matchAll(/ (?:and|or) /g)) {
		const [item, next] = [piece.slice(0, index), piece.slice(index + mark.length)];
		const isJoined = form.opens.test(next) && areAlike(item, next) && !/\bbetween\b/.test(item);
		if (isJoined && isOpen(start + index)) {
			return {
				parts: [
					{start, end: start + index},
					{start: start + index + mark.length, end},
				],
				isLast: true,
			};
		}
	}

	return {parts: [{start, end}], isLast: false};
}

/** The first item, or nothing where none ends with the piece. */
function beginFirst(text: string, piece: Span, {starts, words, areNouns}: Form): Span | undefined {
	const written = textOf(text, piece);
	const found = Array.from(written.matchAll(starts)).at(-1)?.index;
	const begin = found ?? (areNouns && leadsToNouns.test(written) ? 0 : undefined);
	const isLong = begin !== undefined && written.slice(begin).split(/\s+/).length >= words;
	return isLong ? {start: piece.start + begin, end: piece.end} : undefined;
}
