import type {DatabaseSync} from 'node:sqlite';
import type {Pair} from '../../core/pair.ts';
import type {Row} from './salvage.ts';
import type {Seen} from './sightings.ts';

/**
The columns of a verdict that mean something outside the database.
*/
export const entryColumns =
	'id, at, left_article, left_file, left_quote, right_article, right_file, right_quote, verdict'.split(', ');

/**
The rows of the entries on two articles, in either order, as they were given: an article is known by its text, by its file, and by whatever
text and file it was met with, where `isMet` says that it was.
*/
export const selectEntries = (
	database: DatabaseSync,
	{left, right}: Pair<Seen>,
	isMet: boolean,
): readonly Row[] =>
	database.prepare(isMet ? widely : narrowly).all({
		leftArticle: left.article ?? null,
		leftFile: left.file ?? null,
		rightArticle: right.article ?? null,
		rightFile: right.file ?? null,
	});

/** Whether a side of an entry is an article of today. A place that is NULL is equal to none. */
const isAsKept = (side: string, today: string): string =>
	`${side}_article = :${today}Article OR ${side}_file = :${today}File`;

const isAsMet = (side: string, today: string): string =>
	`${isAsKept(side, today)} OR (${side}_article, ${side}_file) IN (
		SELECT kept_article, kept_file FROM sighting WHERE article = :${today}Article OR file = :${today}File)`;

const articlesAsMet = `SELECT :leftArticle UNION SELECT :rightArticle UNION SELECT kept_article FROM sighting
	WHERE article IN (:leftArticle, :rightArticle) OR file IN (:leftFile, :rightFile)`;

// The first line picks by the indexes, the others check.
const selectionOf = (articles: string, is: typeof isAsKept): string => `
	SELECT ${entryColumns.join(', ')} FROM verdict_entry
	WHERE (left_article IN (${articles}) OR left_file IN (:leftFile, :rightFile)) AND (
		((${is('left', 'left')}) AND (${is('right', 'right')})) OR
		((${is('left', 'right')}) AND (${is('right', 'left')})))
	ORDER BY number`;

const narrowly = selectionOf(':leftArticle, :rightArticle', isAsKept);

const widely = selectionOf(articlesAsMet, isAsMet);
