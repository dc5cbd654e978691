import type {FieldName, Origin, OtherField} from '../../article.ts';
import type {SourceFile} from '../parse-article.ts';

/**
One article as a form holds it, before its text is cleaned and its furniture is found. Paragraphs of `text` stand one blank line apart.
*/
export type ArticleDraft = {
	readonly text: string;
	readonly fields: Readonly<Partial<Record<FieldName, DraftField>>>;
	readonly others: readonly OtherField[];
	/** What was odd about it, in sentences: it was read all the same. */
	readonly remarks: readonly string[];
};

/**
A value as it was written, and where. `reason` says in a few words why it was inferred.
*/
export type DraftField = {readonly value: string; readonly origin: Origin; readonly reason?: string};

/**
What a file of some form holds: its articles in their order, and in sentences with a next step what could not be read of it. A file
that is of the form but plainly holds no article gives neither.
*/
export type FormReading = {
	readonly drafts: readonly ArticleDraft[];
	readonly problems: readonly string[];
};

/**
Reads the files of one form. Throws nothing for any bytes whatever, executes nothing and asks nobody: what the file does not hold is not there.
*/
export type FormParser = (source: SourceFile) => FormReading | Promise<FormReading>;
