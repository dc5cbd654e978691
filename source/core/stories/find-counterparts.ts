import type {Article} from '../article.ts';
import {areCopies} from './copies/are-copies.ts';
import {dayOf, fadeWithTime} from './days.ts';
import {outlineArticle} from './outline-article.ts';
import {multiplyVectors} from './sparse-vector.ts';
import {vectorOf, weighOutlines} from './weigh-outlines.ts';

/**
The other articles on the story of an article, best counterpart first, as `rankCounterparts` ranks them. None where no story holds the article.
*/
export const findCounterparts = (
	stories: readonly (readonly Article[])[],
	article: Article,
): readonly Article[] =>
	rankCounterparts(stories.find(story => story.some(({file}) => file === article.file)) ?? [], article);

/**
The other articles of a story in the order in which they are worth comparing with this one: another outlet before the same, then what is most like it,
near in time, and longer. Copies of its text, in which there is nothing to compare, come last.
*/
export function rankCounterparts(story: readonly Article[], article: Article): readonly Article[] {
	const others = story.filter(({file}) => file !== article.file);
	const outlines = [article, ...others].map(outlineArticle);
	const vectors = weighOutlines(() => outlines);
	const own = vectorOf(vectors, 0);
	const outlet = outletOf(article);
	return others
		.map((other, index) => {
			const days = Math.abs(dayOf(article) - dayOf(other));
			const likeness = fadeWithTime(multiplyVectors(own, vectorOf(vectors, index + 1)), days);
			const isSameOutlet = outlet !== undefined && outlet === outletOf(other);
			const isCopy = areCopies(article.text, other.text);
			return {
				other,
				rank: [
					Number(isCopy),
					Number(isSameOutlet),
					-Math.round(likeness * steps),
					Number.isNaN(days) ? unknownDays : days,
					-other.text.length,
				],
			};
		})
		.sort((one, two) => compareRanks(one.rank, two.rank) || compareFiles(one.other, two.other))
		.map(({other}) => other);
}

/** Likeness is no finer measure than this. */
const steps = 20;

/** An article whose day is not known stands as if it were of the next day but one. */
const unknownDays = 2;

const outletOf = ({metadata}: Article): string | undefined => metadata.outlet?.value.toLowerCase();

const compareRanks = (one: readonly number[], other: readonly number[]): number =>
	one.map((value, index) => value - (other[index] ?? 0)).find(difference => difference !== 0) ?? 0;

const compareFiles = (one: Article, other: Article): number => (one.file < other.file ? -1 : 1);
