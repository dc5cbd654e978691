import type {ArticleDraft} from '../form.ts';
import {draftOfNitf} from './draft-of-nitf.ts';
import {child, children, descendants, paragraphsOf} from './find-elements.ts';
import type {XmlElement} from './read-xml.ts';

/**
What one part of a news item holds: a NITF document, a page, or plain paragraphs.
*/
export function contentDraft(content: XmlElement): ArticleDraft {
	const [nitf] = descendants(content, 'nitf');
	if (nitf) {
		return draftOfNitf(nitf);
	}

	const page = child(content, 'html/body') ?? child(content, 'body') ?? content;
	return {text: paragraphsOf(page), fields: {}, others: [], remarks: []};
}

/**
The longest text of several parts.
*/
export const longestOf = (contents: readonly XmlElement[]): ArticleDraft =>
	contents
		.filter(content => content.children.length > 0 || children(content).length > 0)
		.map(contentDraft)
		.reduce((longest, draft) => (draft.text.length > longest.text.length ? draft : longest), {
			text: '',
			fields: {},
			others: [],
			remarks: [],
		});
