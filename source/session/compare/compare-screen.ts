import type {Pair, Side} from '../../core/pair.ts';
import type {PaneChoice} from '../../layout/compare-layout.ts';
import type {Viewport} from '../../layout/viewport.ts';
import type {Size} from '../../layout/window-layout.ts';
import type {FactFilter} from './fact-filter.ts';

/**
The same comparison in other forms: both texts; one text with the other outlet's wordings opened in it; what only one outlet tells; a row a fact;
facts by outlets.
*/
export const compareViews = ['text', 'annotated', 'only', 'ledger', 'matrix'] as const;

export type CompareView = (typeof compareViews)[number];

export const ledgerOrders = ['number', 'strength', 'differences', 'right'] as const;

/**
How the ledger is sorted: as the left text runs, the surest first, the most differences first, or as the right text runs.
*/
export type LedgerOrder = (typeof ledgerOrders)[number];

/**
Two articles and how they are looked at: `articles` as they were opened, which numbers the facts, and `isSwapped` where the reader has
exchanged the sides since. All else is in the sides as they stand.
*/
export type CompareScreen = {
	readonly kind: 'compare';
	readonly articles: Pair<string>;
	readonly isSwapped: boolean;
	/** Whether the articles are so long that the screen is drawn before they are compared. */
	readonly isWaiting: boolean;
	readonly view: CompareView;
	readonly active: Side;
	/** Where the current sentence of each text starts. */
	readonly places: Pair<number>;
	readonly viewports: Pair<Viewport>;
	/** The number of the fact that stands at full strength. */
	readonly focus: number | undefined;
	/** Whether scrolling one text drags the other along. */
	readonly isSynced: boolean;
	readonly filter: FactFilter;
	/** The least score (0–1) of what is shown. */
	readonly strictness: number;
	readonly panes: PaneChoice;
	readonly showsWhy: boolean;
	readonly order: LedgerOrder;
	/** The cell of the matrix that the reader went to. */
	readonly cell: Cell | undefined;
	readonly query: string;
	readonly isTyping: boolean;
	readonly hit: Hit | undefined;
	/** Where the reader was when they began to type a search; absent when they do not. */
	readonly origin?: ReadingPlace | undefined;
	/** Where the reader was before they opened what only one outlet tells, and the place at which that opened. */
	readonly behind?: {readonly was: ReadingPlace; readonly opened: number} | undefined;
	/** The window before it changed, how the texts stood there, and how they stood after it had changed. */
	readonly resized?: Readonly<Record<'viewports' | 'became', Pair<Viewport>>> & {readonly window: Size};
};

/**
Where the reader was before they looked elsewhere.
*/
export type ReadingPlace = Pick<CompareScreen, 'active' | 'places' | 'viewports' | 'focus'>;

/**
A fact of the story, by its number there, and the place of an article in the story.
*/
export type Cell = {readonly fact: number; readonly column: number};

/**
A hit of the search, by its side and its first place.
*/
export type Hit = {readonly side: Side; readonly start: number};
