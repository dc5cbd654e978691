import type {Article} from '../../core/article.ts';
import {describeDifferences} from '../../core/facts/describe-differences.ts';
import {letterOf, letterPair} from '../../core/facts/story/letter-of.ts';
import {statusGlyphs} from '../../core/facts/story/status-glyphs.ts';
import type {StoryFact, StoryLink} from '../../core/facts/story/story.ts';
import {mapPair, type Pair} from '../../core/pair.ts';
import {textOf} from '../../core/span.ts';
import {describeEvidence} from './describe-evidence.ts';
import {describeReports} from './describe-reports.ts';
import {hang} from './hang.ts';
import {formatLine} from './labelled-line.ts';
import type {Paper} from './paper.ts';

/**
A fact of a story for a reader: who reports it and how, each outlet's wording, the details that they give differently, and the
evidence of its best link.
*/
export function formatStoryFact(
	{fact, strength, reports}: StoryFact,
	links: readonly StoryLink[],
	articles: readonly Article[],
	paper: Paper,
): string {
	const number = `${String(fact).padStart(3)} `;
	const heading = hang(`${strength} · ${describeReports(reports)}`, {...paper, label: number});
	const wordings = reports.flatMap(({status, passages}, place) =>
		passages.map((passage, index) =>
			formatLine(
				index === 0 ? `${letterOf(place)} ${statusGlyphs[status]}` : '',
				textOf(articles[place]?.text ?? '', passage),
				paper,
			),
		),
	);
	return [
		heading.replace(strength, paper.bold(strength)),
		...wordings,
		...formatDifferences(links, articles, paper),
		...formatEvidence(links, articles, paper),
	].join('\n');
}

/**
Possible links of a story, each with its score, its two articles and both wordings.
*/
export const formatPossibleLink = (link: StoryLink, articles: readonly Article[], paper: Paper): string =>
	[
		`    ${link.score.toFixed(2)}`,
		formatLine(
			letterOf(link.articles.left),
			textOf(articles[link.articles.left]?.text ?? '', link.left),
			paper,
		),
		formatLine(
			letterOf(link.articles.right),
			textOf(articles[link.articles.right]?.text ?? '', link.right),
			paper,
		),
		...formatEvidence([link], articles, paper),
	].join('\n');

/** Each difference once, with all the pairs that have it. */
function formatDifferences(
	links: readonly StoryLink[],
	articles: readonly Article[],
	paper: Paper,
): readonly string[] {
	const found = links.flatMap(link =>
		describeDifferences([link], textsOf(link, articles)).map(words => ({
			words,
			pair: letterPair(link.articles),
		})),
	);
	return [...Map.groupBy(found, ({words}) => words)].map(([words, pairs]) =>
		formatLine('differs', `${[...new Set(pairs.map(({pair}) => pair))].join(', ')} · ${words}`, paper),
	);
}

function formatEvidence(
	links: readonly StoryLink[],
	articles: readonly Article[],
	paper: Paper,
): readonly string[] {
	const [best] = links.toSorted((one, other) => other.score - one.score);
	const pair = best && pairOf(best, articles);
	const evidence = best && pair ? describeEvidence(best.evidence, pair) : '';
	return best === undefined || evidence === ''
		? []
		: [paper.dim(formatLine('evidence', `${letterPair(best.articles)} · ${evidence}`, paper))];
}

const textsOf = ({articles: {left, right}}: StoryLink, articles: readonly Article[]): Pair<string> =>
	mapPair({left, right}, place => articles[place]?.text ?? '');

function pairOf(
	{articles: {left, right}}: StoryLink,
	articles: readonly Article[],
): Pair<Article> | undefined {
	const [one, other] = [articles[left], articles[right]];
	return one && other && {left: one, right: other};
}
