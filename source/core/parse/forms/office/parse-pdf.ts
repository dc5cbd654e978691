import {extractTextItems, getDocumentProxy, getMeta} from 'unpdf';
import type {ArticleDraft, FormParser, FormReading} from '../form.ts';
import {draftFields} from '../xml/draft-fields.ts';
import {type PageText, paragraphsOfPages} from './paragraphs-of-pages.ts';

/** More pages are a book or a report; these are read. */
const mostPages = 1000;

/**
Reads the text of a PDF. A PDF knows where letters stand, and nothing of paragraphs, columns and captions: a remark says what was guessed.
*/
export const parsePdf: FormParser = async ({bytes}) => {
	try {
		// The reader takes the bytes for itself.
		const document = await getDocumentProxy(new Uint8Array(bytes), {verbosity: 0});
		try {
			return await readDocument(document);
		} finally {
			await document.loadingTask.destroy();
		}
	} catch (error) {
		return problem(
			error instanceof Error && error.name === 'PasswordException'
				? 'This PDF is locked with a password. Save it without one, or as plain text.'
				: 'This PDF is damaged. Get it anew, or save the article as plain text.',
		);
	}
};

async function readDocument(document: PDFDocumentProxy): Promise<FormReading> {
	const pageCount = document.numPages;
	if (pageCount > mostPages) {
		return problem(
			`This PDF has ${pageCount} pages, more than any article. Export the pages of the article.`,
		);
	}

	const {info} = await getMeta(document);
	const {items} = await extractTextItems(document);
	const {text, hasColumns} = paragraphsOfPages(items as readonly PageText[]);
	return text === ''
		? problem(
				'This PDF holds pictures of a text, not the text. Let a text recognition (OCR) read it, and open what it saves.',
			)
		: {drafts: [draft(text, info, hasColumns)], problems: []};
}

type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>;

const problem = (message: string): FormReading => ({drafts: [], problems: [message]});

const draft = (text: string, info: Readonly<Record<string, unknown>>, hasColumns: boolean): ArticleDraft => ({
	text,
	fields: {
		...draftFields({title: written(info['Title']), authors: written(info['Author'])}),
		...publishedOf(written(info['CreationDate'])),
	},
	others: [],
	remarks: [
		'Layout uncertain: paragraphs were guessed from the distance of lines; captions, page heads and notes may stand among them.',
		...(hasColumns
			? ['Layout uncertain: lines stand side by side on its pages; columns may be out of order.']
			: []),
	],
});

const written = (value: unknown): string => (typeof value === 'string' ? value : '');

/* D:20251121080000Z */
function publishedOf(created: string): ArticleDraft['fields'] {
	const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/u.exec(created) ?? [];
	return year === undefined
		? {}
		: {
				published: {
					value: `${year}-${month}-${day}`,
					origin: 'inferred',
					reason: 'the day on which the PDF was made',
				},
			};
}
