import type {LibraryOrder} from '../core/library/library-order.ts';
import type {Pair, Side} from '../core/pair.ts';
import type {LedgerOrder} from './compare/compare-screen.ts';
import type {FactFilter} from './compare/fact-filter.ts';
import type {SearchChoice} from './saved-searches.ts';
import {pushScreen} from './screens.ts';
import type {Session} from './session.ts';

/**
What is done when an item is chosen, on the screen below the menu.
*/
export type Choice =
	| {readonly kind: 'passage'; readonly fact: number; readonly side: Side; readonly start: number}
	| {readonly kind: 'filter'; readonly filter: FactFilter}
	| {readonly kind: 'order'; readonly order: LedgerOrder}
	/** Rejects links of the focused fact, by their places among them. */
	| {readonly kind: 'reject'; readonly links: readonly number[]}
	/** Links the two current sentences. */
	| {readonly kind: 'link'}
	| {readonly kind: 'outlet'; readonly side: Side; readonly file: string}
	| SearchChoice
	/** The story of the selected article and that of another are one. */
	| {readonly kind: 'join-stories'; readonly file: string}
	| {readonly kind: 'split-story'}
	| {readonly kind: 'name-story'}
	| {readonly kind: 'sort'; readonly order: LibraryOrder}
	/** Compares two articles, from the library or from an article. */
	| {readonly kind: 'compare'; readonly articles: Pair<string>};

export type MenuItem = {
	/** A short word that stands before the others, in a column of its own. */
	readonly label: string;
	readonly words: string;
	readonly choice: Choice;
};

export type Menu = {
	readonly title: string;
	readonly items: readonly MenuItem[];
	/** The item that is selected at first; the first where it is absent. */
	readonly selected?: number;
};

/**
A short list over the lower part of the screen below it.
*/
export type MenuScreen = {
	readonly kind: 'menu';
	readonly menu: Menu;
	readonly selected: number;
};

export const openMenu = (session: Session, menu: Menu): Session =>
	pushScreen(session, {kind: 'menu', menu, selected: menu.selected ?? 0});
