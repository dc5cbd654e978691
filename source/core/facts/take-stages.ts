import type {Article} from '../article.ts';
import {mapPair, type Pair} from '../pair.ts';
import type {Language} from '../text/guess-language.ts';
import type {ArticleReading} from '../text/reading/open-reading.ts';
import {type Copies, findCopies} from './find-copies.ts';
import {groupIntoFacts} from './group-into-facts.ts';
import {type Kept, keepSurest} from './keep-surest.ts';
import {longest, type PreparedArticle, prepareArticle} from './prepare-article.ts';
import {type Profile, type Profiles, profileSentences} from './profile-sentences.ts';
import type {Sentence} from './read-sentences.ts';
import {judgeCandidates, type Model, type Scored, type Scoring} from './score-candidates.ts';
import {isShown} from './strength.ts';
import {compareVectors, intersect, nothing, type Vector} from './vector.ts';

/**
What each stage on the way from two articles to their facts found, in the order of the stages.
*/
export type Stages = Profiles &
	Scoring & {
		readonly articles: Pair<Article>;
		/** The articles with the text that is compared: capitals throughout are written as usual, and all else as it is. */
		readonly compared: Pair<Article>;
		/** The sentences that were read: one more than `longest` where an article has more. */
		readonly read: Pair<readonly Sentence[]>;
		readonly longest: number;
		/** The languages that they are in, where it is not English. */
		readonly languages: Pair<Language | undefined>;
		/** Those of them that were compared. */
		readonly sentences: Pair<readonly Sentence[]>;
		readonly readings: Pair<ArticleReading>;
		readonly copies: Copies;
		/** The scored pairs that are strong or likely. */
		readonly shown: readonly Scored[];
		/** Those of them that are left where a sentence has too many. */
		readonly kept: Kept<Scored>;
		/** Whether two links share a sentence for the same reason. */
		readonly areAlike: (one: Scored, other: Scored) => boolean;
		/** All that are left, each in exactly one fact, best link first. */
		readonly facts: readonly (readonly Scored[])[];
	};

type StageOptions = {readonly model?: Model | undefined; readonly prepared?: Pair<PreparedArticle>};

/**
Articles → sentences → profiles → scored candidates → facts. `prepared` are the articles, where they were read already.
*/
export function takeStages(
	articles: Pair<Article>,
	{model, prepared = mapPair(articles, prepareArticle)}: StageOptions = {},
): Stages {
	const sentences = mapPair(prepared, side => side.sentences);
	const compared = mapPair(prepared, side => side.compared);
	const copies = findCopies(compared, sentences);
	const described = profileSentences(prepared);
	const {profiles} = described;
	const scoring = judgeCandidates(described, copies.pairs, model);
	const shown = scoring.scored.filter(({score}) => isShown(score));
	const kept = keepSurest(shown, Math.min(profiles.left.length, profiles.right.length));
	const areAlike = areAlikeIn(profiles);
	const facts = groupIntoFacts(kept.links, areAlike);
	return {
		articles,
		compared,
		read: mapPair(prepared, ({read}) => read),
		longest,
		languages: mapPair(prepared, ({language}) => language),
		sentences,
		readings: mapPair(prepared, ({reading}) => reading),
		copies,
		...described,
		...scoring,
		shown,
		kept,
		areAlike,
		facts,
	};
}

/** Tells whether two links share a sentence for the same reason: the cosine of what each of them shares. */
function areAlikeIn(profiles: Pair<readonly Profile[]>): (one: Scored, other: Scored) => boolean {
	const known = new Map<Scored, Vector>();
	const sharedBy = (link: Scored) => {
		const {left, right} = link;
		const shared =
			known.get(link) ??
			intersect(profiles.left[left]?.terms ?? nothing, profiles.right[right]?.terms ?? nothing);
		known.set(link, shared);
		return shared;
	};
	return (one, other) => compareVectors(sharedBy(one), sharedBy(other)).cosine >= 0.3;
}
