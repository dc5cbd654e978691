import type {Given, Kept, Period} from '../../storage/store/survey-kept.ts';

/**
What is kept as data: the document of `newsreader forget --json`. `about` holds the files that were asked for; what the reader gave is `null` where the database cannot be
read.
*/
export const keptDocument = (
	{files, bytes, copies, given, indexes}: Kept,
	{
		library,
		about,
		isDeleted,
	}: {readonly library: string; readonly about: readonly string[]; readonly isDeleted: boolean},
) => ({
	schema: 'newsreader/kept@1',
	library,
	files,
	bytes,
	copies,
	about,
	...(given ? documentOf(given) : unknown),
	indexes: indexes.map(index => ({...index, articles: index.articles ?? null})),
	deleted: isDeleted,
});

const documentOf = ({verdicts, corrections, marks, stories, searches, library, places}: Given) => ({
	verdicts: withPeriod(verdicts),
	corrections: withPeriod(corrections),
	marks: withPeriod(marks),
	stories: withPeriod(stories),
	searches,
	paths: library,
	places,
});

const unknown = {
	verdicts: null,
	corrections: null,
	marks: null,
	stories: null,
	searches: null,
	paths: null,
	places: null,
};

const withPeriod = <Counts extends Period>(counts: Counts) => ({
	...counts,
	first: counts.first ?? null,
	last: counts.last ?? null,
});
