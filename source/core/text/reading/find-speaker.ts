import {holds, type Span} from '../../span.ts';
import type {Word} from '../find-words.ts';
import type {EntityMention, NamedSentence} from './entity.ts';
import {findSource, ownerBehind} from './find-source.ts';
import {participles, speechVerbs} from './speech-verbs.ts';

/**
Who says something, by which words: `entity` where a name of the article is meant.
*/
export type Speaker = {
	/** The words for the speaker: a mention, or “officials”, “the mayor’s lawyer”. */
	readonly who: Span;
	/** The verb, or “according to”. */
	readonly cue: Span;
	readonly entity?: number;
};

/**
What is looked at for the speaker behind one verb: the words outside the quotes, the verb among them by its index, and all
mentions of the sentence.
*/
type Scene = {
	readonly text: string;
	readonly sentence: NamedSentence;
	readonly mentions: readonly EntityMention[];
	readonly words: readonly Word[];
	readonly verb: number;
};

/**
The speakers that a sentence names outside its quotes, in order.

	“…,” [Mr. Lee] said · “…,” said [Ada Lee], the mayor · according to [Mr. Lee] · [a top official] told reporters
*/
export function findSpeakers(
	text: string,
	sentence: NamedSentence,
	mentions: readonly EntityMention[],
): readonly Speaker[] {
	const words = sentence.words.filter(word => !sentence.quotes.some(quote => holds(quote, word)));
	return words.flatMap((word, index) => {
		const scene = {text, sentence, mentions, words, verb: index};
		const last = words[index - 1];
		if (word.folded === 'to' && last?.folded === 'according') {
			return toSpeaker({start: last.start, end: word.end}, behind(scene));
		}

		if (!isSpeech(text, word)) {
			return [];
		}

		const isJoined = participles.has(word.folded) || last?.folded === 'and' || last?.folded === 'but';
		const found = isJoined ? subjectOf(scene) : (before(scene) ?? behind(scene));
		return toSpeaker({start: word.start, end: word.end}, found);
	});
}

/** “said”, “issued a statement” */
const isSpeech = (text: string, {folded, end}: Word) =>
	speechVerbs.has(folded) ||
	(folded === 'issued' && /^\s(?:an?\s)?(?:\w+\s)?statement/.test(text.slice(end, end + 30)));

function toSpeaker(cue: Span, found: Found | undefined): readonly Speaker[] {
	if (found === undefined) {
		return [];
	}

	const {start, end, entity} = found;
	return [{who: {start, end}, cue, ...(entity === undefined ? {} : {entity})}];
}

type Found = Span & {readonly entity?: number};

/** Words that may stand between a subject and its verb: “Mr. Lee later said”, “Mr. Lee, the mayor, said”. */
const between =
	/^(?:,|\s[—–])?(?:\s(?:also|later|then|has|had|have|who|which|\w+ly|once|again|would|will|all but))*\s$/;

function before(scene: Scene): Found | undefined {
	const {text, sentence, mentions, words, verb} = scene;
	const at = words[verb]?.start ?? 0;
	// “The council’s top Democrat” is one of them, and not all of them.
	const previous = mentions.filter(({form, end}) => form !== 'demonym' && end < at && at - end < 130);
	// “Ada Lee, who runs the bakery in Ghent, said”: not Ghent speaks.
	const described = previous.find(({end}) =>
		/^, (?:who|asked|\w+ing) [^“”"]{2,120},\s(?:\w+ly\s|also\s)?$/.test(text.slice(end, at)),
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

	return findSource(text, sentence, at);
}

/** “Ada Lee resigned, saying”, “Ada Lee resigned and said”: who opens the sentence. */
function subjectOf({text, sentence, mentions, words, verb}: Scene): Found | undefined {
	const [subject] = mentions.filter(mention => !isQuoted(mention, sentence.quotes));
	const isSubject =
		subject !== undefined &&
		subject.end < (words[verb]?.start ?? 0) &&
		/^[“"]?(?:(?:[A-Z][\w.’'-]*|the|former)\s){0,6}$/.test(text.slice(sentence.start, subject.start)) &&
		!isOwned(text, subject);
	return isSubject ? subject : undefined;
}

function behind({text, sentence, mentions, words, verb}: Scene): Found | undefined {
	const from = words[verb]?.end ?? 0;
	const isAccording = words[verb]?.folded === 'to';
	const opened = text.slice(sentence.start, words[verb]?.start).trimEnd();
	// Behind the verb only where the quote stands right before it: “…,” said Ada Lee.
	if (!isAccording && !/[”"“,]$/.test(opened)) {
		return undefined;
	}

	const owned = ownerBehind(text, from);
	const next = mentions.find(mention => mention.start > from && mention.start - from < 60);
	const isNext =
		next !== undefined &&
		opens.test(text.slice(from, next.start)) &&
		!isQuoted(next, sentence.quotes) &&
		!isOwned(text, next) &&
		(owned === undefined || owned.start >= next.start);
	return isNext ? next : owned;
}

/** “Ada Lee (D-Va.) said”, “Ada Lee, the mayor, said”, “Ada Lee — who resigned — said” */
const apposition = /^(?: ?\([^()]*\))|^,[^“”"]{2,110},(?= )|^\s[—–][^—–]{2,160}[—–](?= )/;

/** Between the verb and the name: an office, an article, small words without a comma; “called on Ada Lee” names no speaker. */
const opens = /^\s(?!(?:on|for|to|in|at|with|that)\s)(?:[\w.’'-]+\s){0,5}$/;

const isQuoted = ({start, end}: Span, quotes: readonly Span[]) =>
	quotes.some(quote => quote.start <= start && end <= quote.end);

/** “Ada Lee of Maine”, “Ada Lee, R-N.Y.,”: she speaks; of “bakers in Maine” nobody is known. */
function ownerOf(
	text: string,
	mention: EntityMention,
	previous: readonly EntityMention[],
): EntityMention | undefined {
	const owner = previous.find(other =>
		/^(?:,?(?: (?:Democrat|Republican))? of | \((?:[DRI]-)?|, [DRI]-)$/.test(
			text.slice(other.end, mention.start),
		),
	);
	const isPart =
		/\b(?:of|in|at|from|for|with|to|on|by|alongside|including|like)\s(?:(?:the|lower|Mr\.|Ms\.|Mrs\.|[A-Z]\w+)\s){0,3}$/.test(
			text.slice(Math.max(0, mention.start - 40), mention.start),
		);
	return owner ?? (isPart ? undefined : mention);
}

/** “Lee’s lawyer said”: the lawyer speaks. */
const isOwned = (text: string, {end}: Span) => /^[’']s?\s\w/.test(text.slice(end, end + 4));
