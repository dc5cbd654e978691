import type {Pair} from '../pair.ts';
import type {Kin} from './find-kin.ts';
import type {ToldWord} from './outline-sentence.ts';
import type {Profile} from './profile-sentences.ts';

/**
The share (0–1) of the weight of a sentence that another has in the same words or in such as are used alike: of all its words, and of
the plain ones.
*/
export type KindredShare = {readonly all: number; readonly plain: number};

/**
Looks for each word of a left sentence in the right ones, and for each of theirs in it: the same, or the plain one that is used most like it, as
far as it is. The result says so for the sentences at two places; it is quickest row by row.

	The [mayor] was [jailed].  The [mayor] went to [prison].
*/
export function openKindred(
	{left, right}: Pair<readonly Profile[]>,
	kin: readonly (readonly Kin[] | undefined)[],
): (row: number, column: number) => Pair<KindredShare> {
	const index = indexWords(right);
	const totals = {left: left.map(totalsOf), right: right.map(totalsOf)};
	const found = {left: openColumns(right.length), right: openColumns(right.length)};
	let last = -1;
	return (row, column) => {
		if (row !== last) {
			findInAll(left[row]?.outline.told ?? [], index, kin, found);
			last = row;
		}

		return {
			left: shareOf(found.left, column, totals.left[row]),
			right: shareOf(found.right, column, totals.right[column]),
		};
	};
}

/** The weight that was found, for each column. */
type Columns = {readonly all: Float64Array; readonly plain: Float64Array};

const openColumns = (length: number): Columns => ({
	all: new Float64Array(length),
	plain: new Float64Array(length),
});

type Totals = {readonly all: number; readonly plain: number};

function totalsOf({outline: {told}}: Profile): Totals {
	let [all, plain] = [0, 0];
	for (const {weight, isPlain} of told) {
		all += weight;
		plain += isPlain ? weight : 0;
	}

	return {all, plain};
}

function shareOf(found: Columns, column: number, totals: Totals = {all: 0, plain: 0}): KindredShare {
	return {
		all: totals.all > 0 ? (found.all[column] ?? 0) / totals.all : 0,
		plain: totals.plain > 0 ? (found.plain[column] ?? 0) / totals.plain : 0,
	};
}

/**
The words of all right sentences: where each stands, and those of a stem or a root by their places in the list.
*/
type WordIndex = {
	readonly words: readonly ToldWord[];
	readonly columns: Int32Array;
	readonly byStem: ReadonlyMap<number, readonly number[]>;
	readonly byRoot: ReadonlyMap<number, readonly number[]>;
	/** How well each word is found in the sentence that is looked at; 0 between two of them. */
	readonly best: Float64Array;
	/** The same for each column and the word that is looked for. */
	readonly bestInColumn: Float64Array;
};

function indexWords(profiles: readonly Profile[]): WordIndex {
	const words = profiles.flatMap(({outline}) => outline.told);
	return {
		words,
		columns: Int32Array.from(profiles.flatMap(({outline}, column) => outline.told.map(() => column))),
		byStem: Map.groupBy(words.keys(), place => words[place]?.stem ?? -1),
		byRoot: Map.groupBy(words.keys(), place => words[place]?.root ?? -1),
		best: new Float64Array(words.length),
		bestInColumn: new Float64Array(profiles.length),
	};
}

function findInAll(
	told: readonly ToldWord[],
	index: WordIndex,
	kin: readonly (readonly Kin[] | undefined)[],
	found: Pair<Columns>,
): void {
	for (const columns of [found.left, found.right]) {
		columns.all.fill(0);
		columns.plain.fill(0);
	}

	const touched: number[] = [];
	for (const word of told) {
		const columns: number[] = [];
		const meet = (place: number, likeness: number) => {
			const column = index.columns[place] ?? 0;
			if (index.best[place] === 0) {
				touched.push(place);
			}

			if (index.bestInColumn[column] === 0) {
				columns.push(column);
			}

			index.best[place] = Math.max(index.best[place] ?? 0, likeness);
			index.bestInColumn[column] = Math.max(index.bestInColumn[column] ?? 0, likeness);
		};
		meetAll(word, index, kin[word.stem], meet);
		settle(columns, index.bestInColumn, column => ({word, column}), found.left);
	}

	settle(
		touched,
		index.best,
		place => ({word: index.words[place], column: index.columns[place] ?? 0}),
		found.right,
	);
}

/** Meets the right words that are the same as a left one, and the plain ones that are used like it. */
function meetAll(
	{stem, root, isPlain}: ToldWord,
	{words, byStem, byRoot}: WordIndex,
	kin: readonly Kin[] | undefined,
	meet: (place: number, likeness: number) => void,
): void {
	for (const place of byStem.get(stem) ?? []) {
		meet(place, 1);
	}

	for (const place of byRoot.get(root) ?? []) {
		meet(place, 1);
	}

	if (!isPlain || kin === undefined) {
		return;
	}

	for (const {stem: other, likeness} of kin) {
		for (const place of byStem.get(other) ?? []) {
			if (words[place]?.isPlain === true) {
				meet(place, likeness);
			}
		}
	}
}

/** Adds what was found to its columns, and clears the way for the next. */
function settle(
	places: readonly number[],
	best: Float64Array,
	wordAt: (place: number) => {readonly word: ToldWord | undefined; readonly column: number},
	{all, plain}: Columns,
): void {
	for (const place of places) {
		const {word, column} = wordAt(place);
		const weight = (word?.weight ?? 0) * (best[place] ?? 0);
		all[column] = (all[column] ?? 0) + weight;
		plain[column] = (plain[column] ?? 0) + (word?.isPlain === true ? weight : 0);
		best[place] = 0;
	}
}
