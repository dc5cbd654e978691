import type {Span} from '../span.ts';
import {endInOriginal, fold, foldText} from './fold-text.ts';
import {allowedMistakes, prefixDistance} from './word-distance.ts';
import {matchWords, wordsOf} from './words-of.ts';

/**
The words of a query, folded.
*/
export const queryWords = (query: string): readonly string[] => wordsOf(fold(query));

/**
The stretches of a short text that answer a query: the typed beginning of a word, a stretch inside a word of three letters
and more, or a whole word that was mistyped. Single letters in the middle of words never light up.
*/
export function highlightQuery(text: string, query: string): readonly Span[] {
	const wanted = queryWords(query);
	if (wanted.length === 0 || text === '') {
		return [];
	}

	const foldedText = foldText(text);
	const {folded, origins} = foldedText;
	const spans: Span[] = [];
	for (const match of matchWords(folded)) {
		const found = longestMatch(match[0], wanted);
		if (found !== undefined) {
			const start = origins[match.index + found.start] ?? 0;
			spans.push({start, end: endInOriginal(foldedText, match.index + found.end)});
		}
	}

	return spans;
}

function longestMatch(candidate: string, wanted: readonly string[]): Span | undefined {
	let longest: Span | undefined;
	for (const typed of wanted) {
		const found = matchInWord(candidate, typed);
		if (
			found !== undefined &&
			(longest === undefined || found.end - found.start > longest.end - longest.start)
		) {
			longest = found;
		}
	}

	return longest;
}

function matchInWord(candidate: string, typed: string): Span | undefined {
	if (candidate.startsWith(typed)) {
		return {start: 0, end: typed.length};
	}

	const inside = typed.length > 2 ? candidate.indexOf(typed) : -1;
	if (inside !== -1) {
		return {start: inside, end: inside + typed.length};
	}

	const isMistyped = prefixDistance(typed, candidate, allowedMistakes(typed.length)) !== undefined;
	return isMistyped ? {start: 0, end: candidate.length} : undefined;
}
