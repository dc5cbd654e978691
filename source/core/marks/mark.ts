import {cleanLine} from '../parse/clean-text.ts';
import {fold} from '../search/fold-text.ts';
import {textHashOf} from '../text-hash.ts';

/**
What the reader marked about an article.
*/
export type Marks = {
	readonly isStarred: boolean;
	readonly isRead: boolean;
	/** As the reader spelt them last, by the alphabet. */
	readonly tags: readonly string[];
};

export const noMarks: Marks = {isStarred: false, isRead: false, tags: []};

/**
One thing that can be marked about an article.
*/
export type Mark =
	| {readonly kind: 'star'}
	| {readonly kind: 'read'}
	| {readonly kind: 'tag'; readonly tag: string};

/**
One entry of the log of marks, as it was made: on an article by its text and its file. Of entries on the same mark the latest counts.
*/
export type MarkEntry = {
	readonly file: string;
	/** `textHashOf(Article.id)`. */
	readonly article: string;
	readonly mark: Mark;
	/** Whether the mark was set; otherwise it was taken away. */
	readonly isSet: boolean;
};

// Longer ones are sentences.
const longestTag = 40;

/* What would end a tag in a search, `tag:asia -tag:sport`, or say something else there. */
const foreign = /[\s,;:"“”„«»()\p{C}]/u;

/**
A tag as it is kept, a single word: `#Climate  talks` becomes `Climate-talks`. `undefined` for what cannot be one.
*/
export function cleanTag(written: string): string | undefined {
	const tag = cleanLine(written)
		.replace(/^#+/u, '')
		.trim()
		.replace(/[\s-]+/gu, '-')
		.replace(/^-|-$/gu, '')
		.normalize('NFC');
	return tag === '' || foreign.test(tag) || [...tag].length > longestTag ? undefined : tag;
}

/**
What two spellings of the same tag have in common: `tag:élysée` finds Elysee.
*/
export const tagKey = (tag: string): string => fold(tag);

/**
What becomes of an article that has these marks, as entries: only what changes. `tags` are all that it has then; what cannot be a tag is none.
*/
export function entriesOfMarks(
	{id, file}: {readonly id: string; readonly file: string},
	marks: Marks,
	wanted: Partial<Marks>,
): readonly MarkEntry[] {
	const {isStarred = marks.isStarred, isRead = marks.isRead} = wanted;
	const tags = (wanted.tags ?? marks.tags).flatMap(tag => cleanTag(tag) ?? []);
	const lost = marks.tags.filter(tag => !hasTag(tags, tag));
	const gained = tags.filter((tag, index) => !(hasTag(marks.tags, tag) || hasTag(tags.slice(0, index), tag)));
	const changes: ReadonlyArray<readonly [Mark, boolean]> = [
		...(isStarred === marks.isStarred ? [] : [[{kind: 'star'}, isStarred] as const]),
		...(isRead === marks.isRead ? [] : [[{kind: 'read'}, isRead] as const]),
		...lost.map(tag => [{kind: 'tag', tag}, false] as const),
		...gained.map(tag => [{kind: 'tag', tag}, true] as const),
	];
	return changes.map(([mark, isSet]) => ({file, article: textHashOf(id), mark, isSet}));
}

/**
Whether a tag is among some, however it is spelt.
*/
export const hasTag = (tags: readonly string[], tag: string): boolean =>
	tags.some(other => tagKey(other) === tagKey(tag));
