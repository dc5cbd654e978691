import type {Article} from '../core/article.ts';
import {compareArticles} from '../core/facts/compare-articles.ts';
import type {Comparison, Fact, Link} from '../core/facts/comparison.ts';
import {mirrorLink} from '../core/facts/mirror-link.ts';
import {mapPair, mirror, type Pair, type Side} from '../core/pair.ts';
import type {Span} from '../core/span.ts';
import {linesOfText} from '../layout/text-lines.ts';
import type {PaneText} from '../layout/viewport.ts';
import {compareLayout} from '../layout/window-layout.ts';
import {articleOf} from './articles.ts';
import {remember} from './remember.ts';
import type {CompareScreen, Session} from './session.ts';

/**
A fact with what it points at: all its passages on each side in the order of the text, and its best link.
*/
export type ShownFact = {
	readonly fact: Fact;
	readonly passages: Pair<readonly Span[]>;
	readonly best: Link;
	readonly links: readonly Link[];
};

/**
Two articles and what they both report.
*/
export type Reading = {
	readonly articles: Pair<Article>;
	readonly comparison: Comparison;
	readonly facts: ReadonlyMap<number, ShownFact>;
};

/**
What Compare shows; `undefined` while one of its articles is not in the library.
*/
export function readingOf(session: Session, screen: CompareScreen): Reading | undefined {
	const left = articleOf(session, screen.articles.left);
	const right = articleOf(session, screen.articles.right);
	const reading = left && right ? read(left, right) : undefined;
	return reading && screen.isSwapped ? mirrorReading(reading) : reading;
}

/* The facts keep their numbers: a reader who noted one finds it again. */
const mirrorReading = remember(
	({articles, comparison, facts}: Reading): Reading => ({
		articles: mirror(articles),
		comparison: {
			...comparison,
			links: comparison.links.map(link => mirrorLink(link)),
			only: mirror(comparison.only),
		},
		facts: new Map(Array.from(facts, ([number, shown]) => [number, mirrorFact(shown)])),
	}),
);

const mirrorFact = ({fact, passages, best, links}: ShownFact): ShownFact => ({
	fact,
	passages: mirror(passages),
	best: mirrorLink(best),
	links: links.map(link => mirrorLink(link)),
});

const read = remember((left: Article, right: Article): Reading => {
	const articles = {left, right};
	const comparison = compareArticles(articles);
	const facts = comparison.facts.map(fact => shownFact(fact, comparison));
	return {
		articles,
		comparison,
		facts: new Map(facts.flatMap(shown => (shown ? [[shown.fact.fact, shown]] : []))),
	};
});

function shownFact(fact: Fact, comparison: Comparison): ShownFact | undefined {
	const links = fact.links.flatMap(index => comparison.links[index] ?? []);
	const best = links.reduce<Link | undefined>(
		(top, link) => (top && top.score >= link.score ? top : link),
		undefined,
	);
	const spansOf = (side: Side): readonly Span[] => distinctSpans(links.map(link => link[side]));
	return best && {fact, links, best, passages: {left: spansOf('left'), right: spansOf('right')}};
}

function distinctSpans(spans: readonly Span[]): readonly Span[] {
	const distinct = new Map(spans.map(span => [`${span.start}-${span.end}`, span]));
	return [...distinct.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

/**
The facts as a reader of one side meets them.
*/
export const factsInOrder = ({facts}: Reading, side: Side): readonly ShownFact[] =>
	[...facts.values()].sort(
		(one, other) => firstOf(one, side) - firstOf(other, side) || one.fact.fact - other.fact.fact,
	);

const firstOf = ({passages}: ShownFact, side: Side): number => passages[side][0]?.start ?? 0;

/**
Both texts, wrapped for the window, with the rows that are seen of each.
*/
export function paneTexts(session: Session, {articles}: Reading): Pair<PaneText> {
	const {text} = compareLayout(session.window);
	return mapPair(articles, article => ({lines: linesOfText(article, text.columns), rows: text.rows}));
}
