import type {Span} from '../../span.ts';
import type {Word} from '../find-words.ts';
import type {EntityMention, NamedSentence} from './entity.ts';
import {participles, speechVerbs} from './speech-verbs.ts';

/**
Who says something, by which words: `entity` where a name of the article is meant.
*/
export type Speaker = {
	/** The words for the speaker: a mention, or “officials”, “the statement”. */
	readonly who: Span;
	/** The verb, or “according to”. */
	readonly cue: Span;
	readonly entity?: number;
};

/**
The speakers that a sentence names outside its quotes, in order.

	“…,” [Mr. Lee] said · “…,” said [Ada Lee], the mayor · according to [Mr. Lee] · [officials] told reporters
*/
export function findSpeakers(
	text: string,
	sentence: NamedSentence,
	mentions: readonly EntityMention[],
): readonly Speaker[] {
	const words = sentence.words.filter(
		word => !sentence.quotes.some(quote => quote.start <= word.start && word.end <= quote.end),
	);
	return words.flatMap((word, index) => {
		const last = words[index - 1];
		if (word.folded === 'to' && last?.folded === 'according') {
			return toSpeaker({start: last.start, end: word.end}, behind(text, words, index, mentions, sentence));
		}

		if (!speechVerbs.has(word.folded)) {
			return [];
		}

		const cue = {start: word.start, end: word.end};
		return toSpeaker(
			cue,
			before(text, words, index, mentions, sentence) ?? behind(text, words, index, mentions, sentence),
		);
	});
}

function toSpeaker(cue: Span, found: Found | undefined): readonly Speaker[] {
	if (found === undefined) {
		return [];
	}

	const {start, end, entity} = found;
	return [{who: {start, end}, cue, ...(entity === undefined ? {} : {entity})}];
}

type Found = Span & {readonly entity?: number};

const nouns = new Set(
	'official officials statement report reports spokesman spokeswoman spokesperson office police aide aides lawyer lawyers source sources adviser advisers critics senators lawmakers prosecutors investigators people leaders department campaign agency committee they I we it'.split(
		' ',
	),
);

/** Words that may stand between a subject and its verb: “Mr. Lee later said”, “Mr. Lee, the mayor, said”. */
const between =
	/^(?:,|\s[—–])?(?:\s(?:also|later|then|has|had|have|who|which|\w+ly|once|again|would|will))*\s$/;

function before(
	text: string,
	words: readonly Word[],
	verb: number,
	mentions: readonly EntityMention[],
	sentence: NamedSentence,
): Found | undefined {
	const at = words[verb]?.start ?? 0;
	const previous = mentions.filter(mention => mention.end < at && at - mention.end < 130);
	// “Ada Lee, who runs the bakery in Ghent, said”: not Ghent speaks.
	const described = previous.find(({end}) =>
		/^, who [^“”"]{2,120},\s(?:\w+ly\s|also\s)?$/.test(text.slice(end, at)),
	);
	if (described !== undefined) {
		return isQuoted(described, sentence.quotes) ? undefined : described;
	}

	for (const mention of previous.toReversed()) {
		const gap = text.slice(mention.end, at);
		const direct = gap.replace(apposition, '');
		if (between.test(direct)) {
			const whole = ownerOf(text, mention, previous);
			if (whole !== undefined) {
				return isQuoted(whole, sentence.quotes) || isOwned(text, whole) ? undefined : whole;
			}
		}
	}

	if (participles.has(words[verb]?.folded ?? '')) {
		const [subject] = mentions.filter(mention => !isQuoted(mention, sentence.quotes));
		const opening = text.slice(sentence.start, subject?.start ?? at);
		const isSubject =
			subject !== undefined && subject.end < at && opening.length < 12 && !isOwned(text, subject);
		return isSubject ? subject : undefined;
	}

	const noun = words[verb - 1];
	return noun !== undefined && text.slice(noun.end, at) === ' ' && nouns.has(noun.folded)
		? {start: noun.start, end: noun.end}
		: undefined;
}

function behind(
	text: string,
	words: readonly Word[],
	verb: number,
	mentions: readonly EntityMention[],
	sentence: NamedSentence,
): Found | undefined {
	const from = words[verb]?.end ?? 0;
	const isAccording = words[verb]?.folded === 'to';
	const opened = text.slice(sentence.start, words[verb]?.start).trimEnd();
	// Behind the verb only where the quote stands right before it: “…,” said Ada Lee.
	if (!isAccording && !/[”"“,]$/.test(opened)) {
		return undefined;
	}

	const next = mentions.find(mention => mention.start > from && mention.start - from < 60);
	if (next !== undefined && opens.test(text.slice(from, next.start)) && !isQuoted(next, sentence.quotes)) {
		return next;
	}

	const noun = words.slice(verb + 1, verb + 4).find(word => nouns.has(word.folded));
	return noun === undefined ? undefined : {start: noun.start, end: noun.end};
}

/** “Ada Lee (D-Va.) said”, “Ada Lee, the mayor, said”, “Ada Lee — who resigned — said” */
const apposition = /^(?: ?\([^()]*\))|^,[^“”"]{2,110},(?= )|^\s[—–][^—–]{2,160}[—–](?= )/;

/** Between the verb and the name: an office, an article, small words without a comma. */
const opens = /^\s(?:[\w.’'-]+\s){0,5}$/;

const isQuoted = ({start, end}: Span, quotes: readonly Span[]) =>
	quotes.some(quote => quote.start <= start && end <= quote.end);

/** “Ada Lee of Maine”, “Ada Lee, R-N.Y.,”: she speaks; of “bakers in Maine” nobody is known. */
function ownerOf(
	text: string,
	mention: EntityMention,
	previous: readonly EntityMention[],
): EntityMention | undefined {
	const owner = previous.find(other =>
		/^(?:,?(?: (?:Democrat|Republican))? of |,? \(?(?:[DRI]-?)?)$/.test(text.slice(other.end, mention.start)),
	);
	const isPart =
		/\b(?:of|in|at|from|for|with|to|on|by|alongside|including|like)\s(?:(?:the|lower|Mr\.|Ms\.|Mrs\.|[A-Z]\w+)\s){0,3}$/.test(
			text.slice(Math.max(0, mention.start - 40), mention.start),
		);
	return owner ?? (isPart ? undefined : mention);
}

/** “Lee’s lawyer said”: the lawyer speaks. */
const isOwned = (text: string, {end}: Span) => /^[’']s?\s\w/.test(text.slice(end, end + 4));
