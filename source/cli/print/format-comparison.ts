import type {Article} from '../../core/article.ts';
import type {Comparison, Fact, Link} from '../../core/facts/comparison.ts';
import {describeDifferences} from '../../core/facts/describe-differences.ts';
import {mergeSpans} from '../../core/facts/story/merge-spans.ts';
import {mapPair, type Pair, sides} from '../../core/pair.ts';
import {textOf} from '../../core/span.ts';
import {describeEvidence} from './describe-evidence.ts';
import {describeRelation} from './describe-relation.ts';
import {describeVerdicts, notesOn} from './describe-verdicts.ts';
import {differenceLegend} from './difference-legend.ts';
import {formatOnly} from './format-only.ts';
import {hang} from './hang.ts';
import {formatHeading, formatLine} from './labelled-line.ts';
import type {Paper} from './paper.ts';

/**
A comparison for a reader: whether both are one text, which articles, then every fact with its number, its strength, the reader's verdict, both wordings and the evidence,
then what they rejected, then what only one of them tells.
*/
export function formatComparison(articles: Pair<Article>, comparison: Comparison, paper: Paper): string {
	const {facts, links, limits} = comparison;
	const isRejected = ({verdict}: Link): boolean => verdict?.decision === 'rejected';
	const rejected = links.filter(isRejected);
	const unshown = links.filter(link => link.fact === null && !isRejected(link));
	const sections = [
		...(articles.left.text === articles.right.text ? ['Both files hold the same text.'] : []),
		sides.map(side => formatHeading(articles[side], side, paper)).join('\n'),
		formatCounts(comparison),
		...facts.map(fact => formatFact({fact, comparison, articles, paper})),
		...(unshown.length > 0 ? ['Possible links, too weak to be shown as facts:'] : []),
		...unshown.map(link =>
			formatPassages({heading: `    ${link.score.toFixed(2)}`, links: [link], articles, paper}),
		),
		...(rejected.length > 0 ? ['Links that you rejected:'] : []),
		...rejected.map(link => formatPassages({heading: '    rejected', links: [link], articles, paper})),
		...(links.some(({differences}) => differences.length > 0) ? [hang(differenceLegend, paper)] : []),
		...formatAlone(articles, comparison, paper),
		...limits.map(limit => hang(`Limit: ${limit}`, paper)),
	];
	return `${sections.join('\n\n')}\n`;
}

function formatCounts({facts}: Comparison): string {
	const strong = facts.filter(({strength}) => strength === 'strong').length;
	const count = facts.length === 1 ? '1 fact' : `${facts.length} facts`;
	return facts.length === 0
		? 'No fact found that both report.'
		: `${count} that both report: ${strong} strong, ${facts.length - strong} likely.`;
}

type FactEntry = {
	readonly fact: Fact;
	readonly comparison: Comparison;
	readonly articles: Pair<Article>;
	readonly paper: Paper;
};

function formatFact({
	fact: {fact, strength, links: indices},
	comparison,
	articles,
	paper,
}: FactEntry): string {
	const links = comparison.links.filter((_, index) => indices.includes(index));
	const words = distinct(links.map(({relation}) => describeRelation(relation, strength))).join(', ');
	const heading = [
		`${String(fact).padStart(3)} ${paper.bold(strength)}`,
		words,
		...describeVerdicts(links),
	].join(' · ');
	return formatPassages({heading, links, articles, paper});
}

type Passages = {
	readonly heading: string;
	readonly links: readonly Link[];
	readonly articles: Pair<Article>;
	readonly paper: Paper;
};

function formatPassages({heading, links, articles, paper}: Passages): string {
	const {left, right} = mapPair(articles, ({text}, side) =>
		mergeSpans(links.map(link => link[side])).map(span => formatLine(side, textOf(text, span), paper)),
	);
	const evidence = describeEvidence(
		links.flatMap(link => link.evidence),
		articles,
	);
	const reasons = evidence === '' ? [] : [paper.dim(formatLine('evidence', evidence, paper))];
	const differing = describeDifferences(
		links,
		mapPair(articles, ({text}) => text),
	);
	const details = differing.map(words => formatLine('differs', words, paper));
	const notes = notesOn(links).map(words => formatLine('note', words, paper));
	return [heading, ...left, ...right, ...details, ...reasons, ...notes].join('\n');
}

/** Each side that tells something alone. */
const formatAlone = (articles: Pair<Article>, {only}: Comparison, paper: Paper): readonly string[] =>
	sides.flatMap(side => (only[side].length > 0 ? [formatOnly(articles[side], side, only[side], paper)] : []));

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
