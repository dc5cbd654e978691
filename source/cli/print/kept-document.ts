import type {Kept} from '../../storage/store/survey-kept.ts';

/**
What is kept as data: the document of `newsreader forget --json`. `about` holds the files that were asked for; `verdicts` and `corrections` are `null` where the database cannot be
read.
*/
export const keptDocument = (
	{files, bytes, copies, verdicts, corrections}: Kept,
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
	verdicts: verdicts === undefined ? null : withPeriod(verdicts),
	corrections: corrections === undefined ? null : withPeriod(corrections),
	deleted: isDeleted,
});

type Period = {readonly first?: string; readonly last?: string};

const withPeriod = <Counts extends Period>(counts: Counts) => ({
	...counts,
	first: counts.first ?? null,
	last: counts.last ?? null,
});
