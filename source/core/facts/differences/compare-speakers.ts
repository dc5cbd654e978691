import type {Pair} from '../../pair.ts';
import {overlaps, type Span, textOf} from '../../span.ts';
import {findWords, type Word} from '../../text/find-words.ts';
import type {Entity} from '../../text/reading/entity.ts';
import type {Speaker} from '../../text/reading/find-speaker.ts';
import type {Difference, Judgement} from './difference.ts';
import {lemmaOf} from './lemma-of.ts';
import {mentionsIn, withTitle} from './mentions-in.ts';
import {ofPassage, type Reading} from './passage.ts';

/**
Whom an article gives as the source of what a passage tells: `says` are the telling words of it, by their lemmas, `words` those for the source.
*/
type Source = {
	readonly who: Span;
	readonly reading: Reading;
	readonly entity: Entity | undefined;
	readonly words: ReadonlySet<string>;
	readonly says: ReadonlySet<string>;
};

/**
Different sources for what two passages report.

	left    The bill is dead, [Mr. Lee] said.                attribution, conflicts
	right   The bill is dead, said [Senator Ada Quill].

A quote that goes on from the sentences before has their speaker. Compared is who says most of the same. The same source under another name, or
an organisation and who speaks for it, is no difference; and what only one side ascribes to somebody is none.
*/
export function compareSpeakers(readings: Pair<Reading>): readonly Difference[] {
	const left = sourcesOf(readings.left);
	const right = left.length === 0 ? [] : sourcesOf(readings.right);
	const pairs = left.flatMap(one => right.map(other => ({left: one, right: other})));
	const isOneEach = [left, right].every(sources => new Set(sources.map(({who}) => who.start)).size === 1);
	const whole = isOneEach ? countShared(lemmasOf(readings.left.words), lemmasOf(readings.right.words)) : 0;
	const [best] = pairs
		.map(pair => ({...pair, shared: Math.max(whole, countShared(pair.left.says, pair.right.says))}))
		.filter(({left, right}) => isNamed(left) && isNamed(right))
		.toSorted((one, other) => other.shared - one.shared);
	if (best === undefined || best.shared < leastShared || pairs.some(({left, right}) => areKin(left, right))) {
		return [];
	}

	const {left: one, right: other} = best;
	return [
		{
			kind: 'attribution',
			left: withTitle(readings.left.text, one.who),
			right: withTitle(readings.right.text, other.who),
			...judge(one, other),
		},
	];
}

const leastShared = 2;

const countShared = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
	[...one].filter(word => other.has(word)).length;

const lemmasOf = (words: readonly Word[]): ReadonlySet<string> =>
	new Set(words.flatMap(word => (word.isStop ? [] : [lemmaOf(word)])));

/** What is quoted or reported of somebody; where it cannot be told apart from the rest, all of the passage. */
const sourcesOf = ofPassage((reading: Reading): readonly Source[] => {
	const {article, sentences, span, text, words} = reading;
	const toSource = ({who, entity}: Speaker, told: readonly Word[]): Source => ({
		who,
		reading,
		entity: article.names().entities[entity ?? -1],
		words: new Set(findWords(text, who).flatMap(({isStop, folded}) => (isStop ? [] : [folded]))),
		says: lemmasOf(told),
	});
	const quoted = article.utterances().flatMap(({parts, speaker}) => {
		// A long article has hundreds of quotes, and hardly one of them is in the passage.
		const inside = speaker === undefined ? [] : parts.filter(part => overlaps(part, span));
		if (speaker === undefined || inside.length === 0) {
			return [];
		}

		const told = words.filter(word => inside.some(part => overlaps(part, word)));
		return told.length === 0 ? [] : [toSource(speaker, told)];
	});
	const others = article
		.speakers()
		.slice(...sentences)
		.flat()
		.filter(({cue, who}) => overlaps(cue, span) && !quoted.some(source => source.who.start === who.start));
	return [...quoted, ...others.map(speaker => toSource(speaker, words))];
});

const wordingOf = ({who, reading}: Source) => textOf(reading.text, who);

/** Who is meant by a pronoun is not sure enough to hold it against a name. */
const isNamed = (source: Source) => !/^(?:he|she|they|it|we|I)$/i.test(wordingOf(source));

/** Whether two are one, speak for each other, or the passage of one names the other: then it is hardly by mistake that it gives another source. */
const areKin = (one: Source, other: Source) =>
	wordingOf(one) === wordingOf(other) ||
	countShared(one.words, other.words) > 0 ||
	isKnownTo(one, other) ||
	isKnownTo(other, one);

function isKnownTo({entity, words}: Source, other: Source): boolean {
	if (entity === undefined) {
		return false;
	}

	const isOne = other.entity?.key === entity.key || other.entity?.aliases.includes(entity.key) === true;
	return (
		isOne ||
		(entity.kind === 'person'
			? mentionsIn(other.reading).some(({key}) => key === entity.key)
			: isTold(words, other))
	);
}

/** Whether what the article says around the name of a person holds these words: “Ada Lee, who speaks for the guild”. */
function isTold(words: ReadonlySet<string>, {entity, reading}: Source): boolean {
	const {names} = reading.article;
	const {entities, mentions} = names();
	const {text} = reading;
	return mentions.flat().some(({entity: id, form, start, end}) => {
		const isMeant = entity !== undefined && entities[id] === entity && form === 'full';
		return (
			isMeant &&
			findWords(text, {start: Math.max(0, start - 80), end: end + 80}).some(
				({folded, isCapitalised}) => isCapitalised && words.has(folded),
			)
		);
	});
}

function judge(left: Source, right: Source): Judgement {
	const [isLeft, isRight] = [left, right].map(({entity}) => entity?.kind === 'person');
	if (isLeft && isRight) {
		return {relation: 'conflicts'};
	}

	if (isRight && isAnonymous(left)) {
		return {relation: 'contains', wider: 'left'};
	}

	return isLeft && isAnonymous(right) ? {relation: 'contains', wider: 'right'} : {relation: 'unclear'};
}

const isAnonymous = ({entity, words}: Source) =>
	entity === undefined &&
	[...words].some(word =>
		/^(?:officials?|sources?|people|aides?|advis[eo]rs?|critics|lawmakers|authorities|investigators?|democrats?|republicans?|conservatives|liberals)$/.test(
			word,
		),
	);
