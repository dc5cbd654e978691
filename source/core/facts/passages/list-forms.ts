import {reporting} from './clause-rules.ts';

/**
How the items of a list begin: each of them with what `opens` matches, and the first in its piece at the last place that
`starts` matches. Of fewer `words` an item is no passage: “limiting waste, fraud and abuse”.
*/
export type Form = {
	readonly opens: RegExp;
	readonly starts: RegExp;
	readonly words: number;
	/** Nouns may follow whatever leads to them. */
	readonly areNouns: boolean;
};

const oneOf = (words: string) => words.trim().replaceAll(/\s+/g, '|');

const noVerb =
	'(?:dur|accord|regard|concern|includ|even|morn|th|someth|noth|anyth|everyth|k|spr|str|r|br)ing';
const gerund = `(?!${noVerb}\\b)[a-z]+ing\\b`;
const determiner = oneOf(`
	a an the his her its their our your my this that these those some any no each every both
`);
const auxiliary = oneOf(`
	is are was were has have had will would could can may might did does do isn’t wasn’t
`);
const prepositions = oneOf(`
	of in to for on with from by at about through over against into under between
`);
const introducing = 'including|such as|like|namely';

/** What opens no noun, verbs of the past that do not end in -ed among them. */
const noNoun = `${auxiliary}|${reporting}|${prepositions}|${oneOf(`
	he she it they we I you there and or but not also too then now as if when while who which after before because
	including thus instead perhaps went came took made gave left met won lost led began held drew ran got sent put set
	spent rose fell
`)}`;

const infinitive = `to (?!(?:${determiner})\\b)[a-z]+`;

export const forms: readonly Form[] = [
	{
		opens: new RegExp(`^${gerund}`),
		starts: new RegExp(`(?<!\\b(?:${determiner}|and|or) )(?<![\\w-])${gerund}`, 'g'),
		words: 2,
		areNouns: false,
	},
	{
		opens: new RegExp(`^${infinitive}`),
		starts: new RegExp(`\\b${infinitive}`, 'g'),
		words: 3,
		areNouns: false,
	},
	...prepositions.split('|').map(word => ({
		opens: new RegExp(`^${word} `),
		starts: new RegExp(`(?<!^)\\b${word} `, 'g'),
		words: 3,
		areNouns: false,
	})),
	{
		opens: new RegExp(`^(?!(?:${noNoun})\\b|[a-z]+(?:ed|ly)\\b)[\\p{L}\\p{N}$€£]`, 'u'),
		starts: new RegExp(`(?<=\\b(?:${introducing}) )\\S`, 'g'),
		words: 3,
		areNouns: true,
	},
];

/**
Matches where something leads to nouns: a verb, or a preposition at once. Without it they are the ones who do something.
*/
export const leadsToNouns = new RegExp(
	`\\b(?:${auxiliary}|${reporting}|${introducing}|[a-z]+(?:ed|ing))\\b|^(?:${prepositions})\\b`,
);

const asking = /^(?:what|where|how|whether|why)\b/;
const determined = new RegExp(`^(?:${determiner}|\\p{N}+|[\\p{L}.]+[’']s)\\b`, 'u');
const withVerb = new RegExp(`^(?:(?!\\b(?:that|who|which)\\b).)*\\b(?:${auxiliary}|${reporting})\\b`);

/**
Whether this is an item of such a list. A finite verb makes a clause of a noun, unless the item opens as one: “where the
border would be”.
*/
export const isItem = (item: string, {opens, words, areNouns}: Form): boolean =>
	opens.test(item) &&
	item.split(/\s+/).length >= words &&
	(!areNouns || asking.test(item) || !withVerb.test(item));

/**
Whether the two may be items of one list: “the army” and “the ties” or “what follows”, but not “the army” and “possible ties”.
*/
export function areAlike(item: string, next: string): boolean {
	const openings = [asking, determined, /^\p{Lu}/u];
	const place = (words: string) => openings.findIndex(opening => opening.test(words));
	return place(item) < 0 || [0, 1, place(item)].includes(place(next));
}
