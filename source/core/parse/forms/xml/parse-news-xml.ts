import type {ArticleDraft, FormParser} from '../form.ts';
import {draftOfNewsItem} from './draft-of-news-item.ts';
import {draftOfNitf} from './draft-of-nitf.ts';
import {draftOfOldNewsItem} from './draft-of-old-news-item.ts';
import {child, descendants} from './find-elements.ts';
import {readXml, type XmlElement} from './read-xml.ts';

/**
Reads what agencies deliver: NITF, NewsML-G2 and NewsML 1. Items without a text, such as pictures and packages, are no articles.
*/
export const parseNewsXml: FormParser = ({bytes}) => {
	const xml = readXml(bytes);
	if ('problem' in xml) {
		return {drafts: [], problems: [xml.problem]};
	}

	const drafts = draftsOf(xml.root);
	const told = drafts.filter(({text}) => text.trim() !== '');
	return {
		drafts: told,
		problems: xml.isCutOff ? ['The file is cut off: what stands before was read. Fetch it anew.'] : [],
	};
};

function draftsOf(root: XmlElement): readonly ArticleDraft[] {
	if (root.local === 'nitf') {
		return [draftOfNitf(root)];
	}

	const items = [...(root.local === 'newsitem' ? [root] : []), ...descendants(root, 'newsitem')];
	return items.map(item =>
		(child(item, 'contentset') ?? child(item, 'itemmeta')) ? draftOfNewsItem(item) : draftOfOldNewsItem(item),
	);
}
