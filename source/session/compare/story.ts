import type {Article} from '../../core/article.ts';
import {compareStory} from '../../core/facts/story/compare-story.ts';
import type {Story, StoryFact} from '../../core/facts/story/story.ts';
import {overlaps, type Span} from '../../core/span.ts';
import {articleOf} from '../articles.ts';
import {remember} from '../remember.ts';
import type {Session} from '../session.ts';
import {counterpartsOf} from '../stories.ts';
import type {CompareScreen} from './compare-screen.ts';

/** So many articles of a story are compared with each other: twelve are 66 pairs, and about half a second. */
export const mostOutlets = 12;

/**
The articles on the story of the two that are compared: these two, as they were opened, and then the others, best counterpart first.
*/
export function storyArticles(session: Session, {articles}: CompareScreen): readonly Article[] {
	const left = articleOf(session, articles.left);
	const right = articleOf(session, articles.right);
	return left && right ? gather(counterpartsOf(session, left), left, right) : [];
}

const gather = remember((story: readonly Article[], left: Article, right: Article): readonly Article[] => [
	left,
	right,
	...story.filter(({file}) => file !== right.file && file !== left.file),
]);

/**
A story as the matrix shows it: `articles` are its columns.
*/
export type StoryReading = {readonly articles: readonly Article[]; readonly story: Story};

/**
What the outlets of the story report, at most `mostOutlets` of them: in the order of their days and files, whichever two are compared.
*/
export const storyOf = (session: Session, screen: CompareScreen): StoryReading =>
	compareAll(storyArticles(session, screen));

const compareAll = remember((articles: readonly Article[]): StoryReading => {
	const compared = articles.slice(0, mostOutlets).sort(inStoryOrder);
	return {articles: compared, story: compareStory(compared)};
});

const keyOf = ({metadata, file}: Article): string => `${metadata.published?.value ?? '\uFFFF'} ${file}`;

const inStoryOrder = (one: Article, other: Article): number => (keyOf(one) < keyOf(other) ? -1 : 1);

/**
The fact of the story that one of its articles tells in a span; `undefined` where there is none.
*/
export const storyFactAt = (
	{story}: StoryReading,
	column: number,
	span: Span | undefined,
): StoryFact | undefined =>
	span && story.facts.find(({reports}) => reports[column]?.passages.some(passage => overlaps(passage, span)));
