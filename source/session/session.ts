import type {Problem} from '../core/article.ts';
import {editableFields} from '../core/corrections/correction.ts';
import type {Found, Progress} from '../core/library/library.ts';
import type {LibraryOrder} from '../core/library/library-order.ts';
import type {Shelf} from '../core/library/shelf.ts';
import type {SavedSearch} from '../core/state/saved-search.ts';
import type {StoryEdit} from '../core/stories/story-edit.ts';
import type {Viewport} from '../layout/viewport.ts';
import type {Size} from '../layout/window-layout.ts';
import type {CompareScreen} from './compare/compare-screen.ts';
import type {VerdictScreen} from './compare/edit-verdict.ts';
import type {CorrectionLog} from './correction-log.ts';
import type {Context} from './keymap.ts';
import type {MarkState} from './marks.ts';
import type {MenuScreen} from './menu.ts';
import type {Preferences} from './preferences.ts';
import type {VerdictLog} from './verdict-log.ts';

/**
The list of articles. Articles are named by their files, here and in all screens. `follows` says whether the selection goes to the best match with every letter typed: until the
reader moves it.
*/
export type LibraryScreen = {
	readonly kind: 'library';
	readonly selected: string | undefined;
	readonly query: string;
	readonly isTyping: boolean;
	readonly follows: boolean;
	readonly order: LibraryOrder;
};

/**
One article. `hit` is the place in the text of the search hit that the reader is at.
*/
export type ArticleScreen = {
	readonly kind: 'article';
	readonly article: string;
	readonly viewport: Viewport;
	readonly showsMetadata: boolean;
	readonly query: string;
	readonly isTyping: boolean;
	readonly hit: number | undefined;
};

/**
The keys of the screen below. `top` is the uppermost row in sight, as in the list of problems.
*/
export type HelpScreen = {readonly kind: 'help'; readonly of: Context; readonly top: number};

/**
The files that could not be read, with the reasons.
*/
export type ProblemsScreen = {readonly kind: 'problems'; readonly top: number};

export const formFields = [...editableFields, 'tags', 'story'] as const;

/**
A field of the form in which the reader fills in what they know about an article.
*/
export type FormField = (typeof formFields)[number];

/**
The form in which the reader fills in an article's metadata and tags. `problem` says why the last save was refused.
*/
export type EditScreen = {
	readonly kind: 'edit';
	readonly article: string;
	readonly field: FormField;
	readonly values: Readonly<Record<FormField, string>>;
	readonly problem: string | undefined;
};

/**
A place on the stack of what the reader is doing. Opening pushes, Esc pops, and the screen below is as it was left.
*/
export type Screen =
	| LibraryScreen
	| ArticleScreen
	| CompareScreen
	| MenuScreen
	| VerdictScreen
	| HelpScreen
	| ProblemsScreen
	| EditScreen;

/**
All that the reader is doing, as data. What can be computed from it is a selector, never stored.
*/
export type Session = {
	readonly window: Size;
	readonly preferences: Preferences;
	/** When the program was started: what `after:7d` counts from; without it, such dates name none. */
	readonly now: Date | undefined;
	/** The articles as their files tell; corrections are laid over them by `articleOf` and `summaryAt`. */
	readonly shelf: Shelf;
	readonly problems: readonly Problem[];
	readonly progress: Progress;
	/** What answered the last search of the library. */
	readonly found: Found | undefined;
	readonly corrections: CorrectionLog;
	/** Stars, tags, and what was read. */
	readonly marks: MarkState;
	/** The searches that the reader kept, by name; none before the database was asked. */
	readonly searches: readonly SavedSearch[];
	readonly areSearchesKnown: boolean;
	/** What the reader said about stories, and is not in the database yet. */
	readonly storyEdits: readonly StoryEdit[];
	/** Files of at most two articles; the first becomes the left one. */
	readonly marked: readonly string[];
	readonly verdicts: VerdictLog;
	readonly screens: readonly [LibraryScreen, ...Screen[]];
	/** The number typed before a command, as in `5j`. */
	readonly count: number | undefined;
	/** One line for the reader; it goes with the next key. */
	readonly notice: string | undefined;
	/** One line above the library, for the whole run. */
	readonly greeting: string | undefined;
};

export const topScreen = (session: Session): Screen => session.screens.at(-1) ?? session.screens[0];

/**
Which keys hold now.
*/
export function contextOf(session: Session): Context {
	const screen = topScreen(session);
	if (screen.kind === 'library') {
		return screen.isTyping ? 'search' : 'library';
	}

	if ((screen.kind === 'article' || screen.kind === 'compare') && screen.isTyping) {
		return 'find';
	}

	return screen.kind === 'compare' && screen.view !== 'text' ? screen.view : screen.kind;
}
