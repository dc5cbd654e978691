import type {DatabaseSync} from 'node:sqlite';
import type {Corrections} from '../../core/corrections/correction.ts';
import {textHashOf} from '../../core/text-hash.ts';
import {hasCorrections} from './correction-rows.ts';
import type {DataStore} from './data-store.ts';
import {meetCorrections, type Standing} from './meet-corrections.ts';
import type {Row} from './salvage.ts';
import {allCorrections} from './select-corrections.ts';
import {noteSightings} from './sightings.ts';

/**
All that was ever corrected. A library picks those of its articles that have one of these texts (by `textHashOf(Article.id)`) or lie in one of these files, and asks for the
corrections of all of them at once: they are few, however large the library is.
*/
export type CorrectionBook = {
	readonly texts: ReadonlySet<string>;
	/** Real, whole paths; `FILE#2` for one of several articles. */
	readonly files: ReadonlySet<string>;
	/** The corrections of articles, by the names that they are given here; those without any are not among them. */
	readonly of: (articles: readonly Standing[]) => ReadonlyMap<string, Corrections>;
};

/**
Looks up what was ever corrected. Where a corrected article was moved or changed is remembered, when it is met so.
*/
export function recallAllCorrections(store: DataStore): CorrectionBook {
	const rows = store.read(select) ?? [];
	const named = (name: string): ReadonlySet<string> =>
		new Set(rows.flatMap(row => [row[name], row[`met_${name}`]]).filter(value => typeof value === 'string'));
	return {
		texts: named('article'),
		files: named('file'),
		of(articles) {
			const {met, sightings} = meetCorrections(
				articles.map(one => ({...one, article: textHashOf(one.article)})),
				rows,
			);
			if (sightings.length > 0) {
				store.jot(database => noteSightings(database, sightings));
			}

			return met;
		},
	};
}

const select = (database: DatabaseSync): readonly Row[] =>
	hasCorrections(database) ? allCorrections(database) : [];
