import type {ArticleDraft} from '../form.ts';
import {longestOf} from './content-draft.ts';
import {draftFields} from './draft-fields.ts';
import {child, descendants, lineOf} from './find-elements.ts';
import type {XmlElement} from './read-xml.ts';

/**
The article of an item of NewsML 1.
*/
export function draftOfOldNewsItem(item: XmlElement): ArticleDraft {
	const content = longestOf(descendants(item, 'datacontent'));
	const first = (name: string): string => lineOf(descendants(item, name)[0]);
	const party = descendants(item, 'provider')[0] ?? descendants(item, 'source')[0];
	const management = child(item, 'newsmanagement');
	return {
		...content,
		fields: {
			...content.fields,
			...draftFields({
				title: first('headline'),
				outlet: child(party, 'party')?.attributes['formalname'] ?? first('creditline'),
				authors: first('byline').replace(/^by\s+/iu, ''),
				place: first('dateline'),
				published: dateOf(lineOf(child(management, 'firstcreated'))),
				updated: dateOf(lineOf(child(management, 'thisrevisioncreated'))),
				language: descendants(item, 'language')[0]?.attributes['formalname'],
			}),
		},
	};
}

/* 20251121T101500Z → 2025-11-21 */
const dateOf = (written: string): string => written.replace(/^(\d{4})(\d\d)(\d\d).*$/u, '$1-$2-$3');
