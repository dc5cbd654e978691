import type {FormParser} from './form.ts';

/**
The forms that a file may have, as far as its beginning tells.
*/
export type Form =
	| 'text'
	| 'json'
	| 'feed'
	| 'mail'
	| 'news-xml'
	| 'other-xml'
	| 'html'
	| 'mhtml'
	| 'markdown'
	| 'table'
	| 'epub'
	| 'zip'
	| 'gzip'
	| 'warc'
	| 'docx'
	| 'pdf'
	| 'rich-text'
	| 'old-office'
	| 'other-office'
	| 'packed';

const foreign = async (form: ForeignForm): Promise<FormParser> =>
	(await import('./parse-foreign.ts')).parserOfForeign(form);

export type ForeignForm = 'other-xml' | 'rich-text' | 'old-office' | 'other-office' | 'packed';

/**
What reads each form. It is loaded when the first file of the form is met; forms that are not here are read as plain text.
*/
export const parserLoaders: Readonly<Partial<Record<Form, () => Promise<FormParser>>>> = {
	'other-xml': () => foreign('other-xml'),
	'rich-text': () => foreign('rich-text'),
	'old-office': () => foreign('old-office'),
	'other-office': () => foreign('other-office'),
	packed: () => foreign('packed'),
};
