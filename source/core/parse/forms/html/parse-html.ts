import type {FormParser, FormReading} from '../form.ts';
import {decodePage} from './decode-page.ts';
import {type PageReading, readPage} from './read-page.ts';

/**
Reads a saved page: its article, or a problem where the text of its article is not in the file. Front pages, lists of links, logins and
walls of cookies hold no article, and are no problem.
*/
export const parseHtml: FormParser = ({file, bytes}) =>
	// In an archive of the web, the name of a page is its address.
	formReading(readPage(decodePage(bytes), /^https?:\/\//u.test(file) ? {url: file} : {}));

/**
What a page turned out to be, as the reading of a file.
*/
export function formReading(reading: PageReading): FormReading {
	switch (reading.kind) {
		case 'article': {
			return {drafts: [reading.draft], problems: []};
		}

		case 'missing': {
			const named = reading.title === undefined ? '' : ` “${reading.title}”`;
			return {
				drafts: [],
				problems: [
					`The text of the article${named} is not in this page: scripts load it, or it stands behind a login. Open it in a browser until the text is there, and save it again as a complete page, with SingleFile or as text.`,
				],
			};
		}

		case 'nothing': {
			return {drafts: [], problems: []};
		}
	}
}
