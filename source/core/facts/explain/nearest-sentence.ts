import {otherSide, type Side} from '../../pair.ts';
import {overlaps, type Span} from '../../span.ts';
import type {Study} from '../study-articles.ts';

/**
The sentence of the other article that comes nearest to telling the same as the one that a span of this side lies in, and the score (0–1) of the two;
`undefined` where none shares a telling word with it.
*/
export function nearestSentence(
	{stages, isMirrored}: Study,
	side: Side,
	span: Span,
): (Span & {readonly score: number}) | undefined {
	const own = isMirrored ? otherSide(side) : side;
	const other = otherSide(own);
	const place = stages.sentences[own].findIndex(sentence => overlaps(sentence, span));
	const [best] = stages.scored
		.filter(pair => pair[own] === place)
		.sort((one, another) => another.score - one.score);
	const nearest = best && stages.sentences[other][best[other]];
	return best && nearest && {start: nearest.start, end: nearest.end, score: best.score};
}
