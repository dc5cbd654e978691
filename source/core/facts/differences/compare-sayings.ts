import type {Pair} from '../../pair.ts';
import {overlaps, type Span} from '../../span.ts';
import type {Word} from '../../text/find-words.ts';
import {alignWords} from './align-words.ts';
import type {Difference} from './difference.ts';
import {lemmaOf} from './lemma-of.ts';
import {ofPassage, type Reading} from './passage.ts';

/** A quotation inside a passage, by the key of the one who says it. */
type Saying = {readonly by: string; readonly words: readonly Word[]};

/**
Quotes of the same person that say much the same in other words: two sentences of one speech, or two hearings of one.

	left    “The new [law does not discriminate],” Mr. Lowe said.                      quote, unclear
	right   “The [law was not meant to discriminate] against anyone,” Mr. Lowe said.

Where one is found in the other nearly word by word, `compareQuotes` tells what differs.
*/
export function compareSayings(readings: Pair<Reading>): readonly Difference[] {
	const left = sayingsOf(readings.left);
	const right = left.length === 0 ? [] : sayingsOf(readings.right);
	const pairs = left.flatMap(one => right.filter(({by}) => by === one.by).map(other => ({one, other})));
	if (pairs.some(({one, other}) => isSameQuote(one, other))) {
		return [];
	}

	const [best] = pairs
		.map(pair => ({...pair, shared: sharedBy(pair.one, pair.other)}))
		.filter(({shared}) => shared.size >= leastShared)
		.toSorted((one, other) => other.shared.size - one.shared.size);
	return best === undefined
		? []
		: [
				{
					kind: 'quote',
					relation: 'unclear',
					left: spanOf(best.one, best.shared),
					right: spanOf(best.other, best.shared),
				},
			];
}

const leastShared = 2;

const sayingsOf = ofPassage(({article, span, words}: Reading): readonly Saying[] => {
	const {entities} = article.names();
	return article.utterances().flatMap(({kind, parts, speaker}) => {
		const entity = entities[speaker?.entity ?? -1];
		return kind === 'direct' && entity?.kind === 'person'
			? parts.flatMap(part => {
					if (!overlaps(part, span)) {
						return [];
					}

					const inside = words.filter(word => overlaps(word, part));
					return inside.length > 0 ? [{by: entity.key, words: inside}] : [];
				})
			: [];
	});
});

const lemmasOf = ({words}: Saying): ReadonlySet<string> =>
	new Set(words.flatMap(word => (word.isStop ? [] : [lemmaOf(word)])));

function sharedBy(one: Saying, other: Saying): ReadonlySet<string> {
	const lemmas = lemmasOf(other);
	return new Set([...lemmasOf(one)].filter(lemma => lemmas.has(lemma)));
}

/** Most words of the shorter one stand in the other, in the same order. */
function isSameQuote(one: Saying, other: Saying): boolean {
	const shorter = Math.min(one.words.length, other.words.length);
	return alignWords({left: one.words, right: other.words}).length >= 0.55 * shorter;
}

/** So many words are shown: enough to compare, and less than a speech. */
const most = 12;

/** From the first shared word on, to the last or, where that is next to nothing, some words further. */
function spanOf({words}: Saying, shared: ReadonlySet<string>): Span {
	const isShared = (word: Word) => !word.isStop && shared.has(lemmaOf(word));
	const first = words.findIndex(isShared);
	const last = Math.min(words.findLastIndex(isShared), first + most - 1);
	const end = words[Math.max(last, Math.min(first + 5, words.length - 1))]?.end ?? 0;
	return {start: words[first]?.start ?? 0, end};
}
