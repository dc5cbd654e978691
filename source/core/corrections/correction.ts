import type {Article, Field, Metadata} from '../article.ts';
import {cleanLine} from '../parse/clean-text.ts';

/**
The fields that the reader can fill in, in the order of the form.
*/
export const editableFields = ['outlet', 'title', 'published'] as const;

export type EditableField = (typeof editableFields)[number];

export const isEditableField = (name: string): name is EditableField =>
	editableFields.some(field => field === name);

/**
The reader's own values for an article; `null` where they emptied a field.
*/
export type Corrections = Readonly<Partial<Record<EditableField, string | null>>>;

/**
One entry of the log of corrections, as it was made: on an article by its text and its file. Of entries on the same field the latest counts.
*/
export type CorrectionEntry = {
	readonly file: string;
	/** `Article.id`. */
	readonly article: string;
	readonly field: EditableField;
	readonly value: string | null;
};

/**
The article with corrections laid over what its file tells. A field whose value the file tells as well stays the file's.
*/
export function correctArticle<Given extends Pick<Article, 'metadata'>>(
	article: Given,
	corrections: Corrections,
): Given {
	const own = article.metadata;
	const changed = editableFields.filter(name => {
		const value = corrections[name];
		return value !== undefined && value !== (own[name]?.value ?? null);
	});
	if (changed.length === 0) {
		return article;
	}

	const kept = Object.entries(own).filter(([name]) => !changed.some(field => field === name));
	const filled = changed.flatMap((name): ReadonlyArray<readonly [string, Field]> => {
		const value = corrections[name];
		return value == null ? [] : [[name, {value, origin: 'reader'}]];
	});
	return {...article, metadata: Object.fromEntries([...kept, ...filled]) as Metadata};
}

/**
What the reader changed about an article that is shown as it is given here: the entries on fields whose value is another now. A blank value empties its field.
*/
export function entriesOf(
	{id, file, metadata}: Pick<Article, 'id' | 'file' | 'metadata'>,
	values: Readonly<Partial<Record<EditableField, string>>>,
): readonly CorrectionEntry[] {
	return editableFields.flatMap(field => {
		const written = values[field];
		const value = (written && cleanLine(written)) || null;
		const isNew = written !== undefined && value !== (metadata[field]?.value ?? null);
		return isNew ? [{file, article: id, field, value}] : [];
	});
}
