import {mapPair} from '../pair.ts';
import type {BareLink} from './comparison.ts';
import {sentencesIn} from './draft-by-hand.ts';
import {alone, type PlacedPassages} from './draft-links.ts';
import type {ListedLink} from './list-facts.ts';
import type {Scored} from './score-candidates.ts';
import {isKeeping, isMaking, type Settled, withWord} from './settle-verdicts.ts';
import type {Study} from './study-articles.ts';

/**
A link, and where it is shown its passages with the sentences that they touch, in the left and right of the stages.
*/
export type PlacedLink = ListedLink & {readonly passages?: PlacedPassages};

type Asked = {readonly strictness: number; readonly minScore: number};

/**
All links that are seen at a strictness and under the verdicts in force, those that are only listed among them, in no order.
*/
export const placeLinks = (study: Study, settled: Settled, asked: Asked): readonly PlacedLink[] => [
	...placeShown(study, settled, asked),
	...placeSpokenOf(study, settled, asked),
	...placeMade(study, settled),
	...placeUnshown(study, settled, asked),
];

/** What the engine shows and nobody said anything of. */
const placeShown = (study: Study, {onLinks}: Settled, {strictness, minScore}: Asked): readonly PlacedLink[] =>
	study.plan.factsAt(strictness).flatMap(({fact, links}) =>
		links
			.filter(scored => scored.score >= strictness && !onLinks.has(scored))
			.flatMap(scored => {
				const link = study.draft(scored);
				const isListed = scored.score >= minScore;
				return link === undefined
					? []
					: [{link: {fact, verdict: null, ...link}, isListed, passages: passagesOf(study, scored, link)}];
			}),
	);

/** The engine's links with the reader's word on them: what was accepted is shown, however strict the reader is now. */
const placeSpokenOf = (study: Study, {onLinks}: Settled, {strictness}: Asked): readonly PlacedLink[] =>
	Array.from(onLinks, ([scored, {link, fact, verdict}]) => {
		const isRejected = verdict.decision === 'rejected';
		const isShown = !isRejected && (isKeeping(verdict) || scored.score >= strictness);
		return {
			link: withWord(link, verdict, isShown ? fact : null),
			isListed: true,
			...(isRejected && {rejectedFrom: fact}),
			...(isShown && {passages: passagesOf(study, scored, link)}),
		};
	});

/** What the reader linked by hand. */
const placeMade = ({draftByHand, stages, turn}: Study, {made}: Settled): readonly PlacedLink[] =>
	made.map(({fact, passages, verdict}) => {
		const spans = turn(passages);
		const places = mapPair(stages.sentences, (sentences, side) => sentencesIn(sentences, spans[side]));
		const isShown = isMaking(verdict);
		return {
			link: withWord(draftByHand(passages), verdict, isShown ? fact : null),
			isListed: true,
			...(verdict.decision === 'rejected' && {rejectedFrom: fact}),
			...(isShown && {passages: {places, spans}}),
		};
	});

/** What scores too little to be shown, where somebody asks for it. */
function placeUnshown(
	{stages, draftUnshown}: Study,
	{onLinks}: Settled,
	{strictness, minScore}: Asked,
): readonly PlacedLink[] {
	const isAsked = (scored: Scored) =>
		scored.score >= minScore && scored.score < strictness && !onLinks.has(scored);
	return (minScore < strictness ? stages.scored.filter(isAsked) : []).flatMap(scored => {
		const link = draftUnshown(scored);
		return link === undefined ? [] : [{link: {fact: null, verdict: null, ...link}, isListed: true}];
	});
}

const passagesOf = ({turn}: Study, scored: Scored, {left, right}: BareLink): PlacedPassages => ({
	places: alone(scored),
	spans: turn({left, right}),
});
