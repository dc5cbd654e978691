import type {ExplainedSentence} from '../../core/facts/explain/explain-sentence.ts';
import type {Trace} from '../../core/facts/explain/trace.ts';
import {thresholds} from '../../core/facts/strength.ts';
import {sides} from '../../core/pair.ts';
import {textOf} from '../../core/span.ts';
import {formatCandidate, formatExplainedPair} from './format-explained-pair.ts';
import {hang} from './hang.ts';
import {formatHeading, formatLine} from './labelled-line.ts';
import type {Paper} from './paper.ts';

/**
Why a sentence of the left article has its links, or none: its candidates with their scores, and the best of them in detail.
*/
export function formatExplainedSentence(trace: Trace, explained: ExplainedSentence, paper: Paper): string {
	const {articles, stages} = trace;
	const {sentence, candidates, best} = explained;
	const told = candidates.slice(0, mostCandidates);
	const rest = candidates.slice(told.length);
	const sections = [
		sides.map(side => formatHeading(articles[side], side, paper)).join('\n'),
		[
			`Sentence ${sentence.index + 1} of ${stages.sentences.left.length}, ${sentence.start}–${sentence.end}`,
			formatLine('left', textOf(articles.left.text, sentence), paper),
		].join('\n'),
		[
			hang(paper.bold(describeOutcome(explained)), paper),
			...told.map(pair => formatCandidate({pair, side: 'right', articles, paper})),
			...(rest.length > 0
				? [formatLine('', `${rest.length} more, from ${rest[0]?.score.toFixed(2)} down`, paper)]
				: []),
		].join('\n'),
		...(best
			? [
					[
						'The best of them',
						formatLine('right', textOf(articles.right.text, best.right), paper),
						...formatExplainedPair(best, articles, paper),
					].join('\n'),
				]
			: []),
	];
	return `${sections.join('\n\n')}\n`;
}

const mostCandidates = 5;

const silences: Readonly<Record<NonNullable<ExplainedSentence['silence']>, string>> = {
	'no-words': 'Not linked: it holds nothing but everyday words.',
	'no-shared-word': 'Not linked: it shares no telling word with any sentence of the right article.',
	'other-empty': 'Not linked: the right article has no sentence that is compared.',
	'all-copied':
		'Not linked: all sentences of one article stand word for word in the other, and belong to those alone.',
};

function describeOutcome({silence, candidates, best}: ExplainedSentence): string {
	if (silence !== undefined || best === undefined) {
		return silences[silence ?? 'no-shared-word'];
	}

	const facts = [...new Set(candidates.flatMap(({fate}) => (fate.kind === 'linked' ? [fate.fact] : [])))];
	if (facts.length > 0) {
		const numbers = facts.toSorted((one, other) => one - other);
		return `Linked: ${numbers.length === 1 ? 'fact' : 'facts'} ${numbers.join(', ')}; --fact ${numbers[0]} explains more.`;
	}

	return best.fate.kind === 'cut'
		? 'Not linked: its counterparts have surer links.'
		: `Not linked: its best counterpart scores ${best.score.toFixed(2)}, and a likely link ${thresholds.likely} or more.`;
}
