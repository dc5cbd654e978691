import fs from 'node:fs';
import path from 'node:path';
import type {Narrowable} from '../../../source/core/facts/passages/list-parts.ts';
import {prepareArticle} from '../../../source/core/facts/prepare-article.ts';
import {profileSentences} from '../../../source/core/facts/profile-sentences.ts';
import {mapPair, type Pair} from '../../../source/core/pair.ts';
import {overlaps, type Span} from '../../../source/core/span.ts';
import {findNames} from '../../../source/core/text/find-names.ts';
import {findNumbers} from '../../../source/core/text/find-numbers.ts';
import {findQuotes} from '../../../source/core/text/find-quotes.ts';
import {findWords} from '../../../source/core/text/find-words.ts';
import {type MarkedPair, readMarkedPairs, toArticle} from '../marked-pairs.ts';

/**
The half that the rules were tuned on, or the one that only tells how well they do. No story is in both.
*/
export type Half = 'tuned' | 'held';

/**
A marked link with the passages that carry its fact, ready to be narrowed.
*/
export type LabelledPassages = {
	readonly name: string;
	readonly half: Half;
	readonly texts: Pair<string>;
	readonly sentences: Pair<Narrowable>;
	readonly passages: Pair<Span>;
	readonly weigh: (stem: string) => number;
};

/** A line of labels.jsonl: the id of the pair, the sentences `a` and `b`, and the passages as offsets inside them. */
type Label = {
	readonly id: string;
	readonly a: number;
	readonly b: number;
	readonly half: Half;
	readonly left: readonly [number, number];
	readonly right: readonly [number, number];
};

/**
The labels with the sentences that they are about. The marked pairs must be there.
*/
export function readLabelledPassages(): readonly LabelledPassages[] {
	const lines = fs
		.readFileSync(path.join(import.meta.dirname, 'labels.jsonl'), 'utf8')
		.split('\n')
		.filter(Boolean);
	const pairs = new Map(readMarkedPairs('train').map(pair => [pair.id, pair]));
	return lines.flatMap(line => {
		const label = JSON.parse(line) as Label;
		const pair = pairs.get(label.id);
		return pair === undefined ? [] : [joinText(label, pair)];
	});
}

function joinText({id, a, b, half, ...marks}: Label, pair: MarkedPair): LabelledPassages {
	const sides = {left: {...toArticle(pair.a), at: a}, right: {...toArticle(pair.b), at: b}};
	const {weigh} = profileSentences(mapPair(sides, ({article}) => prepareArticle(article)));
	const spans = mapPair(sides, ({sentences, at}) => sentences[at] ?? {start: 0, end: 0});
	return {
		name: `${id} ${a}/${b}`,
		half,
		texts: mapPair(sides, ({article}) => article.text),
		sentences: mapPair(sides, ({article}, side) => readSentence(article.text, spans[side])),
		passages: mapPair(spans, ({start}, side) => ({
			start: start + marks[side][0],
			end: start + marks[side][1],
		})),
		weigh,
	};
}

/** The sentence as it was marked: the engine may find other ends. */
const readSentence = (text: string, {start, end}: Span): Narrowable => ({
	start,
	end,
	words: findWords(text, {start, end}),
	names: findNames(text, [findWords(text, {start, end})]),
	numbers: findNumbers(text).filter(number => overlaps(number, {start, end})),
	quotes: findQuotes(text).filter(quote => overlaps(quote, {start, end})),
});
