import {countStages} from '../../core/facts/explain/count-stages.ts';
import type {ExplainedFact} from '../../core/facts/explain/explain-fact.ts';
import type {ExplainedPair, PairInBrief, Place, Rival} from '../../core/facts/explain/explain-pair.ts';
import type {ExplainedSentence} from '../../core/facts/explain/explain-sentence.ts';
import {featureWords} from '../../core/facts/explain/feature-words.ts';
import type {Trace} from '../../core/facts/explain/trace.ts';
import {thresholds} from '../../core/facts/strength.ts';
import {mapPair} from '../../core/pair.ts';
import {version} from '../version.ts';
import {linkDocument, pairDocument, quote} from './comparison-document.ts';

/**
What was asked for beside the stages.
*/
export type Explained = {readonly fact?: ExplainedFact; readonly sentence?: ExplainedSentence};

/**
An explanation as data: the document of `newsreader explain --json`. Its `schema` names its form.
*/
export function explanationDocument(trace: Trace, {fact, sentence}: Explained) {
	const {articles, comparison} = trace;
	const {engine, facts, links, limits} = comparison;
	const stages = countStages(trace);
	return {
		schema: 'newsreader/explanation@1',
		program: version,
		engine,
		thresholds,
		articles: pairDocument(articles),
		stages: {...stages, keptPerSentence: stages.keptPerSentence ?? null},
		facts,
		links: links.map(link => linkDocument(link, articles)),
		limits,
		explained: fact ? factDocument(trace, fact) : sentence ? sentenceDocument(trace, sentence) : null,
	};
}

const factDocument = (trace: Trace, {fact, strength, links}: ExplainedFact) => ({
	kind: 'fact',
	fact,
	strength,
	links: links.map(({link, narrowedBy, pair}) => ({
		...linkDocument(link, trace.articles),
		narrowedBy,
		pair: pairExplained(trace, pair),
	})),
});

const sentenceDocument = (trace: Trace, {sentence, candidates, best, silence}: ExplainedSentence) => ({
	kind: 'sentence',
	sentence: quote(sentence, trace.articles.left),
	silence: silence ?? null,
	candidates: candidates.map(candidate => briefDocument(trace, candidate)),
	best: best ? pairExplained(trace, best) : null,
});

const briefDocument = ({articles}: Trace, pair: PairInBrief | Rival) => ({
	...pair,
	...mapPair(articles, (article, side) => quote<Place>(pair[side], article)),
});

const pairExplained = (trace: Trace, {weighing, rivals, ...pair}: ExplainedPair) => ({
	...briefDocument(trace, pair),
	weighing: weighing
		? {
				...weighing,
				families: weighing.families.map(({features, ...family}) => ({
					...family,
					features: features.map(part => ({...part, words: featureWords[part.feature]})),
				})),
			}
		: null,
	rivals: mapPair(rivals, list => list.map(rival => briefDocument(trace, rival))),
});
