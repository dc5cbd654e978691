import {mapPair} from '../../pair.ts';
import type {Fact, Link} from '../comparison.ts';
import {findPassages, type Passages} from '../passages/narrow-passages.ts';
import type {Scored} from '../score-candidates.ts';
import {type ExplainedPair, explainPair} from './explain-pair.ts';
import {sentencesOf, type Trace} from './trace.ts';

/**
A link, how its passages were found in their sentences, and how the sentences were paired. `whole`: no narrower passages
were found that hold the evidence.
*/
export type ExplainedLink = {
	readonly link: Link;
	readonly narrowedBy: Passages['by'] | 'whole';
	readonly pair: ExplainedPair;
};

/**
A fact with its links explained, in the order of the left text.
*/
export type ExplainedFact = Omit<Fact, 'links'> & {readonly links: readonly ExplainedLink[]};

/**
Explains the fact of this number; `undefined` where there is none.
*/
export function explainFact(trace: Trace, number: number): ExplainedFact | undefined {
	const {facts, links} = trace.comparison;
	const fact = facts.find(known => known.fact === number);
	return (
		fact && {
			...fact,
			links: fact.links.flatMap(index => (links[index] ? explainLink(trace, links[index]) : [])),
		}
	);
}

function explainLink(trace: Trace, link: Link): readonly ExplainedLink[] {
	const places = sentencesOf(trace.stages, link);
	const scored = trace.stages.scored.find(({left, right}) => left === places.left && right === places.right);
	return scored === undefined
		? []
		: [{link, narrowedBy: narrowingOf(trace, link, scored), pair: explainPair(trace, scored)}];
}

function narrowingOf({articles, stages}: Trace, link: Link, pair: Scored): ExplainedLink['narrowedBy'] {
	const left = stages.sentences.left[pair.left];
	const right = stages.sentences.right[pair.right];
	if (left === undefined || right === undefined) {
		return 'whole';
	}

	const isWhole = (side: 'left' | 'right', sentence: typeof left) =>
		link[side].start === sentence.start && link[side].end === sentence.end;
	const {by} = findPassages(
		mapPair(articles, ({text}) => text),
		{left, right},
		stages.weigh,
	);
	return by !== 'copy' && isWhole('left', left) && isWhole('right', right) ? 'whole' : by;
}
