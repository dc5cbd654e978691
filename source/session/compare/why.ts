import type {Link} from '../../core/facts/comparison.ts';
import {nearestSentence} from '../../core/facts/explain/nearest-sentence.ts';
import type {FamilyContribution} from '../../core/facts/explain/weigh-features.ts';
import {type WeighedLink, weighLink} from '../../core/facts/explain/weigh-link.ts';
import {mirror, otherSide, type Side} from '../../core/pair.ts';
import type {Span} from '../../core/span.ts';
import {remember} from '../remember.ts';
import type {Reading} from './reading.ts';

/**
What spoke for a link and against it, in words, the weightiest first.
*/
export type Reasons = {
	readonly score: number;
	readonly forIt: readonly string[];
	readonly against: readonly string[];
	/** Where nothing was weighed, why not. */
	readonly remark?: string;
};

/**
Why a link has its score. The weights are contributions to the log-odds, beside a typical pair of sentences that share a word.
*/
export const reasonsOf = remember((reading: Reading, link: Link): Reasons => {
	const weighed = weighLink(reading.study, reading.isSwapped ? mirror(link) : link);
	const families = weighed?.weighing?.families ?? [];
	const remark = remarkOn(weighed);
	return {
		score: weighed?.score ?? 0,
		forIt: families.filter(({contribution}) => contribution >= leastTold).map(family => wordsOf(family)),
		against: families.filter(({contribution}) => contribution <= -leastTold).map(family => wordsOf(family)),
		...(remark && {remark}),
	};
});

/**
What of the other text comes nearest to telling the same as a sentence that is not linked, and the score of the two.
*/
export const nearestTo = (reading: Reading, side: Side, span: Span) =>
	nearestSentence(reading.study, reading.isSwapped ? otherSide(side) : side, span);

/** Log-odds: less changes a score of a half by less than 0.04. */
const leastTold = 0.15;

function wordsOf({family, contribution}: FamilyContribution): string {
	const size = Math.abs(contribution);
	const weight = size >= 1.2 ? 'much' : size >= 0.5 ? 'some' : 'a little';
	return `${family} (${weight})`;
}

function remarkOn(weighed: WeighedLink | undefined): string | undefined {
	switch (weighed?.by) {
		case undefined: {
			return 'newsreader did not look at these two sentences together: they share no telling word';
		}

		case 'copy': {
			return 'the same words stand on both sides';
		}

		case 'likeness': {
			return 'scored by their words alone, because many others are more alike';
		}

		case 'features': {
			return undefined;
		}
	}
}
