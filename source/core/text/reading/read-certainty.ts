import {holds, type Span} from '../../span.ts';
import {type Cue, findCues} from './find-cues.ts';
import {splitClauses} from './split-clauses.ts';

/**
How sure a clause is of what it tells. Where several words speak, the first of these that holds counts:

	denied     The mayor denied that she resigned.
	negated    She did not resign.
	possible   She may resign.
	planned    She will resign, plans to resign, is expected to resign.
	reported   She resigned, the baker said.
	asserted   She resigned.
*/
export type Certainty = 'denied' | 'negated' | 'possible' | 'planned' | 'reported' | 'asserted';

/**
A clause, how sure it is, and the words that say so.
*/
export type Clause = Span & {
	readonly certainty: Certainty;
	/** Whether somebody is named as saying it, whatever else holds. */
	readonly isReported: boolean;
	/** In order; those from the clause around it (“denied that …”) lie outside the clause. */
	readonly cues: readonly Cue[];
};

/**
The clauses of each sentence with their certainty, in order. A clause that somebody said or denied in the clause before it
(“He denied │ that …”) or behind it (“…, he said”) is reported or denied too.
*/
export function readCertainty(text: string, sentences: readonly Span[]): readonly (readonly Clause[])[] {
	return sentences.map(sentence => readSentence(text, sentence));
}

function readSentence(text: string, sentence: Span): readonly Clause[] {
	const cues = findCues(text, sentence);
	const spans = splitClauses(text, sentence);
	let last: readonly Cue[] = [];
	return spans.map((span, index) => {
		const own = cues.filter(cue => holds(span, cue));
		const around = [
			...(isSameQuote(text, spans[index - 1], span) ? last : passedOn(text, cues, spans[index - 1], span)),
			...passedBack(text, cues, spans[index + 1], span),
		];
		last = around;
		const told = [...own, ...around].toSorted((one, other) => one.start - other.start);
		return {
			...span,
			certainty: order.find(kind => told.some(cue => cue.kind === kind)) ?? 'asserted',
			isReported: told.some(cue => cue.kind === 'reported'),
			cues: told,
		};
	});
}

const order = ['denied', 'negated', 'possible', 'planned', 'reported'] as const;

/** The next clause of the quote that the clause before stands in: “difficult │ but productive” */
function isSameQuote(text: string, before: Span | undefined, clause: Span): boolean {
	return (
		before !== undefined &&
		/["“]\s?$/.test(text.slice(Math.max(0, before.start - 2), before.start)) &&
		!/["“”]/.test(text.slice(before.start, clause.start))
	);
}

/** The verb of saying or denying at the end of the clause before: “He denied │ that …”, “She said, │ “…” */
function passedOn(
	text: string,
	cues: readonly Cue[],
	before: Span | undefined,
	clause: Span,
): readonly Cue[] {
	if (before === undefined || /[;.!?]/.test(text.slice(before.end, clause.start))) {
		return [];
	}

	const opens = /^[,:]?\s+that\s|^[,:]?\s*["“]/.test(text.slice(before.end, clause.start));
	return opens
		? cues.filter(
				({kind, start, end}) =>
					(kind === 'reported' || kind === 'denied') &&
					start >= before.start &&
					end <= before.end &&
					before.end - end <= 32,
			)
		: [];
}

/** “…,” he said. */
function passedBack(
	text: string,
	cues: readonly Cue[],
	behind: Span | undefined,
	clause: Span,
): readonly Cue[] {
	if (behind === undefined || !/^\s*["”]/.test(text.slice(clause.end, behind.start))) {
		return [];
	}

	return cues.filter(
		({kind, start, end}) =>
			kind === 'reported' && start >= behind.start && end <= behind.end && start - behind.start <= 48,
	);
}
