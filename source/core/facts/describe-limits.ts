import type {Article} from '../article.ts';
import {type Pair, sides} from '../pair.ts';
import type {Language} from '../text/guess-language.ts';
import {candidatesPerSentence} from './find-candidates.ts';
import type {Copies} from './find-copies.ts';
import type {Kept} from './keep-surest.ts';
import {longestSentence, type Sentence} from './read-sentences.ts';

/**
What was read, and what was left out of it on the way.
*/
type Work = {
	/** The sentences that were read: one more than `longest` where the article has more. */
	readonly read: Pair<readonly Sentence[]>;
	readonly longest: number;
	readonly copies: Copies;
	readonly kept: Kept<unknown>;
	/** The articles, and the same with the text that was compared. */
	readonly articles: Pair<Article>;
	readonly compared: Pair<Article>;
	/** Those that are not English. */
	readonly languages: Pair<Language | undefined>;
};

/**
Says to the reader, in sentences, what was cut short, and what makes a comparison pointless.
*/
export function describeLimits(work: Work): readonly string[] {
	const {articles, compared, read, longest, copies, kept, languages} = work;
	const [rows = 0, columns = 0] = sides.map(side => Math.min(read[side].length, longest));
	const looked = candidatesPerSentence({rows, columns});
	const isPiece = sides.some(side => read[side].some(sentence => sentence.isPiece));
	return [
		...{
			all: ['Both articles hold the same text.'],
			most: ['Both articles hold nearly the same text.'],
			some: [],
		}[copies.extent],
		...describeLanguages(languages),
		...(sides.some(side => compared[side] !== articles[side])
			? [
					'Text in capitals hides names: only those behind an office or a known first name, and known places, were recognised.',
				]
			: []),
		...(Math.max(read.left.length, read.right.length) > longest
			? [`Only the first ${longest} sentences of each article were compared.`]
			: []),
		...(isPiece ? [`Sentences of more than ${longestSentence} letters were compared in pieces.`] : []),
		...(copies.extent !== 'all' && Math.min(rows, columns) > looked
			? [`Each sentence was held only against the ${looked} most alike of the other article.`]
			: []),
		...(kept.perSentence === undefined
			? []
			: [`Sentences with many counterparts keep only the surest, at most ${kept.perSentence} each.`]),
	];
}

function describeLanguages({left, right}: Pair<Language | undefined>): readonly string[] {
	const names = [...new Set([left, right].flatMap(language => language?.name ?? []))].sort();
	return names.length === 0
		? []
		: [
				`Wording is compared for English only: what is in ${names.join(' or ')} is linked on names, numbers, dates, quotes and equal words.`,
			];
}
