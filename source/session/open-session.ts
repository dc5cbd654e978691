import type {LibraryState} from '../core/library/library.ts';
import type {Pair} from '../core/pair.ts';
import type {Size} from '../layout/window-layout.ts';
import {openCompare} from './compare/open-compare.ts';
import {emptyCorrections} from './correction-log.ts';
import {noneMarked} from './marks.ts';
import {type Preferences, usualPreferences} from './preferences.ts';
import type {Session} from './session.ts';
import {emptyLog} from './verdict-log.ts';

export type Opening = {
	readonly window: Size;
	readonly library: LibraryState;
	readonly preferences?: Preferences | undefined;
	readonly now?: Date | undefined;
	/** The files of two of the articles, to compare at once. */
	readonly compare?: Pair<string> | undefined;
	/** One line above the library for the whole run. */
	readonly greeting?: string | undefined;
};

/**
A session at its beginning: the library, with Compare over it where the reader asked for two articles.
*/
export function openSession({
	window,
	library,
	preferences = usualPreferences,
	now,
	compare,
	greeting,
}: Opening): Session {
	const {shelf, problems, progress, remark} = library;
	const session: Session = {
		window,
		preferences,
		now,
		shelf,
		problems,
		progress,
		found: undefined,
		corrections: emptyCorrections,
		marks: noneMarked,
		searches: [],
		areSearchesKnown: false,
		storyEdits: [],
		marked: [],
		screens: [
			{
				kind: 'library',
				selected: undefined,
				query: '',
				isTyping: false,
				follows: true,
				order: preferences.order,
			},
		],
		verdicts: emptyLog,
		count: undefined,
		notice: remark,
		greeting,
	};
	return compare ? openCompare(session, compare) : session;
}
