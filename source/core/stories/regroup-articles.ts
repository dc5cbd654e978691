import {compareDays} from './days.ts';
import {findAlike, groupOutlines, type OutlineRow} from './group-outlines.ts';
import type {Outline} from './outline.ts';
import {tellingStems} from './telling-stems.ts';
import type {WeighStem} from './weigh-stems.ts';

/**
What an article of a grouped library is about, and its day; `NaN` where that is not known.
*/
export type DatedOutline = {readonly day: number; readonly outline: Outline};

/**
A library that was grouped, as far as it has to be known to put an article into it. Articles and groups are known by numbers.
*/
export type GroupedLibrary = {
	/** As it was when the library was grouped. */
	readonly weigh: WeighStem;
	/** `undefined` for an article that is gone. */
	readonly articleOf: (article: number) => DatedOutline | undefined;
	/** Articles of days near this one that have one of these stems among their most telling, a few hundred at most. */
	readonly findNear: (day: number, stems: Int32Array) => readonly number[];
	/** `undefined` for an article that was not grouped yet. */
	readonly groupOf: (article: number) => number | undefined;
	readonly membersOf: (group: number) => readonly number[];
};

/**
Groups anew what articles that came, changed or went have to do with: the groups in which they are, and those of the articles that are like them. Gives these
groups as they are now; all others stay as they are. It takes as long in a large library as in a small one.
*/
export function regroupArticles(
	library: GroupedLibrary,
	changed: readonly number[],
): ReadonlyArray<readonly number[]> {
	const present = changed.filter(article => library.articleOf(article) !== undefined);
	const met = findMet(library, present);
	const touched = new Set([...changed, ...met].map(library.groupOf).filter(group => group !== undefined));
	const isChanged = new Set(changed);
	const parts = Array.from(touched, group =>
		partOf(
			library.membersOf(group).filter(article => !isChanged.has(article)),
			new Set(met),
		),
	);
	const {articles, row} = openRow(library, [...present, ...met, ...parts.flatMap(({seen}) => seen)]);
	const firsts = groupOutlines(row, library);
	const groups = [...Map.groupBy(articles, (_, place) => firsts[place] ?? 0).values()];
	return parts.reduce(keepTogether, groups);
}

/** An article is looked for by so many stems. */
const stemsEach = 40;

/** The articles that are so much like one of these that they may be on its story. */
function findMet(library: GroupedLibrary, present: readonly number[]): readonly number[] {
	const near = present.flatMap(article => {
		const known = library.articleOf(article);
		return known ? library.findNear(known.day, tellingStems(known.outline, library.weigh, stemsEach)) : [];
	});
	const {articles, row} = openRow(library, [...present, ...near]);
	const isPresent = new Set(present);
	const {size, ones, others} = findAlike(row, library);
	const pairs = Array.from({length: size}, (_, index) =>
		[ones[index], others[index]].map(place => articles[place ?? 0] ?? 0),
	);
	return pairs.filter(pair => pair.some(article => isPresent.has(article))).flat();
}

function openRow(
	{articleOf}: GroupedLibrary,
	numbers: readonly number[],
): {readonly articles: readonly number[]; readonly row: OutlineRow} {
	const entries = Array.from(new Set(numbers), article => ({article, known: articleOf(article)}))
		.flatMap(({article, known}) => (known ? [{article, ...known}] : []))
		.sort((one, other) => compareDays(one.day, other.day) || one.article - other.article);
	const outlines = entries.map(({outline}) => outline);
	return {
		articles: entries.map(({article}) => article),
		row: {days: Float64Array.from(entries, ({day}) => day), outlines: () => outlines},
	};
}

/** The members of a group that are looked at, and those of a large one that stay with most of them. */
type Part = {readonly seen: readonly number[]; readonly rest: readonly number[]};

/** Larger groups are joined, and not taken apart: no article in three hundred makes two stories of one. */
const largest = 300;
const mostSeen = 100;

function partOf(members: readonly number[], met: ReadonlySet<number>): Part {
	if (members.length <= largest) {
		return {seen: members, rest: []};
	}

	const ranked = members.toSorted((one, other) => Number(met.has(other)) - Number(met.has(one)));
	return {seen: ranked.slice(0, mostSeen), rest: ranked.slice(mostSeen)};
}

/** Puts a large group together again where most of those that were looked at are. */
function keepTogether(
	groups: ReadonlyArray<readonly number[]>,
	{seen, rest}: Part,
): ReadonlyArray<readonly number[]> {
	if (rest.length === 0) {
		return groups;
	}

	const isSeen = new Set(seen);
	const sharesOf = groups.map(group => group.filter(article => isSeen.has(article)).length);
	const home = sharesOf.indexOf(Math.max(...sharesOf));
	return groups
		.map((group, index) => [
			...group.filter(article => !isSeen.has(article)),
			...(index === home ? [...seen, ...rest] : []),
		])
		.filter(group => group.length > 0);
}
