import {mapPair, mirror, type Pair} from '../../pair.ts';
import {holds, type Span, textOf} from '../../span.ts';
import {chooseParts} from './choose-parts.ts';
import {findFragment} from './find-fragment.ts';
import {findLists} from './find-lists.ts';
import {keepSetting} from './keep-setting.ts';
import {listParts, type Narrowable} from './list-parts.ts';
import {matchItems} from './match-items.ts';
import {type SharedContent, shareContent} from './share-content.ts';
import {tidyPassage} from './tidy-passage.ts';

/**
Finds the words on each side that carry what two linked sentences both report: the texts of the articles, a sentence
of each, and how much a stem tells → a span inside each sentence, or the whole of it where it reports one thing.

	left    [The mayor resigned on Friday], after a year in which three of her aides had left the city.
	right   While the council was still voting, [the mayor said that she would resign].

Of all runs of clauses on both sides those two are taken that share most and tell least beside it; a quoted fragment
that stands in a longer quote is taken at once. A passage reads well (`tidyPassage`) and has at least four words.
Changing places of the two mirrors the result.
*/
export const narrowPassages = (
	texts: Pair<string>,
	sentences: Pair<Narrowable>,
	weigh: (stem: string) => number,
): Pair<Span> => findPassages(texts, sentences, weigh).spans;

/**
The passages, and what they were taken for: sentences that are written alike, a quoted fragment that stands in a longer
quote, or the clauses that share most.
*/
export type Passages = {readonly spans: Pair<Span>; readonly by: 'copy' | 'fragment' | 'clauses'};

/**
The passages of `narrowPassages`, and how they were found.
*/
export function findPassages(
	texts: Pair<string>,
	sentences: Pair<Narrowable>,
	weigh: (stem: string) => number,
): Passages {
	const written = mapPair(sentences, (sentence, side) => textOf(texts[side], sentence));
	if (written.left === written.right) {
		return {spans: mapPair(sentences, ({start, end}) => ({start, end})), by: 'copy'};
	}

	// Sums of fractions and ties depend on the order. Always working in the same one makes the mirrored result exact.
	const narrowed =
		written.right < written.left
			? mirrorPassages(narrowInOrder(mirror(texts), mirror(sentences), weigh))
			: narrowInOrder(texts, sentences, weigh);
	const spans = mapPair(narrowed.spans, (span, side) => {
		const {start, end, words} = sentences[side];
		// To leave out a mark at the end and nothing else helps nobody.
		return words.every(word => holds(span, word)) ? {start, end} : span;
	});
	return {spans, by: narrowed.by};
}

const mirrorPassages = ({spans, by}: Passages): Passages => ({spans: mirror(spans), by});

function narrowInOrder(
	texts: Pair<string>,
	sentences: Pair<Narrowable>,
	weigh: (stem: string) => number,
): Passages {
	const content = shareContent(sentences, weigh);
	const fragment = findFragment(sentences);
	if (fragment !== undefined && shareIn(content, fragment) >= mostlyFragment) {
		return {
			spans: mapPair(fragment, (span, side) => tidyPassage(texts[side], span, sentences[side]) ?? span),
			by: 'fragment',
		};
	}

	const parts = mapPair(sentences, (sentence, side) => listParts(texts[side], sentence));
	const words = mapPair(sentences, sentence => sentence.words);
	const lists = mapPair(sentences, (sentence, side) => findLists(texts[side], sentence));
	const spans = chooseParts(parts, words, matchItems(content, lists));
	return {
		spans: spans ? keepSetting(texts, spans, content) : mapPair(sentences, ({start, end}) => ({start, end})),
		by: 'clauses',
	};
}

/** How much (0–1) of what is shared both spans hold. */
function shareIn({contents, weights}: SharedContent, spans: Pair<Span>): number {
	const held = mapPair(
		contents,
		(side, name) => new Set(side.filter(item => holds(spans[name], item)).map(({shared}) => shared)),
	);
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const inBoth = weights.reduce(
		(sum, weight, index) => sum + (held.left.has(index) && held.right.has(index) ? weight : 0),
		0,
	);
	return all > 0 ? inBoth / all : 0;
}

/** A fragment is the fact where it holds so much of what is shared. */
const mostlyFragment = 0.6;
