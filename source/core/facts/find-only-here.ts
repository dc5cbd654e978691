import type {Article} from '../article.ts';
import {mapPair, otherSide, type Pair} from '../pair.ts';
import type {Span} from '../span.ts';
import type {OnlyHere} from './comparison.ts';
import {findRemainders, tellingWords} from './find-remainders.ts';
import type {Profile} from './profile-sentences.ts';

/**
What of one side is linked: by the place of a sentence, the passages of it that links point at. A sentence with no passage is
linked, too weakly or too often to be shown, and is neither told by both nor by one alone.
*/
export type Linked = ReadonlyMap<number, readonly Span[]>;

/**
The sentences that no link touches, and what links leave over of the others, in order. Their weight is that of the words that
the other article does not have at all, as a share of the most that a sentence of the article has.
*/
export function findOnlyHere(
	articles: Pair<Pick<Article, 'text'>>,
	profiles: Pair<readonly Profile[]>,
	linked: Pair<Linked>,
): Pair<readonly OnlyHere[]> {
	return mapPair(profiles, (own, side) => {
		const known = new Set(profiles[otherSide(side)].flatMap(({terms}) => terms.ids));
		const news = own.map(({terms}) =>
			terms.ids.reduce((sum, id, index) => sum + (known.has(id) ? 0 : (terms.weights[index] ?? 0)), 0),
		);
		const most = Math.max(0, ...news);
		return own.flatMap(({sentence}, index) => {
			const weight = most > 0 ? (news[index] ?? 0) / most : 0;
			const passages = linked[side].get(index);
			if (passages === undefined) {
				return [{start: sentence.start, end: sentence.end, weight}];
			}

			const remainders = passages.length > 0 ? findRemainders(articles[side].text, sentence, passages) : [];
			return remainders.map(span => ({...span, weight: weight * shareOf(sentence, span)}));
		});
	});
}

/* What a part of a sentence carries of it, by its words. */
const shareOf = (sentence: Profile['sentence'], span: Span): number =>
	tellingWords(sentence, span) / Math.max(1, tellingWords(sentence, sentence));
