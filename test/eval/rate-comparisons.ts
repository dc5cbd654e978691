import type {Link} from '../../source/core/facts/comparison.ts';
import type {Pair, Side} from '../../source/core/pair.ts';
import type {Span} from '../../source/core/span.ts';
import {coveredBy} from './covered-by.ts';
import {gradesOf} from './grades-of.ts';
import type {MarkedArticle, MarkedPair} from './marked-pairs.ts';
import {type Item, rateItems} from './rate-ranking.ts';

/**
What a comparison gave: the texts that its spans count in, and all links that it scored.
*/
export type Answer = {
	readonly texts: Pair<string>;
	readonly links: readonly Pick<Link, Side | 'score' | 'strength'>[];
};

/**
The figures of score.mjs, by its names, and the precision of the likely links.
*/
export type Figures = {
	readonly AP: number;
	readonly bestF1: number;
	readonly recallAtPrecision90: number;
	readonly shownF1: number;
	readonly shownPrecision: number;
	readonly shownRecall: number;
	readonly strongPrecision: number;
	readonly strongRecall: number;
	readonly likelyPrecision: number;
	readonly coveredF1: number;
	readonly passageShare: number;
};

/**
Rates comparisons of marked pairs over all their pairs of sentences. Grade 1 is neither right nor wrong, nor is a first
sentence that repeats the title.
*/
export function rateComparisons(
	pairs: readonly MarkedPair[],
	compare: (pair: MarkedPair) => Answer,
): Figures {
	const rated = pairs.map(pair => ratePair(pair, compare(pair)));
	const cells = rated.flatMap(pair => pair.cells);
	const {averagePrecision, bestF1, recallAtPrecision90} = rateItems(cells);
	const shown = tally(cells.map(({strength, isMarked}) => ({isSaid: isShown(strength), isMarked})));
	const strong = tally(cells.map(({strength, isMarked}) => ({isSaid: strength === 'strong', isMarked})));
	const likely = tally(cells.map(({strength, isMarked}) => ({isSaid: strength === 'likely', isMarked})));
	const shares = rated.flatMap(pair => pair.shares).toSorted((one, other) => one - other);
	return {
		AP: averagePrecision,
		bestF1,
		recallAtPrecision90,
		shownF1: shown.f1,
		shownPrecision: shown.precision,
		shownRecall: shown.recall,
		strongPrecision: strong.precision,
		strongRecall: strong.recall,
		likelyPrecision: likely.precision,
		coveredF1: tally(rated.flatMap(pair => pair.covered)).f1,
		passageShare: shares[shares.length >> 1] ?? 0,
	};
}

const isShown = (strength: Link['strength'] | undefined) => strength === 'strong' || strength === 'likely';

/** A pair of marked sentences that is right or wrong, with the strength of the surest link that covers it. */
type Cell = Item & {readonly strength: Link['strength'] | undefined};

type Said = {readonly isSaid: boolean; readonly isMarked: boolean};

type RatedPair = {
	readonly cells: readonly Cell[];
	/** The sentences of both sides: whether one has a counterpart, and is shown as having one. */
	readonly covered: readonly Said[];
	/** Of right shown links, how much of its sentence each passage is. */
	readonly shares: readonly number[];
};

function ratePair(pair: MarkedPair, {texts, links}: Answer): RatedPair {
	const grades = gradesOf(pair);
	const places = {left: locate(pair.a, texts.left), right: locate(pair.b, texts.right)};
	const columns = places.right.length;
	const covering = links.flatMap(link =>
		coveredBy(link.left, places.left).flatMap(row =>
			coveredBy(link.right, places.right).map(column => ({row, column, cell: row * columns + column, link})),
		),
	);
	const surest = new Map<number, Answer['links'][number]>();
	for (const {cell, link} of covering) {
		if (link.score > (surest.get(cell)?.score ?? -1)) {
			surest.set(cell, link);
		}
	}

	const cells = grades.map((grade, cell) => ({grade, score: -1, strength: undefined, ...surest.get(cell)}));
	const lines = [
		...places.left.map((_, row) => cells.slice(row * columns, (row + 1) * columns)),
		...places.right.map((_, column) => cells.filter((__, cell) => cell % columns === column)),
	];
	return {
		cells: cells
			.filter(({grade}) => grade !== 1)
			.map(({grade, ...cell}) => ({...cell, isMarked: grade === 2})),
		covered: lines.flatMap(line => {
			const best = Math.max(...line.map(({grade}) => grade));
			const isSaid = line.some(({strength}) => isShown(strength));
			return best === 1 ? [] : [{isMarked: best === 2, isSaid}];
		}),
		shares: covering
			.filter(({cell, link}) => isShown(link.strength) && grades[cell] === 2)
			.flatMap(({row, column, link}) => [
				shareOf(link.left, places.left[row]),
				shareOf(link.right, places.right[column]),
			]),
	};
}

const lengthOf = ({start, end}: Span) => end - start;
const shareOf = (passage: Span, sentence: Span = passage) =>
	Math.min(1, lengthOf(passage) / lengthOf(sentence));

/** Where the marked sentences stand in the text that was compared. Throws where one is missing. */
function locate({paragraphs, outlet, date}: MarkedArticle, text: string): readonly Span[] {
	let from = 0;
	return paragraphs.flat().map(sentence => {
		const start = text.indexOf(sentence, from);
		if (start < 0) {
			throw new Error(`${outlet}, ${date}: a marked sentence is not in the text that was compared.`);
		}

		from = start + 1;
		return {start, end: start + sentence.length};
	});
}

function tally(list: readonly Said[]): {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
} {
	const said = list.filter(({isSaid}) => isSaid).length;
	const marked = list.filter(({isMarked}) => isMarked).length;
	const hits = list.filter(({isSaid, isMarked}) => isSaid && isMarked).length;
	return {
		precision: hits / Math.max(1, said),
		recall: hits / Math.max(1, marked),
		f1: (2 * hits) / Math.max(1, said + marked),
	};
}
