import type {Summary} from '../core/library/summary.ts';
import type {StoryEdit} from '../core/stories/story-edit.ts';
import {summaryAt} from './articles.ts';
import {type MenuItem, openMenu} from './menu.ts';
import {noticing} from './screens.ts';
import type {Session} from './session.ts';

/**
Offers what the reader can say about the story of an article: that it is the same as another's, that the article is not on it, and how it is called.
*/
export function openStoryMenu(session: Session, article: Summary): Session {
	const others = storyAround(session, article).filter(({file}) => file !== article.file);
	const [other] = session.marked.filter(file => file !== article.file);
	const joined = other === undefined ? undefined : summaryAt(session, session.shelf.idOf(other));
	const isJoined = others.some(({file}) => file === other);
	const items: readonly MenuItem[] = [
		...(joined && !isJoined
			? [
					{
						label: 'join',
						words: `this and “${nameOf(joined)}” are one story`,
						choice: {kind: 'join-stories', file: joined.file},
					} as const,
				]
			: []),
		...(others.length > 0
			? [
					{
						label: 'split',
						words: 'this article is not on this story',
						choice: {kind: 'split-story'},
					} as const,
					{label: 'name', words: 'give this story a name', choice: {kind: 'name-story'}} as const,
				]
			: []),
	];
	return items.length === 0
		? noticing(session, 'It stands alone. Mark another with space, then & here puts both on one story.')
		: openMenu(session, {title: 'This story', items});
}

const nameOf = ({metadata, lead}: Summary): string => metadata.title?.value ?? lead;

/**
All articles on the story of an article, itself among them.
*/
export function storyAround(session: Session, article: Summary): readonly Summary[] {
	const id = session.shelf.idOf(article.file);
	const story =
		id === undefined ? [] : session.shelf.storyOf(id).flatMap(one => summaryAt(session, one) ?? []);
	return story.length === 0 ? [article] : story;
}

const hashesOf = (articles: readonly Summary[]): readonly string[] => articles.map(({id}) => id);

/**
The stories of two articles are one from now on.
*/
export function joinStories(session: Session, article: Summary, file: string): Session {
	const other = summaryAt(session, session.shelf.idOf(file));
	return other === undefined
		? session
		: editStories(
				{...session, marked: []},
				{
					kind: 'join',
					articles: hashesOf([...storyAround(session, article), ...storyAround(session, other)]),
				},
				'They are one story now.',
			);
}

/**
An article is not on its story from now on.
*/
export function splitStory(session: Session, article: Summary): Session {
	const from = storyAround(session, article).filter(({file}) => file !== article.file);
	return from.length === 0
		? session
		: editStories(
				session,
				{kind: 'split', article: article.id, from: hashesOf(from)},
				'This article stands by itself now.',
			);
}

/**
The story of an article is called so from now on; by `null` as its articles call it.
*/
export const nameStory = (session: Session, article: Summary, name: string | null): Session =>
	editStories(
		session,
		{kind: 'name', articles: hashesOf(storyAround(session, article)), name},
		session.notice,
	);

const editStories = (session: Session, edit: StoryEdit, notice: string | undefined): Session => ({
	...session,
	storyEdits: [...session.storyEdits, edit],
	notice,
});
