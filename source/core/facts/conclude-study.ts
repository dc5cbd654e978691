import type {BareLink, Comparison} from './comparison.ts';
import {describeLimits} from './describe-limits.ts';
import {dial} from './dial.ts';
import {listLinked} from './draft-links.ts';
import {engine} from './engine.ts';
import {mostPerSentence} from './keep-surest.ts';
import {listFacts, type PlacedLink} from './list-facts.ts';
import type {Scored} from './score-candidates.ts';
import type {Study} from './study-articles.ts';

/**
How two articles are looked at. `strictness` (0–1) is the least score of what is shown; below `dial.loosest` nothing more is. `minScore` (0–1) lists
every scored pair of sentences of that much or more, shown or not, and changes neither facts, nor numbers, nor `only`.
*/
export type View = {
	readonly strictness?: number;
	readonly minScore?: number;
};

/**
What two articles both report, seen at a strictness. Facts are numbered at the usual one: a stricter one hides and never renumbers, and facts
that only a looser one shows have the next numbers, the same at every strictness that shows them. What is hidden is only here.
*/
export function concludeStudy(
	study: Study,
	{strictness: asked = dial.usual, minScore = asked}: View = {},
): Comparison {
	const strictness = Math.max(dial.loosest, asked);
	const {plan, stages, turn} = study;
	const shown = plan
		.factsAt(strictness)
		.flatMap(({fact, links}) =>
			links.filter(({score}) => score >= strictness).map(scored => ({fact, scored})),
		)
		.flatMap(({fact, scored}) => withDraft(scored, study.draft(scored)).map(link => ({fact, ...link})));
	const linked = listLinked(
		stages.scored.filter(({score}) => score >= strictness),
		shown.map(({scored, link}) => ({places: scored, spans: turn(link)})),
	);
	return {
		engine,
		...listFacts([
			...shown.map(
				({fact, link}): PlacedLink => ({
					link: {fact, verdict: null, ...link},
					isListed: link.score >= minScore,
				}),
			),
			...listUnshown(study, strictness, minScore),
		]),
		only: turn(study.findOnlyHere(linked)),
		limits: limitsAt(study, strictness),
	};
}

const withDraft = (scored: Scored, link: BareLink | undefined) =>
	link === undefined ? [] : [{scored, link}];

function listUnshown(
	{stages, draftUnshown}: Study,
	strictness: number,
	minScore: number,
): readonly PlacedLink[] {
	const isAsked = ({score}: Scored) => score >= minScore && score < strictness;
	return (minScore < strictness ? stages.scored.filter(isAsked) : [])
		.flatMap(scored => withDraft(scored, draftUnshown(scored)))
		.map(({link}) => ({link: {fact: null, verdict: null, ...link}, isListed: true}));
}

/** A looser dial may show that sentences have too many counterparts. */
function limitsAt({plan, stages}: Study, strictness: number): readonly string[] {
	const isCut = strictness < dial.usual && plan.surestCut() >= strictness;
	const {kept} = stages;
	return describeLimits({
		...stages,
		kept: isCut ? {...kept, perSentence: kept.perSentence ?? mostPerSentence} : kept,
	});
}
