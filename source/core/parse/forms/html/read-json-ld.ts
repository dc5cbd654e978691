import {cleanText} from '../../clean-text.ts';
import {decodeEntities} from '../common/decode-entities.ts';
import {plainWords} from './plain-words.ts';

/**
What a page's structured data says of its article. Everything is as the page has it, in single lines of plain words.
*/
export type LinkedData = {
	readonly headline?: string;
	readonly published?: string;
	readonly updated?: string;
	readonly authors: readonly string[];
	readonly publisher?: string;
	readonly section?: string;
	readonly place?: string;
	readonly language?: string;
	readonly url?: string;
	readonly description?: string;
	readonly keywords?: string;
	/** The text, where the page repeats it; it may hold markup. */
	readonly body?: string;
	readonly isFree?: boolean;
};

type Thing = Readonly<Record<string, unknown>>;

const article = /(?:Article|BlogPosting|Report|SocialMediaPosting|DiscussionForumPosting|OpinionPiece)$/u;
const deepest = 16;
const mostThings = 5_000;

/**
Finds the article of a page among its JSON-LD blocks: alone, in arrays, under `@graph`, inside other things. Blocks that are
broken hide no others. `isOfPage` knows the page's own headline or address, for pages that list several articles.
*/
export function readJsonLd(
	blocks: readonly string[],
	isOfPage: (hint: {headline: string | undefined; url: string | undefined}) => boolean,
): LinkedData | undefined {
	const things = blocks.flatMap(block => thingsIn(parseLeniently(block)));
	const byId = new Map(
		things.flatMap(thing => (hasName(thing) ? [[String(thing['@id']), thing] as const] : [])),
	);
	const articles = things.filter(thing => typesOf(thing).some(type => article.test(type)) && hasWords(thing));
	const own = articles.find(thing => isOfPage({headline: words(thing['headline']), url: urlOf(thing)}));
	const chosen = own ?? (articles.length <= 2 ? articles[0] : undefined);
	return chosen && linkedData(chosen, byId);
}

const hasName = (thing: Thing): boolean => typeof thing['@id'] === 'string' && thing['name'] !== undefined;

const hasWords = (thing: Thing): boolean =>
	['headline', 'articleBody', 'name', 'datePublished'].some(key => typeof thing[key] === 'string');

const isThing = (value: unknown): value is Thing =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/* Some pages escape the block as if it were text, break its strings over lines, leave a comma behind or wrap it in a comment. */
function parseLeniently(block: string): unknown {
	const bare = block
		.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/gu, '')
		.trim();
	const line = (): string => cleanText(bare).replaceAll('\n', ' ').replace(/;$/u, '');
	const attempts = [
		() => bare,
		line,
		() => line().replace(/,\s{0,1000}([}\]])/gu, '$1'),
		() => decodeEntities(line()),
	];
	for (const attempt of attempts) {
		try {
			return JSON.parse(attempt());
		} catch {
			// The next reading of the block may be the one that was meant.
		}
	}

	return undefined;
}

function thingsIn(root: unknown): readonly Thing[] {
	const things: Thing[] = [];
	const visit = (value: unknown, depth: number): void => {
		if (depth > deepest || things.length >= mostThings) {
			return;
		}

		if (Array.isArray(value)) {
			for (const part of value) {
				visit(part, depth + 1);
			}
		} else if (isThing(value)) {
			things.push(value);
			for (const part of Object.values(value)) {
				visit(part, depth + 1);
			}
		}
	};

	visit(root, 0);
	return things;
}

const typesOf = (thing: Thing): readonly string[] =>
	[thing['@type'] ?? thing['type']].flat().filter(type => typeof type === 'string');

function words(value: unknown): string | undefined {
	const [first] = [value].flat();
	const plain = typeof first === 'string' || typeof first === 'number' ? plainWords(String(first)) : '';
	return plain === '' ? undefined : plain;
}

function urlOf(thing: Thing): string | undefined {
	const main = thing['mainEntityOfPage'];
	return (
		words(thing['url']) ?? words(isThing(main) ? (main['@id'] ?? main['url']) : main) ?? words(thing['@id'])
	);
}

/* Names of persons, organisations and places: strings, things with names, or references to such things elsewhere in the page. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Thing>): readonly string[] {
	return [value].flat(3).flatMap(part => {
		const thing =
			isThing(part) && part['name'] === undefined ? (byId.get(String(part['@id'])) ?? part) : part;
		const name = isThing(thing) ? words(thing['name']) : words(thing);
		return name === undefined || /^https?:/u.test(name) ? [] : [name];
	});
}

function linkedData(thing: Thing, byId: ReadonlyMap<string, Thing>): LinkedData {
	const names = (key: string): readonly string[] => namesOf(thing[key], byId);
	const keywords = [thing['keywords']]
		.flat()
		.flatMap(part => words(isThing(part) ? part['name'] : part) ?? []);
	const found = {
		headline: words(thing['headline']) ?? words(thing['name']),
		published: words(thing['datePublished']) ?? words(thing['dateCreated']),
		updated: words(thing['dateModified']),
		publisher: names('publisher')[0] ?? names('sourceOrganization')[0],
		section: words(thing['articleSection']),
		place: words(thing['dateline']) ?? names('locationCreated')[0] ?? names('contentLocation')[0],
		language: words(
			isThing(thing['inLanguage']) ? thing['inLanguage']['alternateName'] : thing['inLanguage'],
		),
		url: urlOf(thing),
		description: words(thing['description']),
		keywords: keywords.length === 0 ? undefined : keywords.join(', '),
		body: typeof thing['articleBody'] === 'string' ? thing['articleBody'] : undefined,
		isFree: isFree(thing['isAccessibleForFree']),
	};
	const authors = [...names('author'), ...(thing['author'] === undefined ? names('creator') : [])];
	return {...withoutUnknown(found), authors};
}

const isFree = (value: unknown): boolean | undefined =>
	value === undefined ? undefined : !/^false$/iu.test(String(value));

type Known<T> = {[Key in keyof T]?: Exclude<T[Key], undefined>};

function withoutUnknown<T extends object>(values: T): Known<T> {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Known<T>;
}
