import type {Article} from '../article.ts';
import {mirror, type Pair} from '../pair.ts';
import type {Span} from '../span.ts';
import {placeEntry} from '../verdicts/place-entry.ts';
import type {VerdictEntry} from '../verdicts/verdict.ts';
import type {BareLink} from './comparison.ts';
import {draftByHand} from './draft-by-hand.ts';
import {draftLink, draftUnshown} from './draft-link.ts';
import {type FindOnlyHere, openOnlyHere} from './find-only-here.ts';
import {openTargets, type PlannedLink} from './find-target.ts';
import {mirrorLink} from './mirror-link.ts';
import {onceEach} from './once-each.ts';
import {type Plan, planFacts} from './plan-facts.ts';
import type {Model, Scored} from './score-candidates.ts';
import {type Stages, takeStages} from './take-stages.ts';

/**
Two articles, read and scored once. What is shown of them depends on strictness and verdicts, and `concludeStudy` says it. Whatever it has
to work out for that is kept here: a link is drafted once, however often the dial is turned.
*/
export type Study = {
	readonly articles: Pair<Article>;
	/** What each stage found: with the sides exchanged where `isMirrored`. */
	readonly stages: Stages;
	readonly isMirrored: boolean;
	/** From the left and right of the stages to those of the reader, and back. */
	readonly turn: <Some>(pair: Pair<Some>) => Pair<Some>;
	/** A scored pair as it is shown, in the left and right of the reader; `undefined` where a sentence is not there. */
	readonly draft: (scored: Scored) => BareLink | undefined;
	/** The same as it is listed where it is not shown. */
	readonly draftUnshown: (scored: Scored) => BareLink | undefined;
	/** Two passages that the reader linked, in their left and right. */
	readonly draftByHand: (passages: Pair<Span>) => BareLink;
	/** The passages that a verdict was given on, in the left and right of the reader, and the link that it belongs to; `undefined` where one of them is gone. */
	readonly place: (entry: VerdictEntry) => PlacedEntry | undefined;
	readonly plan: Plan;
	/** What only one side tells, in the left and right of the stages. */
	readonly findOnlyHere: FindOnlyHere;
};

/**
The passages of an entry, and the link that they stand for, where the engine has one.
*/
export type PlacedEntry = {readonly passages: Pair<Span>; readonly target: PlannedLink | undefined};

/**
Reads two articles and scores their sentences: all that is expensive about a comparison. `model` scores by other weights than those of `weights.ts`.
*/
export function studyArticles(
	articles: Pair<Article>,
	{model}: {readonly model?: Model | undefined} = {},
): Study {
	// Sums of fractions and ties depend on the order. Always working in the same one makes the mirrored result exact.
	const isMirrored = articles.right.text < articles.left.text;
	const turn = <Some>(pair: Pair<Some>): Pair<Some> => (isMirrored ? mirror(pair) : pair);
	const stages = takeStages(turn(articles), {model});
	const {readings, sentences, weigh, compared, profiles} = stages;
	const turnLink = (link: BareLink) => (isMirrored ? mirrorLink(link) : link);
	const turnFirst = ([link]: readonly BareLink[]) => link && turnLink(link);
	const draft = onceEach((scored: Scored) => turnFirst(draftLink(readings, sentences, scored, weigh)));
	const plan = planFacts(stages, {draft, turn});
	const findTarget = openTargets(stages, {plan, draft, turn});
	return {
		articles,
		stages,
		isMirrored,
		turn,
		draft,
		draftUnshown: onceEach(scored => turnFirst(draftUnshown(sentences, scored, weigh))),
		draftByHand: onceEach(passages => turnLink(draftByHand(stages, turn(passages)))),
		place: onceEach(entry => {
			const passages = placeEntry(articles, entry);
			return passages && {passages, target: findTarget(passages)};
		}),
		plan,
		findOnlyHere: openOnlyHere(compared, profiles),
	};
}
