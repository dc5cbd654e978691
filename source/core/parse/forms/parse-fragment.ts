import {decodeAnyText} from './common/decode-any-text.ts';
import {textOfMarkup} from './common/text-of-markup.ts';
import type {FormParser} from './form.ts';
import {parseHtml} from './html/parse-html.ts';
import {draftFields} from './xml/draft-fields.ts';

/**
Reads a piece of HTML without the page around it, as databases and content systems keep the body of an article. Without menus to leave out, all of it is the
article, however short.
*/
export const parseFragment: FormParser = async source => {
	const page = await parseHtml(source);
	const markup = page.drafts.length === 0 ? (decodeAnyText(source.bytes) ?? '') : '';
	const text = textOfMarkup(markup);
	const heading = /<h[1-3]\b[^<>]*>([\s\S]{1,500}?)<\/h[1-3]>/iu.exec(markup)?.[1] ?? '';
	return text === ''
		? page
		: {
				drafts: [
					{
						text,
						fields: draftFields({title: textOfMarkup(heading).replace(/\s+/gu, ' ')}),
						others: [],
						remarks: [],
					},
				],
				problems: [],
			};
};
