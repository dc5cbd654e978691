import type {Article} from '../../core/article.ts';
import type {ExplainedPair, Fate, PairInBrief, Rival} from '../../core/facts/explain/explain-pair.ts';
import {featureWords} from '../../core/facts/explain/feature-words.ts';
import type {Contribution, FamilyContribution} from '../../core/facts/explain/weigh-features.ts';
import type {Obstacle} from '../../core/facts/group-into-facts.ts';
import {otherSide, type Pair, type Side, sides} from '../../core/pair.ts';
import {textOf} from '../../core/span.ts';
import {cut} from './cut.ts';
import {formatLine} from './labelled-line.ts';
import type {Paper} from './paper.ts';

/**
How a pair of sentences came by its score, by what features most, and its rivals.
*/
export const formatExplainedPair = (
	pair: ExplainedPair,
	articles: Pair<Article>,
	paper: Paper,
): readonly string[] => [
	formatLine('score', describeScore(pair), paper),
	...(pair.weighing?.families ?? []).flatMap(family => formatFamily(family, paper)),
	...sides.flatMap(side => formatRivals({pair, side, articles, paper})),
];

/**
What became of a pair of sentences, in words.
*/
export function describeFate(fate: Fate): string {
	switch (fate.kind) {
		case 'linked': {
			return `fact ${fate.fact}`;
		}

		case 'copied': {
			return 'one of them stands word for word elsewhere';
		}

		case 'outranked': {
			return 'many others are more alike';
		}

		case 'weak': {
			return 'too weak';
		}

		case 'cut': {
			return `left out: a sentence keeps its ${fate.perSentence} surest`;
		}
	}
}

const obstacles: Readonly<Record<Obstacle, string>> = {
	unlinked: 'not linked to all that this fact links',
	weaker: 'not half as sure as this fact',
	'other-words': 'shares other words than this fact',
	taken: 'in a surer fact already',
};

function describeScore({score, strength, by, fate, weighing}: ExplainedPair): string {
	const result = `${score.toFixed(2)} ${strength === 'possible' ? 'too weak for a link' : strength}`;
	if (by === 'copy') {
		return `${result}: the same words on both sides`;
	}

	if (weighing === undefined) {
		return `${result}: by their words alone, because many others are more alike`;
	}

	const alone = 1 / (1 + Math.exp(-weighing.logOdds));
	return [
		`${result}; log-odds ${signed(weighing.logOdds)}: a typical candidate has ${signed(weighing.base)}, and what sets this pair apart adds:`,
		...(fate.kind === 'copied'
			? [`(${alone.toFixed(2)} alone, lowered because one of them stands word for word elsewhere)`]
			: []),
	].join(' ');
}

/** So many features of a family are told, if they count at all; `--json` has the others. */
const mostFeatures = 3;
const leastContribution = 0.1;

function formatFamily({family, contribution, features}: FamilyContribution, paper: Paper): readonly string[] {
	const told = features.filter(part => Math.abs(part.contribution) >= leastContribution);
	return told.length === 0 && Math.abs(contribution) < leastContribution
		? []
		: [
				formatLine(signed(contribution), paper.bold(family), paper),
				...told.slice(0, mostFeatures).map(part => paper.dim(formatContribution(part, paper))),
			];
}

const formatContribution = (
	{feature, value, typical, weight, contribution}: Contribution,
	paper: Paper,
): string =>
	formatLine(
		`  ${signed(contribution)}`,
		`${featureWords[feature]} (${feature} ${brief(value)}, typically ${brief(typical)}, × ${brief(weight)})`,
		paper,
	);

type Rivals = {
	readonly pair: ExplainedPair;
	readonly side: Side;
	readonly articles: Pair<Article>;
	readonly paper: Paper;
};

const mostRivals = 5;

function formatRivals({pair, side, articles, paper}: Rivals): readonly string[] {
	const rivals = pair.rivals[side];
	const told = rivals.slice(0, mostRivals);
	const rest = rivals.slice(told.length);
	return [
		formatLine(
			'rivals',
			rivals.length === 0 ? `of the ${side} sentence: none` : `of the ${side} sentence:`,
			paper,
		),
		...told.map(rival => formatCandidate({pair: rival, side: otherSide(side), articles, paper})),
		...(rest.length > 0
			? [formatLine('', `${rest.length} more, from ${rest[0]?.score.toFixed(2)} down`, paper)]
			: []),
	];
}

type Candidate = {
	readonly pair: PairInBrief | Rival;
	/** The side whose sentence is told. */
	readonly side: Side;
	readonly articles: Pair<Article>;
	readonly paper: Paper;
};

/**
One line for a pair of which one sentence is known: its score, the other sentence, and what became of them.
*/
export function formatCandidate({pair, side, articles, paper}: Candidate): string {
	const {start, end} = pair[side];
	const words = textOf(articles[side].text, pair[side]).replaceAll(/\s+/g, ' ');
	const reason = 'apart' in pair && pair.apart ? `, ${obstacles[pair.apart]}` : '';
	return formatLine(
		pair.score.toFixed(2),
		`${side} ${start}–${end} · ${describeFate(pair.fate)}${reason} · ${cut(words, longestOpening)}`,
		paper,
	);
}

const longestOpening = 60;

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

const brief = (value: number): string => String(Number(value.toPrecision(3))).replace('-', '−');
