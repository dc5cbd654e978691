import type {Span} from './span.ts';

/**
Where a piece of metadata comes from: the file's own header, the markup of a page, the file's name, a guess from the text, or the reader.
*/
export type Origin = 'header' | 'page' | 'file-name' | 'inferred' | 'reader';

/**
The fields that newsreader knows by name, in the order in which they are shown.
*/
export const fieldNames = [
	'title',
	'outlet',
	'authors',
	'place',
	'published',
	'updated',
	'section',
	'language',
	'url',
] as const;

export type FieldName = (typeof fieldNames)[number];

/**
A known value. `reason` says in a few words why it was inferred.

A date (`published`, `updated`) is kept with the precision that it was given with, and its length tells which: a day is `YYYY-MM-DD`, a month `YYYY-MM`, a year `YYYY`.
One that names none of them without doubt stays as it was written: `03/04/2025`, `yesterday`.
*/
export type Field = {
	readonly value: string;
	readonly origin: Origin;
	readonly reason?: string;
};

/**
What is known about an article. A field that is absent is unknown.
*/
export type Metadata = Readonly<Partial<Record<FieldName, Field>>>;

/**
A header field that newsreader does not know by name: kept as it was written.
*/
export type OtherField = {readonly name: string; readonly value: string};

/**
A stretch of the text that is not reporting: shown, but never linked.
*/
export type Furniture = Span & {
	readonly kind: 'headline' | 'caption' | 'credit' | 'byline';
};

/**
One article. `text` is the decoded body with LF line ends and without control characters; everything else that is known
about the text is a span over it.
*/
export type Article = {
	/** The first 16 hexadecimal digits of the SHA-256 of `text`. */
	readonly id: string;
	/** The path by which the reader named the file, or a path inside the folder that they named. */
	readonly file: string;
	/** The SHA-256 of the file's bytes, in hexadecimal. */
	readonly sha256: string;
	readonly metadata: Metadata;
	readonly others: readonly OtherField[];
	readonly text: string;
	readonly furniture: readonly Furniture[];
	/** What was odd about the file, in sentences: it was read all the same. */
	readonly remarks: readonly string[];
};

/**
Why a file is not an article: shown to the reader beside the articles.
*/
export type Problem = {readonly file: string; readonly message: string};
