import type {LibraryOrder} from '../../core/library/library-order.ts';
import type {Pair} from '../../core/pair.ts';
import type {CompareScreen} from '../compare/compare-screen.ts';

/**
An article as it is found again at the next start: by its file, or by its text where that was moved.
*/
export type KeptArticle = {readonly file: string; readonly id: string};

/**
A place in a text, with the words that stand there: they tell where it is once the text has changed.
*/
export type KeptPlace = {readonly start: number; readonly words: string};

/**
Where the reader was, as plain data: what the next start comes back to. Whatever of it is missing or makes no sense is left out then.
*/
export type KeptState = {
	readonly library: {
		readonly order: LibraryOrder;
		readonly query: string;
		readonly selected?: KeptArticle;
	};
	readonly marked: readonly KeptArticle[];
	readonly article?: KeptArticle & {readonly place: KeptPlace; readonly showsMetadata: boolean};
	readonly compare?: Pick<
		CompareScreen,
		'isSwapped' | 'view' | 'active' | 'isSynced' | 'filter' | 'strictness' | 'panes' | 'showsWhy' | 'order'
	> & {
		readonly articles: Pair<KeptArticle>;
		readonly places: Pair<KeptPlace>;
	};
};
