import type {Pair} from '../../pair.ts';
import type {Span} from '../../span.ts';
import {alignWords} from './align-words.ts';
import type {Difference, Judgement} from './difference.ts';
import type {Reading} from './passage.ts';

/**
Whom a passage names as its source. `isPerson` where it is a name of a person, `isAnonymous` where nobody is named.
*/
type Speaker = Span & {
	readonly words: readonly string[];
	readonly isPerson: boolean;
	readonly isAnonymous: boolean;
};

/**
Different sources for what two passages report.

	left    The bill is dead, [Mr. Lee] said.                attribution, conflicts
	right   The bill is dead, said [Senator Ada Quill].

Compared only where each passage names exactly one source, not by a pronoun, and the two share no word.
*/
export function compareSpeakers(readings: Pair<Reading>): readonly Difference[] {
	// Most passages have no source of their own or several: then the other side need not be read.
	const left = onlySpeaker(readings.left);
	const right = left === undefined ? undefined : onlySpeaker(readings.right);
	if (left === undefined || right === undefined || sharedWords(readings) < leastShared) {
		return [];
	}

	const judgement = judge(left, right, readings);
	const spans = {left: {start: left.start, end: left.end}, right: {start: right.start, end: right.end}};
	return judgement === undefined ? [] : [{kind: 'attribution', ...spans, ...judgement}];
}

function onlySpeaker(reading: Reading): Speaker | undefined {
	const [first, ...more] = readSpeakers(reading);
	return more.length === 0 ? first : undefined;
}

const leastShared = 2;

const sharedWords = ({left, right}: Pair<Reading>) =>
	alignWords({
		left: left.words.filter(({isStop}) => !isStop),
		right: right.words.filter(({isStop}) => !isStop),
	}).length;

function judge(left: Speaker, right: Speaker, readings: Pair<Reading>): Judgement | undefined {
	const areKin =
		left.words.some(word => right.words.includes(word)) ||
		mentions(readings.left, right) ||
		mentions(readings.right, left);
	if (areKin) {
		return undefined;
	}

	if (left.isPerson && right.isPerson) {
		return {relation: 'conflicts'};
	}

	if (left.isAnonymous && right.isPerson) {
		return {relation: 'contains', wider: 'left'};
	}

	return right.isAnonymous && left.isPerson ? {relation: 'contains', wider: 'right'} : {relation: 'unclear'};
}

/** Whether the other passage names the speaker in passing: then it is hardly by mistake that it gives another source. */
const mentions = ({words}: Reading, speaker: Speaker) =>
	speaker.isPerson && words.some(({folded}) => folded === speaker.words.at(-1));

const verbs =
	'said|says|told|tweeted|wrote|writes|argued|argues|claimed|claims|announced|reported|insisted|insists|asserted|acknowledged|confirmed|warned|maintained|explained|declared|responded|replied|challenged|identified|indicated|indicates|stated|added|adds|suggested|contended|issued a statement';
const nameWord = "(?:[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u017f’'-]*\\.?)";
const title = '(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]ultiple|[Ss]everal|[Ss]ome|[Oo]ne)\\s)?';
const common = '(?:[a-z]+(?:\\s|-))';
const source =
	'(?:sources?|officials?|people|aides?|lawyers?|attorneys?|spokes(?:man|woman|person)|critics|advisers?|letter|report|statement|document|email)s?';
const person = `${nameWord}(?:\\s${nameWord})*`;
const phrase = `(?:${title}${common}{0,2}(?:${person}(?:['’]s?)?\\s)?${common}{0,2}${source}(?:\\s(?:with knowledge of|familiar with|briefed on)\\s(?:the\\s)?\\w+)?|${title}${common}{0,2}${person})`;
const before = new RegExp(
	`(?<![\\w’'])(${phrase}(?:,\\s${person}(?=,))?)(?:,\\s${person},|,[^,“”"]{1,80},)?\\s(?:also\\s|later\\s|first\\s|further\\s)?(?:${verbs})\\b`,
	'g',
);
const after = new RegExp(
	`[,?!.]?["”,]\\s?(?:${verbs})\\s(?!(?:on|in|at|to|that|of|for|by|with|during|after|before|he|she|they|it)\\b)(${phrase}(?:,\\s${person})?)`,
	'g',
);
const according = new RegExp(`\\b[Aa]ccording to (${phrase})`, 'g');

const anyVerb = new RegExp(`\\b(?:${verbs}|according)\\b`, 'i');

const emptyWords = new Set(
	'the a an his her its their mr mrs ms dr sen rep gov gen senator representative president governor secretary former of and with for in on who'.split(
		' ',
	),
);
const pronouns = /^(?:he|she|they|it|who|which|that|we|i|you|and|but|as|when|while)$/i;

function readSpeakers({text, span}: Reading): readonly Speaker[] {
	const passage = text.slice(span.start, span.end);
	if (!anyVerb.test(passage)) {
		return [];
	}

	const found = [after, according, before].flatMap(pattern =>
		Array.from(passage.matchAll(pattern)).map(match => {
			const written = (match[1] ?? '').replace(/(?<=[a-z]{3})\.$|\s+$/, '');
			const start = span.start + match.index + match[0].indexOf(written);
			return {start, end: start + written.length};
		}),
	);
	const alone = found.filter(
		(one, index) => found.findIndex(other => other.start < one.end && one.start < other.end) === index,
	);
	return alone.flatMap(speaker => toSpeaker(text, speaker));
}

function toSpeaker(text: string, {start, end}: Span): readonly Speaker[] {
	const written = text.slice(start, end);
	const words = written
		.replace(/['’]s\b/g, '')
		.split(/[\s-]+/)
		.map(word => word.replace(/[.,]/g, '').toLowerCase())
		.filter(word => word !== '' && !emptyWords.has(word));
	const isSource = new RegExp(`\\b${source}\\b`, 'i').test(written);
	const isDocument = /\b(?:letter|report|statement|document|email)s?\b/i.test(written);
	const names = written.match(new RegExp(nameWord, 'g')) ?? [];
	if (
		words.length === 0 ||
		words.every(word => pronouns.test(word)) ||
		(!isSource && names.every(name => emptyWords.has(name.toLowerCase())))
	) {
		return [];
	}

	const isTitled =
		/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.\s|\b(?:Senator|Representative|Governor|President)\s[A-Z]/.test(
			written,
		);
	const isCalledInFull = names.length === 1 && words.length === 1 && isLastName(text, names[0] ?? '');
	const isPerson =
		!isSource &&
		(isTitled || isCalledInFull || names.length === 2 || names.length === 3) &&
		!/\b(?:House|Party|Times|Journal|Post|Department|Committee|Court|News|Street|Office|Security|States|Service)\b/.test(
			written,
		);
	return [{start, end, words, isPerson, isAnonymous: isSource && !isDocument && names.length <= 1}];
}

/** Whether the article writes a single word with a first name or a title before it somewhere. */
function isLastName(text: string, name: string): boolean {
	for (let at = text.indexOf(` ${name}`); at >= 0; at = text.indexOf(` ${name}`, at + 1)) {
		if (/(?:^|[\s“"])(?:M[rs]s?\.|[A-Z][a-z]+(?:\s[A-Z]\.)?)$/.test(text.slice(Math.max(0, at - 20), at))) {
			return true;
		}
	}

	return false;
}
