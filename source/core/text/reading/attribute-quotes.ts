import type {Span} from '../../span.ts';
import type {NamedSentence} from './entity.ts';
import type {Speaker} from './find-speaker.ts';
import {readIndirectSpeech} from './read-indirect-speech.ts';

/**
What somebody says, in the order of the text. A quotation that is interrupted by its speaker or runs over paragraphs is one,
with several `parts`; indirect speech has one part and no marks.

	“We resign,” Ms. Lee said. “We are tired.”        one, direct, by Ms. Lee
	Ms. Lee said that the guild would resign.         one, indirect
*/
export type Utterance = {
	readonly kind: 'direct' | 'indirect';
	/** Without quotation marks, in order. */
	readonly parts: readonly Span[];
	readonly speaker?: Speaker;
};

/**
The quotations and reported words of an article with their speakers. `sentences` are all its sentences, `speakers` what
`findSpeakers` finds in each. Nobody is named where the text leaves the speaker open.
*/
export function attributeQuotes(
	text: string,
	sentences: readonly NamedSentence[],
	speakers: readonly (readonly Speaker[])[],
): readonly Utterance[] {
	const quotes = distinct(sentences.flatMap(({quotes: found}) => found));
	const direct = joinQuotes(text, quotes, sentences, speakers);
	const indirect = sentences.flatMap((sentence, index) =>
		readIndirectSpeech(text, sentence, speakers[index] ?? []),
	);
	return [...direct, ...indirect].toSorted((one, other) => startOf(one) - startOf(other));
}

const startOf = ({parts}: Utterance) => parts[0]?.start ?? 0;

/** A quote that reaches into three sentences is known to each of them. */
function distinct(quotes: readonly Span[]): readonly Span[] {
	return quotes.filter((quote, index) => quotes[index - 1]?.start !== quote.start);
}

type Draft = {readonly parts: Span[]; speaker: Speaker | undefined};

function joinQuotes(
	text: string,
	quotes: readonly Span[],
	sentences: readonly NamedSentence[],
	speakers: readonly (readonly Speaker[])[],
): readonly Utterance[] {
	const drafts: Draft[] = [];
	let last: {readonly quote: Span; readonly draft: Draft} | undefined;
	let first = 0;
	for (const quote of quotes) {
		while ((sentences[first]?.end ?? Number.POSITIVE_INFINITY) <= quote.start) {
			first++;
		}

		const own = nearestSpeaker(text, quote, sentences, speakers, first);
		const joins = last !== undefined && goesOn(text, last.quote, quote, own, last.draft.speaker);
		const draft: Draft = joins && last !== undefined ? last.draft : {parts: [], speaker: own};
		draft.speaker ??= own;
		draft.parts.push(quote);
		if (!joins) {
			drafts.push(draft);
		}

		last = {quote, draft};
	}

	return drafts.map(({parts, speaker}) => ({
		kind: 'direct',
		parts,
		...(speaker === undefined ? {} : {speaker}),
	}));
}

/** Of the speakers in the sentences that the quote begins and ends in, the one whose verb is nearest to it. */
function nearestSpeaker(
	text: string,
	quote: Span,
	sentences: readonly NamedSentence[],
	speakers: readonly (readonly Speaker[])[],
	first: number,
): Speaker | undefined {
	let best: Speaker | undefined;
	let distance = Number.POSITIVE_INFINITY;
	for (
		let index = first;
		index < sentences.length && (sentences[index]?.start ?? 0) < quote.end + 2;
		index++
	) {
		for (const speaker of speakers[index] ?? []) {
			const isBehind = speaker.cue.start >= quote.end;
			const gap = isBehind
				? text.slice(quote.end, speaker.cue.start)
				: text.slice(speaker.cue.end, quote.start);
			// A verb behind a closed sentence speaks for the next quote, not for this one.
			const isFar = gap.includes('\n') || /[.;?!]["”]?\s/.test(withoutShort(isBehind ? gap.slice(2) : gap));
			const counted = gap.length + (isBehind ? 0 : 4);
			if (!isFar && counted < distance) {
				best = speaker;
				distance = counted;
			}
		}
	}

	return best;
}

/**
Whether a quote goes on with the one before: it was left open at the end of a paragraph, or nothing but its speaker stands
between them in one paragraph.
*/
function goesOn(
	text: string,
	last: Span,
	quote: Span,
	own: Speaker | undefined,
	speaker: Speaker | undefined,
): boolean {
	const gap = text.slice(last.end, quote.start);
	if (/^\s*\n\s*["“]$/.test(gap)) {
		return own === undefined || own.entity === speaker?.entity || speaker === undefined;
	}

	if (gap.includes('\n') || speaker === undefined) {
		return false;
	}

	// “…,” she said. “…”: the speaker stands between, and no other sentence.
	const isBetween = speaker.cue.start >= last.end - 1 && speaker.cue.end <= quote.start;
	const stops = withoutShort(gap).match(/[.!?]\s/g)?.length ?? 0;
	return (
		isBetween && stops < 2 && (own === undefined || own.cue.start === speaker.cue.start) && gap.length < 200
	);
}

/** Mr. and Sen. and D. end no sentence. */
const withoutShort = (words: string) => words.replace(/\b[A-Z][a-z]{0,3}\.(?=\s)/g, '');
