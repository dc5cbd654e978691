import type {Article, Problem} from '../article.ts';
import type {LibraryOrder} from './library-order.ts';
import type {Summary} from './summary.ts';

/**
The articles of a library as they are known at one time, in numbers: each has an id, which it keeps when its file is moved or changed. What is known of one is
read when it is asked for, at once; a library of 100,000 takes no more memory than one of ten. When the library changes, there is another shelf.
*/
export type Shelf = {
	/** How many articles there are. */
	readonly count: number;
	/** The ids of all articles in an order. By story, a heading stands before each story of two and more: as minus the story's id. By outlet, one stands before each: as minus the id of its first article. */
	readonly listing: (order: LibraryOrder) => Int32Array;
	/** `undefined` for an article that is gone by now. */
	readonly summary: (id: number) => Summary | undefined;
	readonly article: (id: number) => Article | undefined;
	/** The article of a file, or `FILE#n`, as it is named in this run. */
	readonly idOf: (file: string) => number | undefined;
	/** An article of a file, or `FILE#n`, by its real, whole path. */
	readonly idOfPlace: (place: string) => number | undefined;
	/** The articles with this text, by its hash: `textHashOf(Article.id)`. */
	readonly idsOfText: (text: string) => readonly number[];
	readonly storyIdOf: (id: number) => number | undefined;
	/** All articles on the story of an article, in their order; none where it is alone, or not grouped yet. */
	readonly storyOf: (id: number) => readonly number[];
	/** Whether others stand beside an article under the heading of its story. */
	readonly isOnStory: (id: number) => boolean;
	/** The articles that print the same text as this one, itself among them, first the one by which the others are measured; none where nobody else does. */
	readonly copiesOf: (id: number) => readonly number[];
	readonly heading: (story: number) => StoryHeading | undefined;
	/** The heading of the outlet of an article. */
	readonly outletHeading: (id: number) => OutletHeading | undefined;
	/** What could not be read, file by file. */
	readonly problems: () => readonly Problem[];
	/** The folder that all files lie in, as it is named in this run; empty where there is none. */
	readonly folder: string;
};

/**
What stands above the articles of a story.
*/
export type StoryHeading = {
	/** The title that the reader gave, else that of its newest article that has one. */
	readonly title: string;
	/** The title that the reader gave. */
	readonly name: string | undefined;
	readonly articles: number;
	readonly outlets: number;
};

/**
What stands above the articles of an outlet; `outlet` is absent above those of which none is known.
*/
export type OutletHeading = {readonly outlet: string | undefined; readonly articles: number};
