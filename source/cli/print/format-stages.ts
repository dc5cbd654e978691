import type {Fact} from '../../core/facts/comparison.ts';
import {countStages, type StageCounts} from '../../core/facts/explain/count-stages.ts';
import type {Trace} from '../../core/facts/explain/trace.ts';
import {featureNames} from '../../core/facts/measure-features.ts';
import {thresholds} from '../../core/facts/strength.ts';
import {sides} from '../../core/pair.ts';
import {textOf} from '../../core/span.ts';
import {cut} from './cut.ts';
import {hang} from './hang.ts';
import {formatHeading, formatLine} from './labelled-line.ts';
import type {Paper} from './paper.ts';

/**
How two articles were compared, stage by stage, and a line for every fact.
*/
export function formatStages(trace: Trace, paper: Paper): string {
	const {articles, comparison} = trace;
	const {engine, facts, limits} = comparison;
	const counts = countStages(trace);
	const sections = [
		sides.map(side => formatHeading(articles[side], side, paper)).join('\n'),
		hang(
			`Compared by the engine ${engine}: a link is strong from a score of ${thresholds.strong} on, likely from ${thresholds.likely} on.`,
			paper,
		),
		[
			formatLine('sentences', describeSentences(counts), paper),
			formatLine('copies', describeCopies(counts), paper),
			formatLine('looked at', describeCandidates(counts), paper),
			formatLine('scored', describeScored(counts), paper),
			formatLine('shown', describeShown(counts), paper),
			formatLine('kept', describeKept(counts), paper),
			formatLine('facts', String(counts.facts), paper),
			...limits.map(limit => formatLine('limit', limit, paper)),
		].join('\n'),
		...(facts.length > 0 ? [facts.map(fact => formatFact(trace, fact, paper)).join('\n')] : []),
		hang(
			`${facts.length > 0 ? '--fact N explains a fact, --at OFFSET' : '--at OFFSET explains'} the sentence at that place of LEFT, linked or not.`,
			paper,
		),
	];
	return `${sections.join('\n\n')}\n`;
}

function describeSentences({sentences, furniture}: StageCounts): string {
	const left = sides.flatMap(side =>
		Object.entries(furniture[side]).map(([kind, count]) => `${plural(count, kind)} ${side}`),
	);
	return `${sentences.left} left, ${sentences.right} right; left out: ${left.join(', ') || 'nothing'}`;
}

const describeCopies = ({copies: {pairs}}: StageCounts) =>
	pairs === 0 ? 'no sentence stands in both word for word' : `${plural(pairs, 'pair')} of the same words`;

const describeCandidates = ({pairs, candidates}: StageCounts) =>
	`${candidates} of ${plural(pairs, 'pair')} of sentences: what shares a telling word`;

const describeScored = ({scored: {byFeatures, byLikeness}}: StageCounts) =>
	`${byFeatures} by ${featureNames.length} features${byLikeness > 0 ? `, ${byLikeness} by their words alone, because many others are more alike` : ''}`;

const describeShown = ({strong, likely, possible}: StageCounts) =>
	`${strong} strong, ${likely} likely; ${possible} too weak`;

function describeKept({strong, likely, kept, keptPerSentence}: StageCounts): string {
	return keptPerSentence === undefined
		? strong + likely === 0
			? 'none'
			: `all ${strong + likely}`
		: `${kept} of ${strong + likely}: a sentence keeps its ${keptPerSentence} surest`;
}

/** Number, strength, score of the best link, and where the fact stands in the left article. */
function formatFact({articles, comparison}: Trace, {fact, strength, links}: Fact, paper: Paper): string {
	const members = comparison.links.filter((_, index) => links.includes(index));
	const best = Math.max(...members.map(({score}) => score));
	const [first] = members;
	const start = first?.left.start ?? 0;
	const label = `${String(fact).padStart(3)} ${strength.padEnd(6)} ${best.toFixed(2)}  `;
	const opening = first ? textOf(articles.left.text, first.left).replaceAll(/\s+/g, ' ') : '';
	const line = `at ${start} · ${plural(members.length, 'link')} · ${opening}`;
	return label + cut(line, Math.max(20, Math.min(widest, paper.columns) - label.length));
}

/** On a pipe, too, a fact is told by its beginning. */
const widest = 120;

const plural = (count: number, noun: string) => `${count} ${count === 1 ? noun : `${noun}s`}`;
