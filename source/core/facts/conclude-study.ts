import type {VerdictEntry} from '../verdicts/verdict.ts';
import type {Comparison} from './comparison.ts';
import {describeLimits} from './describe-limits.ts';
import {dial} from './dial.ts';
import {listLinked} from './draft-links.ts';
import {engine} from './engine.ts';
import {mostPerSentence} from './keep-surest.ts';
import {listFacts} from './list-facts.ts';
import {placeLinks} from './place-links.ts';
import {settleVerdicts} from './settle-verdicts.ts';
import type {Study} from './study-articles.ts';

/**
How two articles are looked at. `strictness` (0–1) is the least score of what is shown; below `dial.loosest` nothing more is. `minScore` (0–1) lists
every scored pair of sentences of that much or more, shown or not, and changes neither facts, nor numbers, nor `only`. `verdicts` are
entries on these articles in the order in which they were given.
*/
export type View = {
	readonly strictness?: number;
	readonly minScore?: number;
	readonly verdicts?: readonly VerdictEntry[];
};

/**
What two articles both report, seen at a strictness and under the reader's verdicts. Facts are numbered at the usual one: a stricter one hides and
never renumbers, and facts that only a looser one shows have the next numbers, the same at every strictness that shows them. What is
hidden is only here.

A link that was accepted is shown at every strictness; one that was rejected leaves its fact and the counts. A link that the reader made has a
number behind all others. No verdict changes the number of another fact, and a link that has one is always listed.
*/
export function concludeStudy(
	study: Study,
	{strictness: asked = dial.usual, minScore, verdicts = []}: View = {},
): Comparison {
	const strictness = Math.max(dial.loosest, asked);
	const settled = settleVerdicts(study, verdicts);
	const placed = placeLinks(study, settled, {strictness, minScore: minScore ?? strictness});
	const enough = study.stages.scored.filter(
		scored => scored.score >= strictness && settled.onLinks.get(scored)?.verdict.decision !== 'rejected',
	);
	const passages = placed.flatMap(link => link.passages ?? []);
	return {
		engine,
		...listFacts(placed),
		only: study.turn(study.findOnlyHere(listLinked(enough, passages))),
		limits: [...limitsAt(study, strictness), ...describeLost(settled.lost)],
	};
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

function describeLost(count: number): readonly string[] {
	const [verdicts, their] = count === 1 ? ['verdict', 'its'] : ['verdicts', 'their'];
	return count === 0 ? [] : [`${count} ${verdicts} lost ${their} place: the articles have changed.`];
}
