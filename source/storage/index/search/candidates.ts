import type {DatabaseSync} from 'node:sqlite';
import type {RankedEntry} from '../../../core/search/rank-entries.ts';
import {initialsOf} from '../../../core/search/search-entry.ts';
import {statement} from '../statement.ts';

export type Candidate = RankedEntry & {readonly id: number};

/**
What fuse.js looks at of an article; `undefined` for one that is gone.
*/
export type Candidates = {readonly read: (id: number) => Candidate | undefined; readonly clear: () => void};

/** How many are kept: mostly the same are ranked again at the next key. A thousand take 1 MB. */
const keptAtMost = 2000;

export function openCandidates(database: DatabaseSync): Candidates {
	const kept = new Map<number, Candidate>();
	return {
		clear: () => kept.clear(),
		read(id) {
			const candidate = kept.get(id) ?? readCandidate(database, id);
			if (candidate !== undefined) {
				// Moved to the end, so that the first is the one that was not wanted for longest.
				kept.delete(id);
				kept.set(id, candidate);
			}

			if (kept.size > keptAtMost) {
				kept.delete(kept.keys().next().value ?? 0);
			}

			return candidate;
		},
	};
}

function readCandidate(database: DatabaseSync, id: number): Candidate | undefined {
	const row = statement(
		database,
		'SELECT title, outlet, authors, section, place, lead FROM article WHERE id = ?',
	).get(id);
	if (row === undefined) {
		return undefined;
	}

	const text = (name: string): string => String(row[name] ?? '');
	return {
		id,
		title: text('title'),
		outlet: text('outlet'),
		initials: initialsOf(text('outlet')),
		authors: text('authors'),
		section: text('section'),
		place: text('place'),
		lead: text('lead'),
	};
}
