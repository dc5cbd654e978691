import type {Article} from '../article.ts';
import {mapPair, type Pair} from '../pair.ts';
import type {Span} from '../span.ts';
import type {Evidence, Link} from './comparison.ts';
import {findDifferences} from './differences/find-differences.ts';
import {relationOfPassages} from './differences/relation-of-passages.ts';
import {findEvidence} from './find-evidence.ts';
import {narrowPassages} from './passages/narrow-passages.ts';
import type {Sentence} from './read-sentences.ts';
import {relationOfQuotes} from './relation-of-quotes.ts';
import type {Scored} from './score-candidates.ts';
import {isShown, strengthOf} from './strength.ts';

/**
Makes a link of two sentences that were scored: which words of them carry the fact, how the two passages stand to each other,
where their details differ, and the evidence. Empty where a sentence is not there.

A link that is too weak to be shown keeps its whole sentences, and its details are not compared: thousands may be asked for.
*/
export function draftLink(
	articles: Pair<Article>,
	sentences: Pair<readonly Sentence[]>,
	{score, ...places}: Scored,
	weigh: (stem: string) => number,
): readonly Omit<Link, 'fact'>[] {
	const left = sentences.left[places.left];
	const right = sentences.right[places.right];
	if (left === undefined || right === undefined) {
		return [];
	}

	const evidence = findEvidence(left, right, weigh);
	const whole = mapPair({left, right}, ({start, end}): Span => ({start, end}));
	const strength = strengthOf(score);
	if (!isShown(score)) {
		return [{...whole, score, strength, relation: 'same', differences: [], evidence}];
	}

	const narrowed = narrowPassages(
		mapPair(articles, ({text}) => text),
		{left, right},
		weigh,
	);
	const inside = evidenceIn(narrowed, evidence);
	// Passages that hold nothing of what the link rests on would explain nothing.
	const spans = inside.length > 0 ? narrowed : whole;
	const passages = mapPair(articles, ({text, metadata}, side) => ({
		text,
		span: spans[side],
		published: metadata.published?.value,
	}));
	const differences = findDifferences(passages);
	const related = relationOfPassages(passages, differences);
	const quoted = relationOfQuotes(left, right, evidence);
	const isQuote = related.relation !== 'differs' && quoted !== 'same';
	return [
		{
			...spans,
			score,
			strength,
			...(isQuote ? {relation: quoted} : related),
			differences,
			evidence: inside.length > 0 ? inside : evidence,
		},
	];
}

/* What is shared outside of the passages helped to find the link, but is no part of what it points at. */
function evidenceIn(spans: Pair<Span>, evidence: readonly Evidence[]): readonly Evidence[] {
	const inside = evidence.filter(({left, right}) => isIn(left, spans.left) && isIn(right, spans.right));
	const sum = inside.reduce((total, {weight}) => total + weight, 0);
	return sum > 0 ? inside.map(item => ({...item, weight: item.weight / sum})) : [];
}

const isIn = (part: Span, whole: Span): boolean => whole.start <= part.start && part.end <= whole.end;
