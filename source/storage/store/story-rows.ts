import type {StoryEdit} from '../../core/stories/story-edit.ts';

/**
The edit that a row holds as JSON; `undefined` where somebody has written into the table what newsreader does not understand.
*/
export function storyEditOf(json: unknown): StoryEdit | undefined {
	const {kind, articles, article, from, name} = parse(json);
	switch (kind) {
		case 'join': {
			return areHashes(articles) ? {kind, articles} : undefined;
		}

		case 'split': {
			return isHash(article) && areHashes(from) ? {kind, article, from} : undefined;
		}

		case 'name': {
			return areHashes(articles) && (name === null || typeof name === 'string')
				? {kind, articles, name}
				: undefined;
		}

		default: {
			return undefined;
		}
	}
}

/**
The hashes of all articles that an edit names.
*/
export const textsOfEdit = (edit: StoryEdit): readonly string[] =>
	edit.kind === 'split' ? [edit.article, ...edit.from] : edit.articles;

/**
The edit as one of the texts of today: each text beside those that it became. One article that became several, as by a copy that was changed, is each of them.
*/
export function withChanges(
	edit: StoryEdit,
	after: ReadonlyMap<string, readonly string[]>,
): readonly StoryEdit[] {
	const spread = (texts: readonly string[]): readonly string[] => [
		...new Set(texts.flatMap(text => [text, ...(after.get(text) ?? [])])),
	];
	return edit.kind === 'split'
		? spread([edit.article]).map(article => ({...edit, article, from: spread(edit.from)}))
		: [{...edit, articles: spread(edit.articles)}];
}

function parse(json: unknown): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(String(json));
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}

const isHash = (value: unknown): value is string =>
	typeof value === 'string' && /^[\da-f]{16}(?:#\d+)?$/.test(value);

const areHashes = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isHash);
