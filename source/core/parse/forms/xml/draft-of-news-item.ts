import type {ArticleDraft} from '../form.ts';
import {longestOf} from './content-draft.ts';
import {draftFields} from './draft-fields.ts';
import {child, children, lineOf} from './find-elements.ts';
import type {XmlElement} from './read-xml.ts';

/**
The article of an item of NewsML-G2. What the item says of it counts before what the document inside says.
*/
export function draftOfNewsItem(item: XmlElement): ArticleDraft {
	const about = child(item, 'contentmeta');
	const meta = child(item, 'itemmeta');
	const set = child(item, 'contentset');
	const content = longestOf(children(set, 'inlinexml', 'inlinedata'));
	const provider = child(meta, 'provider');
	const located = child(about, 'located');
	const [subject] = children(about, 'subject').filter(
		({attributes}) => attributes['type'] !== 'cpnat:person',
	);
	return {
		...content,
		fields: {
			...content.fields,
			...draftFields({
				title: lineOf(child(about, 'headline') ?? child(meta, 'title')),
				outlet: nameOf(provider) || nameOf(child(about, 'infosource')) || lineOf(child(about, 'creditline')),
				authors:
					lineOf(child(about, 'by')).replace(/^by\s+/iu, '') ||
					children(about, 'creator').map(nameOf).join(', '),
				place: nameOf(located) || lineOf(child(about, 'dateline')),
				published: lineOf(
					child(about, 'contentcreated') ?? child(meta, 'firstcreated') ?? child(meta, 'versioncreated'),
				),
				updated: lineOf(child(about, 'contentmodified') ?? child(meta, 'versioncreated')),
				section: nameOf(subject),
				language: child(about, 'language')?.attributes['tag'] ?? item.attributes['xml:lang'],
			}),
		},
	};
}

const nameOf = (party: XmlElement | undefined): string =>
	lineOf(child(party, 'name')) || (party?.attributes['literal'] ?? '');
