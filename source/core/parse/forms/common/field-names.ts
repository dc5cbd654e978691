import type {FieldName} from '../../../article.ts';

/* The names under which the usual extractors, feeds and exports give a field, in letters and digits alone. The first that says something is taken. */
const aliases: Readonly<Record<FieldName, string>> = {
	title: 'title headline webtitle articletitle newstitle heading subject titlearticle',
	outlet:
		'outlet sitename publication publicationname publisher sourcename source newspaper newsoutlet medium feedtitle sourcetitle ' +
		'sourcehostname sourcedomain domain hostname host provider site website sourceuri sourceurl',
	authors: 'authors author byline creator dccreator writer writers reporter contributors authorname',
	place: 'place location reportedfrom dateline city',
	published:
		'published datepublished publisheddate publishdate datepublish publishedat pubdate publicationdate dateline_date date datetime webpublicationdate ' +
		'firstpublished firstpublicationdate issued created createdat datecreated timestamp seendate time day crawldate',
	updated:
		'updated datemodified modified modifieddate updateddate updatedat lastmodified lastupdated datemodify versioncreated modifiedgmt',
	section: 'section sectionname category categories channel desk newsdesk department articlesection',
	language: 'language lang inlanguage languagecode metalang',
	url: 'url link canonicalurl canonical weburl articleurl permalink externalurl href pageurl sourceurlarticle uri',
};

const whole =
	'contenttext text maintext bodytext articlebody articletext fulltext cleanedtext cleantext plaintext body content fullcontent contenthtml bodyhtml ' +
	'articlehtml article story transcript rawtext contentencoded newstext maincontent texte texto inhalt contenu';
const short = 'summary description abstract lead excerpt snippet teaser standfirst trailtext';

const fieldOfAlias = new Map(
	Object.entries(aliases).flatMap(([field, names]) =>
		names.split(' ').map((name, rank) => [name, {field: field as FieldName, rank}] as const),
	),
);
const wholeNames = new Set(whole.split(' '));
const shortNames = new Set(short.split(' '));

/**
What a column or a key holds, as far as its name tells: a field (of several for one field, the least `rank` is taken), the text, or a summary of it.
*/
export type Meaning =
	| {readonly kind: 'field'; readonly field: FieldName; readonly rank: number}
	| {readonly kind: 'text' | 'summary'}
	| undefined;

/**
What a name means, whatever its case, hyphens, spaces and underscores: `Publish_Date` and `publishDate` are one.
*/
export function meaningOf(name: string): Meaning {
	const bare = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
	const field = fieldOfAlias.get(bare);
	return field
		? {kind: 'field', ...field}
		: wholeNames.has(bare)
			? {kind: 'text'}
			: shortNames.has(bare)
				? {kind: 'summary'}
				: undefined;
}
