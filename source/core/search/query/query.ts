import type {Span} from '../../span.ts';

/**
The fields of an article whose words can be asked for: `outlet:nyt`.
*/
export const textFields = ['outlet', 'author', 'title', 'section', 'place'] as const;

/**
All that can stand before a colon.
*/
export const queryFields = [...textFields, 'language', 'file', 'tag', 'is', 'after', 'before', 'on'] as const;

/**
What can be asked of an article's state: `is:starred`. `single` is an article that nobody else reports.
*/
export const states = ['starred', 'read', 'unread', 'dated', 'undated', 'single'] as const;

export type TextField = (typeof textFields)[number];
export type QueryField = (typeof queryFields)[number];
export type State = (typeof states)[number];

/**
What a term of a query asks for. Words are folded.

`words` stand for what was typed between two spaces: `zelensky` is one word, `U.S.` two that stand together. Of a `phrase` that is
still being typed (`isOpen`), and of words without quotes, the last may be the beginning of a word.
*/
export type Condition =
	| {readonly kind: 'words'; readonly words: readonly string[]}
	| {readonly kind: 'phrase'; readonly words: readonly string[]; readonly isOpen: boolean}
	| {
			readonly kind: 'field';
			readonly field: TextField;
			readonly words: readonly string[];
			readonly isPhrase: boolean;
	  }
	| {readonly kind: 'value'; readonly field: 'language' | 'file' | 'tag'; readonly value: string}
	| {readonly kind: 'state'; readonly state: State}
	| {
			readonly kind: 'days';
			readonly field: 'after' | 'before' | 'on';
			/** As it was typed. */
			readonly written: string;
			/** The first day that answers, as `YYYY-MM-DD`; months and years answer where all of their days do. */
			readonly from?: string;
			/** The first day that answers no more. */
			readonly until?: string;
	  };

/**
One part of a query, and where in it it was typed. Excluded ones (`-rubio`) must not hold.
*/
export type Term = Condition & {readonly span: Span; readonly isExcluded: boolean};

/**
Why a part of a query was passed over, in a sentence for the reader.
*/
export type QueryError = {readonly span: Span; readonly message: string};

/**
A query taken apart. An article answers it where all its terms hold.
*/
export type Query = {readonly terms: readonly Term[]; readonly errors: readonly QueryError[]};
