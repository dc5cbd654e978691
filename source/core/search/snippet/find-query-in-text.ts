import type {Span} from '../../span.ts';
import {endInOriginal, foldText} from '../fold-text.ts';
import type {Query} from '../query/query.ts';
import {placesOfWords} from '../words-of.ts';

/**
A place of a text where a part of a query stands, and which part.
*/
export type Hit = Span & {readonly term: number};

type Sought = {readonly words: readonly string[]; readonly isPrefix: boolean};

/**
Every place of a text where a word or phrase of a query stands, in order, as the index finds them: exactly, or a word that begins with what was typed. Of such a word
the hit is the typed beginning. Places may overlap, of different terms.
*/
export function findQueryInText(text: string, query: Query): readonly Hit[] {
	const sought = soughtBy(query);
	if (sought.length === 0) {
		return [];
	}

	const foldedText = foldText(text);
	const {folded, origins} = foldedText;
	const places = placesOfWords(folded);
	const hits: Hit[] = [];
	for (let at = 0; at < places.length; at += 2) {
		for (const [term, one] of sought.entries()) {
			const end = endOf(one, {folded, places, at});
			if (end !== undefined) {
				hits.push({term, start: origins[places[at] ?? 0] ?? 0, end: endInOriginal(foldedText, end)});
			}
		}
	}

	return hits;
}

type Place = {readonly folded: string; readonly places: Int32Array; readonly at: number};

/* Where a term that starts at a word ends; `undefined` where it does not stand there. */
function endOf({words, isPrefix}: Sought, {folded, places, at}: Place): number | undefined {
	let end: number | undefined;
	for (const [index, word] of words.entries()) {
		const start = places[at + 2 * index] ?? folded.length;
		end = start + word.length;
		const isWhole = end === places[at + 2 * index + 1];
		const mayBeBegun = isPrefix && index === words.length - 1;
		if (
			!folded.startsWith(word, start) ||
			!(isWhole || (mayBeBegun && end < (places[at + 2 * index + 1] ?? 0)))
		) {
			return undefined;
		}
	}

	return end;
}

const soughtBy = ({terms}: Query): readonly Sought[] =>
	terms.flatMap(term => {
		const canBeBegun = term.kind === 'words' || (term.kind === 'phrase' && term.isOpen);
		return (term.kind === 'words' || term.kind === 'phrase') && !term.isExcluded
			? [{words: term.words, isPrefix: canBeBegun && (term.words.at(-1)?.length ?? 0) > 2}]
			: [];
	});
