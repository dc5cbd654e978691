import type {Article} from '../../core/article.ts';
import type {Comparison, Fact, Link} from '../../core/facts/comparison.ts';
import {concludeStudy} from '../../core/facts/conclude-study.ts';
import {mirrorLink} from '../../core/facts/mirror-link.ts';
import {type Study, studyArticles} from '../../core/facts/study-articles.ts';
import {mapPair, mirror, type Pair, type Side} from '../../core/pair.ts';
import {overlaps, type Span} from '../../core/span.ts';
import type {VerdictEntry} from '../../core/verdicts/verdict.ts';
import {articleOf} from '../articles.ts';
import {remember} from '../remember.ts';
import type {Session} from '../session.ts';
import {verdictsOn} from '../verdict-log.ts';
import type {CompareScreen} from './compare-screen.ts';
import {type FactFilter, passesFilter} from './fact-filter.ts';
import {sentencesOf} from './sentences.ts';

/**
A fact with what it points at: all its passages on each side in the order of the text, and its best link.
*/
export type ShownFact = {
	readonly fact: Fact;
	readonly passages: Pair<readonly Span[]>;
	readonly best: Link;
	readonly links: readonly Link[];
	/** Whether the reader has rejected it: then it is out of all counts. */
	readonly isRejected: boolean;
};

/**
Two articles and what they both report, as the reader wants to see it.
*/
export type Reading = {
	readonly articles: Pair<Article>;
	/** In the left and right in which the articles were opened: exchanged since, where `isSwapped`. */
	readonly study: Study;
	readonly isSwapped: boolean;
	readonly sentences: Pair<readonly Span[]>;
	/** At the strictness that the reader has chosen, under their verdicts. */
	readonly comparison: Comparison;
	/** All facts of the comparison, by number. */
	readonly counted: ReadonlyMap<number, ShownFact>;
	/** Those that the reader has rejected; a fact may stand here with some of its links. */
	readonly rejected: ReadonlyMap<number, ShownFact>;
	/** Those that the filter lets through: they are marked. */
	readonly facts: ReadonlyMap<number, ShownFact>;
};

/**
What Compare shows; `undefined` while one of its articles is not in the library.
*/
export function readingOf(session: Session, screen: CompareScreen): Reading | undefined {
	const left = articleOf(session, screen.articles.left);
	const right = articleOf(session, screen.articles.right);
	if (left === undefined || right === undefined) {
		return undefined;
	}

	const reading = filterReading(
		conclude(studyOf(left, right), screen.strictness, verdictsOn(session, screen)),
		screen.filter,
	);
	return screen.isSwapped ? mirrorReading(reading) : reading;
}

const studyOf = remember((left: Article, right: Article) => studyArticles({left, right}));

const conclude = remember(
	(studied: Study, strictness: number, verdicts: readonly VerdictEntry[]): Reading => {
		const comparison = concludeStudy(studied, {strictness, verdicts});
		const counted = shownFacts(comparison, 'facts');
		return {
			articles: studied.articles,
			study: studied,
			isSwapped: false,
			sentences: mapPair(studied.articles, sentencesOf),
			comparison,
			counted,
			rejected: shownFacts(comparison, 'rejected'),
			facts: counted,
		};
	},
);

const filterReading = remember((reading: Reading, filter: FactFilter): Reading => {
	const facts = allFacts(reading).filter(shown => passesFilter(shown, filter));
	return filter === 'all'
		? reading
		: {...reading, facts: new Map(facts.map(shown => [shown.fact.fact, shown]))};
});

/**
All facts, those that were rejected behind the others.
*/
export const allFacts = ({counted, rejected}: Reading): readonly ShownFact[] => [
	...counted.values(),
	...rejected.values(),
];

/* The facts keep their numbers: a reader who noted one finds it again. */
const mirrorReading = remember(
	({articles, study, sentences, comparison, counted, rejected, facts}: Reading): Reading => ({
		articles: mirror(articles),
		study,
		isSwapped: true,
		sentences: mirror(sentences),
		comparison: {
			...comparison,
			links: comparison.links.map(link => mirrorLink(link)),
			only: mirror(comparison.only),
		},
		counted: mirrorFacts(counted),
		rejected: mirrorFacts(rejected),
		facts: mirrorFacts(facts),
	}),
);

const mirrorFacts = (facts: Reading['facts']): Reading['facts'] =>
	new Map(
		Array.from(facts, ([number, shown]) => [
			number,
			{
				...shown,
				passages: mirror(shown.passages),
				best: mirrorLink(shown.best),
				links: shown.links.map(link => mirrorLink(link)),
			},
		]),
	);

function shownFacts(comparison: Comparison, list: 'facts' | 'rejected'): ReadonlyMap<number, ShownFact> {
	const shown = comparison[list].flatMap(fact => {
		const links = fact.links.flatMap(index => comparison.links[index] ?? []);
		const [best] = links.toSorted((one, other) => other.score - one.score);
		const passages = {
			left: distinctSpans(links.map(link => link.left)),
			right: distinctSpans(links.map(link => link.right)),
		};
		return best ? [{fact, links, best, passages, isRejected: list === 'rejected'}] : [];
	});
	return new Map(shown.map(one => [one.fact.fact, one]));
}

function distinctSpans(spans: readonly Span[]): readonly Span[] {
	const distinct = new Map(spans.map(span => [`${span.start}-${span.end}`, span]));
	return [...distinct.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

/**
The highest number that a fact has: those that were rejected keep theirs.
*/
export const lastNumber = (reading: Reading): number =>
	Math.max(0, ...allFacts(reading).map(({fact}) => fact.fact));

/**
The shown facts as a reader of one side meets them.
*/
export const factsInOrder = ({facts}: Reading, side: Side): readonly ShownFact[] =>
	[...facts.values()].sort(
		(one, other) => firstOf(one, side) - firstOf(other, side) || one.fact.fact - other.fact.fact,
	);

const firstOf = ({passages}: ShownFact, side: Side): number => passages[side][0]?.start ?? 0;

/**
The link of a fact that a reader of one side has before them: the surest one of those whose passage there overlaps a span; the fact's best
where none does.
*/
export function linkAt({links, best}: ShownFact, side: Side, span: Span | undefined): Link {
	const here = span === undefined ? [] : links.filter(link => overlaps(link[side], span));
	return here.toSorted((one, other) => other.score - one.score)[0] ?? best;
}
