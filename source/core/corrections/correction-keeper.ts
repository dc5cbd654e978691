import type {Article} from '../article.ts';
import type {Shelf} from '../library/shelf.ts';
import type {CorrectionEntry, Corrections} from './correction.ts';

/**
Where corrections are kept. What `keep` has returned survives the end of the program, however it comes; it throws an `Error` in words for the
reader where it could not keep them, and then has kept none.
*/
export type CorrectionKeeper = {
	/** What the reader filled in about these articles, by their files; those without corrections are not among them. Articles are known by their file, or by their text where they were moved. */
	readonly recall: (
		articles: ReadonlyArray<Pick<Article, 'id' | 'file'>>,
	) => ReadonlyMap<string, Corrections>;
	/** The same for all articles of a library, however many there are. */
	readonly recallOn?: (shelf: Shelf) => ReadonlyMap<string, Corrections>;
	readonly keep: (entries: readonly CorrectionEntry[]) => void;
	/** What the reader should know of the database since this was asked last, in sentences. */
	readonly remarks?: () => readonly string[];
};
