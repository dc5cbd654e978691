import type {Evidence} from '../../core/facts/comparison.ts';
import {describeDifferences} from '../../core/facts/describe-differences.ts';
import type {ExplainedFact, ExplainedLink} from '../../core/facts/explain/explain-fact.ts';
import type {Place} from '../../core/facts/explain/explain-pair.ts';
import type {Trace} from '../../core/facts/explain/trace.ts';
import {mapPair, type Side, sides} from '../../core/pair.ts';
import {type Span, textOf} from '../../core/span.ts';
import {describeEvidence} from './describe-evidence.ts';
import {describeRelation} from './describe-relation.ts';
import {formatExplainedPair} from './format-explained-pair.ts';
import {formatHeading, formatLine} from './labelled-line.ts';
import type {Paper} from './paper.ts';

/**
How the links of a fact were made: their sentences with the passages marked, what differs, the evidence, the score and
what it is made of, and the rivals.
*/
export function formatExplainedFact(trace: Trace, fact: ExplainedFact, paper: Paper): string {
	const {articles, comparison} = trace;
	const count = fact.links.length;
	const sections = [
		sides.map(side => formatHeading(articles[side], side, paper)).join('\n'),
		`Fact ${fact.fact} of ${comparison.facts.length}: ${paper.bold(fact.strength)}, ${count === 1 ? '1 link' : `${count} links`}`,
		...fact.links.map((link, index) => formatLink(link, {index, count, trace, paper})),
	];
	return `${sections.join('\n\n')}\n`;
}

type Setting = {
	readonly index: number;
	readonly count: number;
	readonly trace: Trace;
	readonly paper: Paper;
};

function formatLink(explained: ExplainedLink, {index, count, trace: {articles}, paper}: Setting): string {
	const {link, pair} = explained;
	const texts = mapPair(articles, ({text}) => text);
	const relation = describeRelation(link.relation, link.strength);
	const closer = link.moreSpecific ? `: the ${link.moreSpecific} one` : '';
	return [
		`Link ${index + 1} of ${count}: ${paper.bold(`${link.strength} ${link.score.toFixed(2)}`)} · ${relation}${closer}`,
		...sides.map(side => formatLine(side, markPassage(texts[side], pair[side], link[side]), paper)),
		formatLine('passages', describeNarrowing(explained), paper),
		...describeDifferences([link], texts).map(words => formatLine('differs', words, paper)),
		...link.evidence.map((piece, at) =>
			formatLine(at === 0 ? 'evidence' : '', describePiece(piece, articles), paper),
		),
		...formatExplainedPair(pair, articles, paper),
	].join('\n');
}

/** The sentence, with its passage between two marks where it is not all of it. */
function markPassage(text: string, sentence: Place, passage: Span): string {
	return isSame(sentence, passage)
		? textOf(text, sentence)
		: `${text.slice(sentence.start, passage.start)}▸${textOf(text, passage)}◂${text.slice(passage.end, sentence.end)}`;
}

const isSame = (one: Span, other: Span) => one.start === other.start && one.end === other.end;

const narrowings: Readonly<Record<ExplainedLink['narrowedBy'], string>> = {
	copy: 'the sentences are the same',
	fragment: 'the words that both quote',
	clauses: 'the clauses that share most and tell least beside that',
	whole: 'the whole sentences: no part of them holds as much of what they share',
};

function describeNarrowing({link, pair, narrowedBy}: ExplainedLink): string {
	const places = sides.map((side: Side) => {
		const {start, end} = link[side];
		return isSame(link[side], pair[side])
			? `all of ${side} ${start}–${end}`
			: `${side} ${start}–${end} of ${pair[side].start}–${pair[side].end}`;
	});
	return `${narrowings[narrowedBy]} (${places.join(', ')})`;
}

function describePiece(piece: Evidence, articles: Trace['articles']): string {
	const share = `${Math.round(piece.weight * 100)} %`;
	const places = sides.map(side => `${side} ${piece[side].start}–${piece[side].end}`).join(', ');
	return `${share} ${describeEvidence([piece], articles)} (${places})`;
}
