import type {Article} from '../core/article.ts';
import {findCounterparts} from '../core/stories/find-counterparts.ts';
import {groupIntoStories} from '../core/stories/group-into-stories.ts';
import {articlesOf} from './articles.ts';
import {remember} from './remember.ts';
import type {Session} from './session.ts';

/**
The articles of the library by story, newest story first, and in a story newest first. Those with no counterpart are stories of one. `undefined` while they are
not grouped yet, or are too many.
*/
export const storiesOf = (session: Session): readonly (readonly Article[])[] | undefined =>
	session.areGrouped ? group(articlesOf(session)) : undefined;

/** More articles would take a second or more to group, and are listed by their dates. */
export const mostGrouped = 3000;

const group = remember((articles: readonly Article[]): readonly (readonly Article[])[] => {
	const places = new Map(articles.map((article, index) => [article, index]));
	const placeOf = (article: Article | undefined): number =>
		(article && places.get(article)) ?? articles.length;
	return groupIntoStories(articles)
		.map(story => story.toSorted((one, other) => placeOf(one) - placeOf(other)))
		.sort((one, other) => placeOf(one[0]) - placeOf(other[0]));
});

/**
The others on an article's story, best counterpart first.
*/
export const counterpartsOf = (session: Session, article: Article): readonly Article[] =>
	rank(storiesOf(session) ?? near(articlesOf(session), article), article);

const rank = remember(findCounterparts);

/* Of too many articles only those of the same days are grouped. */
const near = remember((articles: readonly Article[], article: Article) =>
	groupIntoStories([
		article,
		...articles.filter(other => other.file !== article.file && isNear(other, article)),
	]),
);

/** Articles about one event are printed within so many days. */
const mostDays = 5;

function isNear({metadata: one}: Article, {metadata: other}: Article): boolean {
	const days =
		(Date.parse(one.published?.value ?? '') - Date.parse(other.published?.value ?? '')) / 86_400_000;
	return Math.abs(days) <= mostDays;
}
