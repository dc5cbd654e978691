import type {Furniture} from '../core/article.ts';
import {type ExplainedFact, explainFact} from '../core/facts/explain/explain-fact.ts';
import {
	type ExplainedSentence,
	explainSentenceAt,
	type NoSentence,
} from '../core/facts/explain/explain-sentence.ts';
import type {Trace} from '../core/facts/explain/trace.ts';
import {exitCode} from './exit-code.ts';
import {NewsreaderError} from './newsreader-error.ts';

/**
The fact of this number, explained. Throws a `NewsreaderError` where there is none.
*/
export function findFact(trace: Trace, number: number): ExplainedFact {
	const explained = explainFact(trace, number);
	if (explained === undefined) {
		const count = trace.comparison.facts.length;
		throw new NewsreaderError(
			count === 0 ? 'These articles share no fact.' : `There is no fact ${number} here.`,
			{
				hint:
					count === 0
						? '--at OFFSET explains why a sentence of LEFT has no link.'
						: count === 1
							? 'There is one: --fact 1'
							: `There are ${count}: --fact 1 to --fact ${count}`,
				exitCode: exitCode.nothingFound,
			},
		);
	}

	return explained;
}

/**
The sentence at a place of the left article, explained. Throws a `NewsreaderError` where there is none.
*/
export function findSentence(trace: Trace, offset: number): ExplainedSentence {
	const found = explainSentenceAt(trace, offset);
	if ('kind' in found) {
		const [message, hint] = tellNoSentence(trace, offset, found);
		throw new NewsreaderError(message, {hint, exitCode: exitCode.nothingFound});
	}

	return found;
}

const nouns: Readonly<Record<Furniture['kind'], string>> = {
	headline: 'a headline',
	caption: 'a caption',
	credit: 'a credit',
	byline: 'a byline',
};

function tellNoSentence(
	{articles: {left}, stages}: Trace,
	offset: number,
	found: NoSentence,
): readonly [message: string, hint: string] {
	const first = stages.sentences.left[0]?.start;
	if (first === undefined) {
		return [
			`${left.file} has no sentence that is compared.`,
			`newsreader show ${left.file} prints what it has.`,
		];
	}

	switch (found.kind) {
		case 'empty':
		case 'outside': {
			return [
				`The text of ${left.file} ends at ${left.text.length}, before ${offset}.`,
				`Its first sentence is at: --at ${first}`,
			];
		}

		case 'not-compared': {
			return [
				`At ${offset}, ${left.file} is not compared: only its first ${stages.longest} sentences are.`,
				`The first of them is at: --at ${first}`,
			];
		}

		case 'furniture': {
			const {kind, start, end} = found.furniture;
			return [
				`At ${offset}, ${left.file} has ${nouns[kind]} (${start}–${end}), which is shown, but never linked.`,
				`A sentence is at: --at ${found.next ?? first}`,
			];
		}
	}
}
