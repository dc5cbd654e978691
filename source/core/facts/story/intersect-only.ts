import {overlaps, type Span} from '../../span.ts';
import type {OnlyHere} from '../comparison.ts';
import {findRemainders, tellingWords} from '../find-remainders.ts';
import type {Sentence} from '../read-sentences.ts';

/**
What an article alone tells in all of its pairs, in order: the sentences and clauses that stand in every one of `lists`. Where two
lists have other parts of a sentence, the part that both have, if it still tells something. The weight is the least that a pair
gives it.

	against B   [The ferry sank off Port Ellis on Friday night and its crew was saved].
	against C   The ferry sank off Port Ellis on Friday night [and its crew was saved].
	out         The ferry sank off Port Ellis on Friday night and [its crew was saved].
*/
export function intersectOnly(
	text: string,
	sentences: readonly Sentence[],
	lists: readonly (readonly OnlyHere[])[],
): readonly OnlyHere[] {
	const [only = []] = lists;
	if (lists.length === 1) {
		return only;
	}

	const within = lists.map(list => partBySentence(sentences, list));
	return sentences.flatMap((sentence, index) => {
		const told = within.map(parts => parts[index] ?? []);
		if (told.length === 0 || told.some(parts => parts.length === 0)) {
			return [];
		}

		const linked = told.flatMap(parts => without(sentence, parts));
		const alone = linked.length === 0 ? [sentence] : findRemainders(text, sentence, linked);
		return alone.map(({start, end}) => ({start, end, weight: weigh({start, end}, sentence, told)}));
	});
}

/** For each sentence the spans that lie in it. Both lists are in order. */
function partBySentence(
	sentences: readonly Span[],
	spans: readonly OnlyHere[],
): readonly (readonly OnlyHere[])[] {
	let next = 0;
	return sentences.map(({end}) => {
		const first = next;
		while ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < end) {
			next++;
		}

		return spans.slice(first, next);
	});
}

/** What is left of a span without some parts of it, in order. */
function without({start, end}: Span, parts: readonly Span[]): readonly Span[] {
	const edges = [start, ...parts.flatMap(part => [part.start, part.end]), end];
	return edges.flatMap((from, index) => {
		const to = edges[index + 1] ?? from;
		return index % 2 === 0 && to > from ? [{start: from, end: to}] : [];
	});
}

function weigh(span: Span, sentence: Sentence, told: readonly (readonly OnlyHere[])[]): number {
	const words = tellingWords(sentence, span);
	const weights = told.map(parts => {
		const part = parts.find(one => overlaps(one, span));
		return part === undefined
			? 0
			: part.weight * Math.min(1, words / Math.max(1, tellingWords(sentence, part)));
	});
	return Math.min(...weights);
}
