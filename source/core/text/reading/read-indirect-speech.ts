import type {Span} from '../../span.ts';
import type {Utterance} from './attribute-quotes.ts';
import type {NamedSentence} from './entity.ts';
import type {Speaker} from './find-speaker.ts';
import {reportVerbs} from './speech-verbs.ts';

/**
What a sentence reports without quoting it.

	Ms. Lee said [the guild would resign], “and soon.”
	[The guild resigned], Ms. Lee said.
	[The guild resigned], according to Ms. Lee.

Nothing where less than three words are left.
*/
export function readIndirectSpeech(
	text: string,
	sentence: NamedSentence,
	speakers: readonly Speaker[],
): readonly Utterance[] {
	return speakers.flatMap(speaker => {
		const verb = text.slice(speaker.cue.start, speaker.cue.end).toLowerCase();
		const isAccording = verb.startsWith('according');
		if (!isAccording && !reportVerbs.has(verb)) {
			return [];
		}

		const [part] = [
			isAccording ? undefined : behind(text, sentence, speaker),
			before(text, sentence, speaker),
		].filter((span): span is Span => span !== undefined && isSpoken(text, span, sentence));
		return part === undefined ? [] : [{kind: 'indirect' as const, parts: [part], speaker}];
	});
}

/** With these what is said begins at once. */
const subject =
	/^\s(?:he|she|they|it|the|an?|his|her|their|its|there|no|some|many|these|those|we|I|such|any)\s/;

/** “said on Monday that”, “told reporters that” */
const behindThat = /^(?:\s[^,“”".;]{0,60}?)??\sthat\s/;

/** With these it does not begin at all. */
const adjunct =
	/^\s?(?:[^\w\s]|(?:in|on|at|to|about|of|as|with|for|when|so|by|during|after|before|this|last|earlier|later|[A-Z][a-z]+day)\b)/;

/** “said that …”, “told reporters that …”, “said on Monday that …”, “said he …” */
function behind(text: string, sentence: NamedSentence, {cue, who}: Speaker): Span | undefined {
	if (who.start > cue.end) {
		return undefined;
	}

	const rest = text.slice(cue.end, sentence.end);
	const isTold = /^t[eo]l[dl]/.test(text.slice(cue.start, cue.end));
	const opened =
		(!isTold && subject.test(rest) ? /^\s/ : behindThat).exec(rest) ??
		(isTold || adjunct.test(rest) ? undefined : /^\s/.exec(rest));
	const length = opened?.[0].length;
	if (length === undefined) {
		return undefined;
	}

	const until = /["“]|\s[—–]\s|[.!?]["”]?$/.exec(rest.slice(length))?.index;
	const isCut = until !== undefined && /^(?:["“]|\s[—–])/.test(rest.slice(length + until));
	const part = trim(text, cue.end + length, until === undefined ? sentence.end : cue.end + length + until);
	// Before a quote or a dash the rest must be enough for a clause.
	const isStump = isCut && part !== undefined && text.slice(part.start, part.end).split(/\s+/).length < 4;
	return isStump ? undefined : part;
}

/** “…, Ms. Lee said.” */
function before(text: string, sentence: NamedSentence, {cue, who}: Speaker): Span | undefined {
	const from = Math.min(cue.start, who.start);
	const head = text.slice(sentence.start, from);
	const cut = head.lastIndexOf(',');
	return cut > 0 && /^,\s(?:(?:[A-Z][\w.’-]*|the|a|an|former)\s){0,4}$/.test(head.slice(cut))
		? trim(text, sentence.start, sentence.start + cut)
		: undefined;
}

function trim(text: string, start: number, end: number): Span | undefined {
	const words = text.slice(start, end);
	const first = start + words.length - words.trimStart().length;
	const last = first + words.trim().replace(/[,:;]$/, '').length;
	return first < last ? {start: first, end: last} : undefined;
}

/** Of three words and more, none of them quoted. */
const isSpoken = (text: string, {start, end}: Span, {quotes}: NamedSentence) =>
	text.slice(start, end).split(/\s+/).length > 2 &&
	!quotes.some(quote => quote.start < end && start < quote.end);
