import type {Article} from '../../core/article.ts';
import type {OnlyHere} from '../../core/facts/comparison.ts';
import {letterOf} from '../../core/facts/story/letter-of.ts';
import type {Story, StoryFact} from '../../core/facts/story/story.ts';
import {textOf} from '../../core/span.ts';
import {differenceLegend} from './difference-legend.ts';
import {formatMatrix} from './format-matrix.ts';
import {formatOnly} from './format-only.ts';
import {formatPossibleLink, formatStoryFact} from './format-story-fact.ts';
import {hang} from './hang.ts';
import {formatHeading} from './labelled-line.ts';
import type {Paper} from './paper.ts';

/**
A story for a reader: the articles with their letters, the matrix of facts by outlets, every fact with each outlet's wording, then what
only one of them tells.
*/
export function formatStory(articles: readonly Article[], story: Story, paper: Paper): string {
	const {facts, links, only, limits} = story;
	const possible = links.filter(({fact}) => fact === null);
	const rows = facts.map(fact => ({...fact, wording: wordingOf(fact, articles)}));
	const sections = [
		articles.map((article, place) => formatHeading(article, letterOf(place), paper)).join('\n'),
		hang(countFacts(story, articles.length), paper),
		...(facts.length > 0 ? [formatMatrix(rows, articles.length, paper)] : []),
		...facts.map(fact =>
			formatStoryFact(
				fact,
				links.filter(link => link.fact === fact.fact),
				articles,
				paper,
			),
		),
		...(possible.length > 0 ? ['Possible links, too weak to be shown as facts:'] : []),
		...possible.map(link => formatPossibleLink(link, articles, paper)),
		...(links.some(({fact, differences}) => fact !== null && differences.length > 0)
			? [hang(differenceLegend, paper)]
			: []),
		...articles.map((article, place) => tellOnly(article, letterOf(place), only[place] ?? [], paper)),
		...formatLimits(limits, paper),
	];
	return `${sections.join('\n\n')}\n`;
}

function countFacts({facts}: Story, articles: number): string {
	if (facts.length === 0) {
		return 'No fact found that two of them report.';
	}

	const strong = facts.filter(({strength}) => strength === 'strong').length;
	const byAll = facts.filter(({reports}) => reports.every(({status}) => status !== 'silent')).length;
	const count = facts.length === 1 ? '1 fact' : `${facts.length} facts`;
	return `${count} that two or more of the ${articles} report: ${strong} strong, ${facts.length - strong} likely; ${byAll === 0 ? 'none' : byAll} in all ${articles}.`;
}

/** The wording of the first that says it, or that at least reports it. */
function wordingOf({reports}: StoryFact, articles: readonly Article[]): string {
	const says = reports.findIndex(({status}) => status === 'says');
	const place = says < 0 ? reports.findIndex(({passages}) => passages.length > 0) : says;
	const [passage] = reports[place]?.passages ?? [];
	return passage === undefined ? '' : textOf(articles[place]?.text ?? '', passage);
}

function tellOnly(article: Article, letter: string, only: readonly OnlyHere[], paper: Paper): string {
	return only.length === 0
		? `${letter} tells nothing that no other tells.`
		: formatOnly(article, letter, only, paper);
}

/** Beyond so many pairs nobody looks for a certain one. */
const mostPairs = 6;

/** Each limit once, with the articles that it speaks of. */
function formatLimits(limits: Story['limits'], paper: Paper): readonly string[] {
	return [...Map.groupBy(limits, ({text}) => text)].map(([text, same]) => {
		const pairs = same.map(({articles}) => articles.map(letterOf).join('–'));
		const rest = pairs.length - mostPairs;
		const named = rest > 1 ? [...pairs.slice(0, mostPairs), `${rest} more`] : pairs;
		return hang(`Limit (${named.join(', ')}): ${text}`, paper);
	});
}
