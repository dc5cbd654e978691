import type {FieldName} from '../../../article.ts';
import {meaningOf} from '../common/field-names.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/**
An object that is one article, and what the file says of all of them.
*/
export type JsonRecord = {
	readonly fields: JsonObject;
	/** The name of the feed that it was in. */
	readonly feedTitle?: string;
	readonly isFeed?: boolean;
};

/* How deep a list of articles lies at most: `response.docs`, `hits.hits[]._source`. */
const deepest = 4;

export const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
The objects in a JSON value that are articles, in their order: the value itself, the members of a list, or those of a list further inside.
*/
export function findRecords(value: unknown): readonly JsonRecord[] {
	if (isObject(value) && /^https?:\/\/jsonfeed\.org\//u.test(String(value['version']))) {
		const items = Array.isArray(value['items']) ? value['items'].filter(isObject) : [];
		const title = typeof value['title'] === 'string' ? {feedTitle: value['title']} : {};
		return items.length === 0
			? [{fields: {}, isFeed: true}]
			: items.map(fields => ({fields, isFeed: true, ...title}));
	}

	return (search(value, deepest) ?? []).map(fields => ({fields}));
}

function search(value: unknown, depth: number): readonly JsonObject[] | undefined {
	if (depth < 0) {
		return undefined;
	}

	if (Array.isArray(value)) {
		const members = value.filter(isObject).map(unwrap);
		return members.some(isArticle) ? members : firstFound(value.slice(0, 100), depth);
	}

	if (!isObject(value)) {
		return undefined;
	}

	const inner = unwrap(value);
	if (isArticle(inner)) {
		return [inner];
	}

	const members = Object.values(value);
	// { "id-1": {…}, "id-2": {…} }
	const objects = members.filter(isObject).map(unwrap);
	return objects.length > 1 && objects.filter(isArticle).length > objects.length / 2
		? objects
		: firstFound(members, depth);
}

function firstFound(values: readonly unknown[], depth: number): readonly JsonObject[] | undefined {
	for (const value of values) {
		const found = typeof value === 'object' && value !== null ? search(value, depth - 1) : undefined;
		if (found) {
			return found;
		}
	}

	return undefined;
}

/* { "_id": 1, "_source": {…} }, { "fields": {"bodyText": …}, "webTitle": … } */
function unwrap(record: JsonObject): JsonObject {
	const inner = [record['_source'], record['fields'], record['article']].find(isObject);
	return inner ? {...record, ...inner, _source: undefined, fields: undefined, article: undefined} : record;
}

/* Some text, and a field besides: a list of links or of authors has no text, a dictionary of words no fields. */
function isArticle(record: JsonObject): boolean {
	const meanings = Object.keys(record).map(meaningOf);
	const has = (kind: 'text' | 'summary' | 'field'): boolean =>
		meanings.some(meaning => meaning?.kind === kind);
	const isLong = (name: string): boolean =>
		String(record[name]).length > 200 && meaningOf(name)?.kind === 'text';
	const hasField = (...fields: readonly FieldName[]): boolean =>
		meanings.some(meaning => meaning?.kind === 'field' && fields.includes(meaning.field));
	return (
		(has('text') && has('field')) ||
		(has('summary') && hasField('title') && hasField('url', 'published')) ||
		Object.keys(record).some(isLong) ||
		(Object.keys(record).length === 1 && has('text'))
	);
}
