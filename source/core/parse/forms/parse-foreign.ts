import type {FormParser} from './form.ts';
import type {ForeignForm} from './forms.ts';

const sentences: Readonly<Record<ForeignForm, string>> = {
	'other-xml': 'This is XML of a kind that newsreader does not know. Save the article as HTML or plain text.',
	'rich-text': 'This is rich text (RTF). Save the article as DOCX or plain text.',
	'old-office': 'This is an old Office or Outlook file. Save the article as DOCX, EML or plain text.',
	'other-office': 'This is a table, slides or an OpenDocument text. Save tables as CSV, and texts as DOCX.',
	packed: 'This archive is packed in a way that newsreader does not know. Unpack it, or pack it as ZIP.',
};

/**
Says of files that newsreader knows but does not read what to save them as.
*/
export const parserOfForeign =
	(form: ForeignForm): FormParser =>
	() => ({drafts: [], problems: [sentences[form]]});
