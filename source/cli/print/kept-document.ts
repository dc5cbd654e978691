import type {Kept} from '../../storage/store/survey-kept.ts';

/**
What is kept as data: the document of `newsreader forget --json`. `about` holds the files that were asked for; `verdicts` is `null` where the database cannot be
read.
*/
export const keptDocument = (
	{files, bytes, copies, verdicts}: Kept,
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
	verdicts:
		verdicts === undefined ? null : {...verdicts, first: verdicts.first ?? null, last: verdicts.last ?? null},
	deleted: isDeleted,
});
