import type {DatabaseSync} from 'node:sqlite';
import {textHashOf} from '../../core/text-hash.ts';
import {hasForm} from './connection.ts';
import type {DataStore} from './data-store.ts';
import {libraryVersion} from './migrations.ts';
import {noteSightings, sightingsOf, textsOfEdits} from './sightings.ts';

/**
That an article, by the real place of its file, has another text than it had: both as `Article.id`.
*/
export type TextChange = {readonly file: string; readonly before: string; readonly after: string};

/**
Remembers which articles were changed, among those about which anything is kept: what was said about the text before then holds for the one after it, wherever
that is moved. To remember is a courtesy: where it cannot be done at once, nothing happens.
*/
export function noteChanges(store: DataStore, changes: readonly TextChange[]): void {
	if (changes.length > 0) {
		store.jot(database => {
			if (hasForm(database, libraryVersion)) {
				note(database, changes);
			}
		});
	}
}

function note(database: DatabaseSync, changes: readonly TextChange[]): void {
	const all = changes.flatMap(asText);
	const kept = database.prepare(knownTexts).all({texts: JSON.stringify(all.map(({before}) => before))});
	const known = new Set(kept.map(({text}) => text));
	for (const {file, before, after} of all) {
		const earlier = sightingsOf(database, [{article: before, file}]).filter(
			one => one.article === before && one.file === file,
		);
		const own = known.has(before) ? [{keptArticle: before, keptFile: file}] : [];
		noteSightings(
			database,
			[...own, ...earlier].map(({keptArticle, keptFile}) => ({keptArticle, keptFile, article: after, file})),
		);
	}
}

/* Edits of stories know an article of several by its number as well, all else by its text alone. */
function asText(change: TextChange): readonly TextChange[] {
	const [before, after] = [textHashOf(change.before), textHashOf(change.after)];
	return before === change.before ? [change] : [change, {...change, before, after}];
}

const isAsked = 'IN (SELECT value FROM json_each(:texts))';

const knownTexts = `
	SELECT article AS text FROM mark_entry WHERE article ${isAsked}
	UNION SELECT article FROM correction_entry WHERE article ${isAsked}
	UNION SELECT left_article FROM verdict_entry WHERE left_article ${isAsked}
	UNION SELECT right_article FROM verdict_entry WHERE right_article ${isAsked}
	UNION SELECT value FROM (${textsOfEdits}) WHERE value ${isAsked}`;
