import type {FieldName} from '../../../article.ts';
import type {ArticleDraft, DraftField} from '../form.ts';

/**
The fields that say something, each as the file's own header gives it.
*/
export const draftFields = (
	values: Readonly<Partial<Record<FieldName, string | undefined>>>,
): ArticleDraft['fields'] =>
	Object.fromEntries(
		Object.entries(values).flatMap(
			([name, value]): ReadonlyArray<[string, DraftField]> =>
				value === undefined || value.trim() === '' ? [] : [[name, {value, origin: 'header'}]],
		),
	);
