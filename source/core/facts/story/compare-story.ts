import type {Article} from '../../article.ts';
import {type Pair, sides} from '../../pair.ts';
import {engine} from '../compare-articles.ts';
import {thresholds} from '../strength.ts';
import {findFaint} from './find-faint.ts';
import {groupLinks} from './group-links.ts';
import {intersectOnly} from './intersect-only.ts';
import {linkPair} from './link-pair.ts';
import {inGivenOrder, numberStory} from './number-story.ts';
import {readInOrder} from './read-in-order.ts';
import type {Story} from './story.ts';

/**
Finds what the articles of a story report, which of them do, and what only one of them tells: every pair is linked as
`compareArticles` does it, and the links are grouped into facts of the story (`groupStory`).

	A   [1:The mayor resigned on Friday.] [2:No ferry left the harbour.]
	B   Snow fell. [2:All ferries stayed in the harbour.]                   fact 1: A, C
	C   [1:On Friday the mayor stepped down.] She is 61.                    fact 2: A, B

Another order of the articles gives the same, up to numbering and order. Without options the links are those that a reader is shown.
`minScore` (0–1) returns instead every scored pair of sentences of that much or more; facts, their numbers and `only` stay as they
are, and a link that is not shown has no fact.
*/
export function compareStory(
	articles: readonly Article[],
	{minScore = thresholds.likely}: {readonly minScore?: number} = {},
): Story {
	const read = readInOrder(articles);
	const pairs = pairsOf(read).map(pair => linkPair(pair, minScore));
	const faint = findFaint(read, pairs);
	const groups = groupLinks(read, pairs, faint).map(links => links.map(inGivenOrder));
	const unshown = pairs
		.flatMap(({links}) =>
			links.filter(link => link.draft.group === null || (faint.has(link) && minScore < thresholds.likely)),
		)
		.map(inGivenOrder);
	const only = new Map(
		read.map(({place, prepared: {compared, sentences}}) => {
			const lists = pairs.flatMap(pair =>
				sides.filter(side => pair.places[side] === place).map(side => pair.only[side]),
			);
			return [place, intersectOnly(compared.text, sentences, lists)];
		}),
	);
	return {
		engine,
		...numberStory(
			read.toSorted((one, other) => one.place - other.place),
			groups,
			unshown,
			minScore,
		),
		only: articles.map((_, place) => only.get(place) ?? []),
		limits: pairs.flatMap(({limits, places}) =>
			limits.map(text => ({
				articles: sides.map(side => places[side]).toSorted((one, other) => one - other),
				text,
			})),
		),
	};
}

const pairsOf = <Some>(list: readonly Some[]): readonly Pair<Some>[] =>
	list.flatMap((left, index) => list.slice(index + 1).map(right => ({left, right})));
