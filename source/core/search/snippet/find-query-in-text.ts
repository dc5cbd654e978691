import type {Span} from '../../span.ts';
import {foldText} from '../fold-text.ts';
import type {Query} from '../query/query.ts';
import {matchWords} from '../words-of.ts';

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

	const {folded, origins} = foldText(text);
	const words = Array.from(matchWords(folded), ({0: word, index}) => ({word, start: index}));
	const hits: Hit[] = [];
	for (let at = 0; at < words.length; at++) {
		for (const [term, {words: wanted, isPrefix}] of sought.entries()) {
			const isHere = wanted.every((one, index) => {
				const word = words[at + index]?.word;
				return word === one || (isPrefix && index === wanted.length - 1 && word?.startsWith(one));
			});
			const last = words[at + wanted.length - 1];
			if (isHere && last) {
				const end = last.start + (wanted.at(-1)?.length ?? 0);
				hits.push({term, start: origins[words[at]?.start ?? 0] ?? 0, end: origins[end] ?? text.length});
			}
		}
	}

	return hits;
}

const soughtBy = ({terms}: Query): readonly Sought[] =>
	terms.flatMap(term => {
		const canBeBegun = term.kind === 'words' || (term.kind === 'phrase' && term.isOpen);
		return (term.kind === 'words' || term.kind === 'phrase') && !term.isExcluded
			? [{words: term.words, isPrefix: canBeBegun && (term.words.at(-1)?.length ?? 0) > 2}]
			: [];
	});
