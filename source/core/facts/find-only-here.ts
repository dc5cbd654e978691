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
Finds the sentences that no link touches, and what links leave over of the others, in order. Their weight is that of the words that
the other article does not have at all, as a share of the most that a sentence of the article has.
*/
export type FindOnlyHere = (linked: Pair<Linked>) => Pair<readonly OnlyHere[]>;

/**
Opens the search for what only one of two articles tells: what stays the same whatever is linked is read once.
*/
export function openOnlyHere(
	articles: Pair<Pick<Article, 'text'>>,
	profiles: Pair<readonly Profile[]>,
): FindOnlyHere {
	const weights = mapPair(profiles, (own, side) => weighNews(own, profiles[otherSide(side)]));
	const remainders = mapPair(articles, ({text}) => rememberRemainders(text));
	return linked =>
		mapPair(profiles, (own, side) =>
			own.flatMap(({sentence}, index) => {
				const weight = weights[side][index] ?? 0;
				const passages = linked[side].get(index);
				return passages === undefined
					? [{start: sentence.start, end: sentence.end, weight}]
					: remainders[side](sentence, passages).map(({share, ...span}) => ({
							...span,
							weight: weight * share,
						}));
			}),
		);
}

/** How much (0–1) of its article's news each sentence carries. */
function weighNews(own: readonly Profile[], others: readonly Profile[]): readonly number[] {
	const known = new Set(others.flatMap(({terms}) => terms.ids));
	const news = own.map(({terms}) =>
		terms.ids.reduce((sum, id, index) => sum + (known.has(id) ? 0 : (terms.weights[index] ?? 0)), 0),
	);
	const most = Math.max(0, ...news);
	return news.map(weight => (most > 0 ? weight / most : 0));
}

type Remainder = Span & {readonly share: number};
type SentenceRead = Profile['sentence'];

/** A sentence is asked for again whenever other links of the article are shown, and mostly with the same passages. */
function rememberRemainders(text: string) {
	const known = new Map<string, readonly Remainder[]>();
	return (sentence: SentenceRead, passages: readonly Span[]): readonly Remainder[] => {
		if (passages.length === 0) {
			return [];
		}

		const key = [sentence, ...passages].map(({start, end}) => `${start}-${end}`).join();
		const found =
			known.get(key) ??
			findRemainders(text, sentence, passages).map(span => ({...span, share: shareOf(sentence, span)}));
		known.set(key, found);
		return found;
	};
}

/* What a part of a sentence carries of it, by its words. */
const shareOf = (sentence: SentenceRead, span: Span): number =>
	tellingWords(sentence, span) / Math.max(1, tellingWords(sentence, sentence));
