import {holds, overlaps, type Span, textOf} from '../../span.ts';
import type {Sentence} from '../read-sentences.ts';
import {findClauseCuts} from './find-clause-cuts.ts';
import {findLists, type List} from './find-lists.ts';
import {isAttribution} from './is-attribution.ts';
import {tidyPassage} from './tidy-passage.ts';

/**
What of a sentence is looked at to narrow it.
*/
export type Narrowable = Pick<Sentence, 'start' | 'end' | 'words' | 'names' | 'numbers' | 'quotes'>;

/**
A part of a sentence that reads well, and how badly its ends are cut (see `Cut`).
*/
export type Part = {readonly span: Span; readonly cost: number};

/** A sentence may be in many links. */
const knownParts = new WeakMap<Narrowable, {readonly text: string; readonly parts: readonly Part[]}>();

/**
Lists the runs of clauses of a sentence that read well, made tidy; the whole of it, without a dateline, is one of them.
*/
export function listParts(text: string, sentence: Narrowable): readonly Part[] {
	const known = knownParts.get(sentence);
	if (known?.text === text) {
		return known.parts;
	}

	const cuts = findClauseCuts(text, sentence);
	const lists = findLists(text, sentence);
	const parts = cuts.flatMap((from, first) =>
		cuts.slice(first + 1).flatMap((to): readonly Part[] => {
			// The first cut may stand behind a dateline.
			const isWhole = first === 0 && to.at === sentence.end;
			const part = {start: from.at, end: to.at};
			if (isWhole || to.end === Number.POSITIVE_INFINITY) {
				return isWhole ? [{span: part, cost: 0}] : [];
			}

			const span = tidyPassage(text, part, sentence);
			const reads =
				span !== undefined &&
				isLongEnough(span, sentence) &&
				!isAttribution(textOf(text, span)) &&
				!lists.some(list => breaks(list, span));
			return reads ? [{span, cost: from.start + to.end}] : [];
		}),
	);
	knownParts.set(sentence, {text, parts});
	return parts;
}

/**
A passage of fewer units is not counted by gold/score.mjs.
*/
export const fewestUnits = 15;

/** Less does not read as a passage. */
const fewestWords = 4;

/** Nothing is told with a name alone: “Capt. Ronald S. Johnson of the Highway Patrol”. */
const fewestPlain = 2;

function isLongEnough(span: Span, {words, names}: Narrowable): boolean {
	const inside = words.filter(word => holds(span, word));
	const plain = inside.filter(
		word => !word.isStop && !word.isCapitalised && !names.some(name => holds(name, word)),
	);
	return span.end - span.start >= fewestUnits && inside.length >= fewestWords && plain.length >= fewestPlain;
}

/** “A, B” of “A, B and C” ends before it is told that it goes on. */
const breaks = (list: List, span: Span): boolean =>
	list.filter(item => overlaps(item, span)).length > 1 && span.end <= (list.at(-1)?.start ?? 0);
