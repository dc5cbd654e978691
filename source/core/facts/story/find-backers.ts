import {mapPair, otherSide, type Pair, sides} from '../../pair.ts';
import {indexAt, type Span, textOf} from '../../span.ts';
import {findDates} from '../../text/find-dates.ts';
import {findWords} from '../../text/find-words.ts';
import {givesAmount} from '../differences/compare-amounts.ts';
import type {Difference} from '../differences/difference.ts';
import type {Passage} from '../differences/passage.ts';
import type {ReadArticle} from './read-in-order.ts';

/**
What the articles of a story tell around a fact: for each, by its place, whole sentences.
*/
export type Told = readonly (readonly Passage[])[];

/**
The other articles of a story that give a detail as the left or as the right one of two that conflict does: anywhere in their sentences around
the fact, and not the other way too.

	A   All [214] people were evacuated          A 214 ≠ B 212, backed on the left by C
	B   A ferry carrying [212] people struck rocks
	C   All [214] passengers were safe after the ferry ran onto a reef
*/
export function findBackers(
	difference: Difference,
	{articles, passages}: {readonly articles: Pair<number>; readonly passages: Pair<Passage>},
	told: Told,
): Pair<readonly number[]> {
	const gives = (side: 'left' | 'right', place: number) =>
		told[place]?.some(sentence => givesDetail(difference, passages[side], side, sentence)) ?? false;
	const others = [...told.keys()].filter(place => sides.every(side => articles[side] !== place));
	const backersOf = (side: 'left' | 'right') =>
		others.filter(place => gives(side, place) && !gives(otherSide(side), place));
	return {left: backersOf('left'), right: backersOf('right')};
}

function givesDetail(
	difference: Difference,
	passage: Passage,
	side: 'left' | 'right',
	sentence: Passage,
): boolean {
	const wording = difference[side];
	if (difference.kind === 'number') {
		return givesAmount(passage, wording, sentence);
	}

	const {text} = passage.article;
	const days = findDates(textOf(text, wording)).map(({key}) => key);
	if (difference.kind === 'date' && days.length > 0) {
		const given = new Set(findDates(textOf(sentence.article.text, sentence.span)).map(({key}) => key));
		return days.every(day => given.has(day));
	}

	const folded = (from: string, span: Span) =>
		` ${findWords(from, span)
			.map(word => word.folded)
			.join(' ')} `;
	return folded(sentence.article.text, sentence.span).includes(folded(text, wording));
}

/**
A story's links as the sentences that they join: for each article and the place of a sentence in it, those at the other ends.
*/
export type Joined = ReadonlyMap<string, readonly Place[]>;

type Place = {readonly article: number; readonly sentence: number};

const keyOf = ({article, sentence}: Place): string => `${article} ${sentence}`;

type Joining = {readonly articles: Pair<number>; readonly draft: Pair<Span>};

/**
Joins the sentences of all links of a story. `sources` are its articles, by their places.
*/
export function joinSentences(sources: readonly ReadArticle[], links: readonly Joining[]): Joined {
	const joined = new Map<string, Place[]>();
	for (const {left, right} of links.map(link => endsOf(sources, link))) {
		for (const [one, other] of [[left, right] as const, [right, left] as const]) {
			const known = joined.get(keyOf(one)) ?? [];
			known.push(other);
			joined.set(keyOf(one), known);
		}
	}

	return joined;
}

const endsOf = (sources: readonly ReadArticle[], {articles, draft}: Joining): Pair<Place> =>
	mapPair(articles, (article, side) => ({
		article,
		sentence: indexAt(sources[article]?.prepared.sentences ?? [], draft[side].start),
	}));

/**
What each article tells of a fact: the sentences of its links, and those that another fact joins to them.
*/
export function toldIn(sources: readonly ReadArticle[], links: readonly Joining[], joined: Joined): Told {
	const own = links.flatMap(link => Object.values(endsOf(sources, link)));
	const places = new Map(
		[...own, ...own.flatMap(place => joined.get(keyOf(place)) ?? [])].map(place => [keyOf(place), place]),
	);
	return sources.map(({prepared: {reading, sentences}}, article) =>
		[...places.values()].flatMap(place => {
			const span = place.article === article ? sentences[place.sentence] : undefined;
			return span === undefined ? [] : [{article: reading, span: {start: span.start, end: span.end}}];
		}),
	);
}
