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
	| 'html-fragment'
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
	json: async () => (await import('./json/parse-json.ts')).parseJson,
	feed: async () => (await import('./xml/parse-feed.ts')).parseFeed,
	'news-xml': async () => (await import('./xml/parse-news-xml.ts')).parseNewsXml,
	mail: async () => (await import('./mail/parse-mail.ts')).parseMail,
	table: async () => (await import('./table/parse-table.ts')).parseTable,
	epub: async () => (await import('./archive/parse-epub.ts')).parseEpub,
	zip: async () => (await import('./archive/parse-zip.ts')).parseZip,
	gzip: async () => (await import('./archive/parse-gzip.ts')).parseGzip,
	warc: async () => (await import('./archive/parse-warc.ts')).parseWarc,
	docx: async () => (await import('./office/parse-docx.ts')).parseDocx,
	pdf: async () => (await import('./office/parse-pdf.ts')).parsePdf,
	html: async () => (await import('./html/parse-html.ts')).parseHtml,
	'html-fragment': async () => (await import('./parse-fragment.ts')).parseFragment,
	mhtml: async () => (await import('./mhtml/parse-mhtml.ts')).parseMhtml,
	markdown: async () => (await import('./markdown/parse-markdown.ts')).parseMarkdown,
	'other-xml': () => foreign('other-xml'),
	'rich-text': () => foreign('rich-text'),
	'old-office': () => foreign('old-office'),
	'other-office': () => foreign('other-office'),
	packed: () => foreign('packed'),
};
