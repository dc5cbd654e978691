import type {Article} from '../core/article.ts';
import type {CorrectionEntry, Corrections} from '../core/corrections/correction.ts';
import type {Found, LibraryState, Search} from '../core/library/library.ts';
import type {Shelf} from '../core/library/shelf.ts';
import type {MarkEntry} from '../core/marks/mark.ts';
import type {MarkBook} from '../core/marks/mark-book.ts';
import type {Pair} from '../core/pair.ts';
import type {SavedSearch} from '../core/state/saved-search.ts';
import type {StoryEdit} from '../core/stories/story-edit.ts';
import type {VerdictEntry} from '../core/verdicts/verdict.ts';
import type {Size} from '../layout/window-layout.ts';
import type {CommandId} from './keymap.ts';

/**
Something that happens to a session: a command of the keymap, typed text, a digit of a count, another window, files
that were read, or an answer of the database.
*/
export type Command =
	| {readonly kind: 'key'; readonly command: CommandId}
	| {readonly kind: 'text'; readonly text: string}
	| {readonly kind: 'digit'; readonly digit: number}
	/** A key that means something on other screens, and nothing on this one. */
	| {readonly kind: 'unknown'; readonly key: string}
	| {readonly kind: 'resize'; readonly window: Size}
	| {
			/** The library is another one now: files were read, changed or grouped. */
			readonly kind: 'shelved';
			readonly state: LibraryState;
	  }
	| {readonly kind: 'found'; readonly found: Found}
	/** Two long articles may be compared now. */
	| {readonly kind: 'studied'; readonly articles: Pair<string>}
	/** The verdicts that the database holds on two articles, by their files. */
	| {
			readonly kind: 'recalled';
			readonly articles: Pair<string>;
			readonly entries: readonly VerdictEntry[];
			/** What the reader should know of the database. */
			readonly remark?: string;
	  }
	/** Verdicts stand in the database from now on; or they do not, and why. */
	| {
			readonly kind: 'kept';
			readonly entries: readonly VerdictEntry[];
			/** All that the database holds by now on the pair of articles that the reader compares: another newsreader may have written, too. */
			readonly recalled?: {readonly articles: Pair<string>; readonly entries: readonly VerdictEntry[]};
	  }
	/** What the database holds of the reader's about articles that were read, by their files. */
	| {
			readonly kind: 'corrections-recalled';
			readonly corrections: ReadonlyMap<string, Corrections>;
			/** What the reader should know of the database. */
			readonly remark?: string;
	  }
	/** All that was ever marked. */
	| {
			readonly kind: 'marks-recalled';
			readonly book: MarkBook;
			/** What the reader should know of the database. */
			readonly remark?: string;
	  }
	/** Marks stand in the database from now on. */
	| {readonly kind: 'marks-kept'; readonly entries: readonly MarkEntry[]}
	/** The searches that the database holds. */
	| {readonly kind: 'searches-recalled'; readonly searches: readonly SavedSearch[]}
	/** What was said about stories stands in the database, and the library is grouped by it. */
	| {
			readonly kind: 'stories-edited';
			readonly edits: readonly StoryEdit[];
			readonly state?: LibraryState;
	  }
	/** Corrections stand in the database from now on. */
	| {readonly kind: 'corrections-kept'; readonly entries: readonly CorrectionEntry[]}
	| {readonly kind: 'not-kept'; readonly reason: string}
	| {readonly kind: 'not-recalled'; readonly reason: string};

/**
What a session asks of its owner.
*/
export type Effect =
	| {readonly kind: 'quit'; readonly isInterrupted: boolean}
	/** The screen was spoilt by something else, and is to be drawn anew. */
	| {readonly kind: 'redraw'}
	/** To be answered with `found`, at once or later. */
	| {readonly kind: 'search'; readonly search: Search}
	/** The library is to be sorted by what the reader corrected; to be answered with `shelved`. */
	| {readonly kind: 'correct'; readonly articles: readonly Article[]}
	/** To be answered with `studied` when the frame that says so stands: comparing these two takes a while. */
	| {readonly kind: 'study'; readonly articles: Pair<string>}
	/** To be answered with `corrections-recalled` or `not-recalled`. */
	| {readonly kind: 'recall-corrections'; readonly shelf: Shelf}
	/** To be answered with `corrections-kept` or `not-kept`. */
	| {readonly kind: 'keep-corrections'; readonly entries: readonly CorrectionEntry[]}
	/** To be answered with `searches-recalled` or `not-kept`. */
	| {readonly kind: 'recall-searches'}
	/** To be answered only where it went wrong, with `not-kept`. */
	| {readonly kind: 'keep-search'; readonly search: SavedSearch}
	| {readonly kind: 'drop-search'; readonly name: string}
	/** To be answered with `stories-edited` or `not-kept`. */
	| {readonly kind: 'edit-stories'; readonly edits: readonly StoryEdit[]}
	/** To be answered with `marks-recalled` or `not-recalled`. */
	| {readonly kind: 'recall-marks'}
	/** To be answered with `marks-kept` or `not-kept`. */
	| {readonly kind: 'keep-marks'; readonly entries: readonly MarkEntry[]}
	/** To be answered with `recalled` or `not-recalled`. */
	| {readonly kind: 'recall'; readonly articles: Pair<Article>}
	/** To be answered with `kept` or `not-kept`. */
	| {
			readonly kind: 'keep';
			readonly entries: readonly VerdictEntry[];
			/** Those that are compared now. */
			readonly articles: Pair<Article> | undefined;
	  };

export type Step<State> = readonly [State, ...Effect[]];
