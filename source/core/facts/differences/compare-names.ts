import type {Pair} from '../../pair.ts';
import type {Difference} from './difference.ts';
import {lemmaOf} from './lemma-of.ts';
import type {MeasureSupport} from './measure-support.ts';
import {type Mentioned, mentionsIn, withTitle} from './mentions-in.ts';
import {ofPassage, type Reading} from './passage.ts';

/**
Another name at the same spot: who did it, or to whom it was done.

	left    He met with [Ada Quill].      name, conflicts
	right   He met with [Omar Reyes].

The spot is the same where the verb right behind or right before is, and something else around it; full name, last name and initials are one,
and a passage that names both persons tells of both.
*/
export function compareNames(readings: Pair<Reading>, support: MeasureSupport): readonly Difference[] {
	const left = namesIn(readings.left);
	const right = namesIn(readings.right);
	const found = left.flatMap(one =>
		right
			.filter(
				other =>
					isSameSpot(one, other) &&
					!isIn(right, one) &&
					!isIn(left, other) &&
					!areInitials(one.key, other.key) &&
					support({left: one, right: other}) >= leastSupport,
			)
			.map(other => ({
				kind: 'name' as const,
				relation: 'conflicts' as const,
				left: withTitle(readings.left.text, one),
				right: withTitle(readings.right.text, other),
			})),
	);
	return found.length === 1 ? found : [];
}

/** The shared verb alone gives 1. */
const leastSupport = 1.3;

const initialsOf = (key: string) =>
	key
		.split(' ')
		.map(word => word.charAt(0))
		.join('');

const areInitials = (one: string, other: string) => initialsOf(one) === other || initialsOf(other) === one;

type Placed = Mentioned & {readonly behind: string | undefined; readonly before: string | undefined};

const isIn = (names: readonly Placed[], {key}: Placed) => names.some(name => name.key === key);

const isSameSpot = (one: Placed, other: Placed) =>
	one.kind === other.kind &&
	((one.behind !== undefined && one.behind === other.behind) ||
		(one.before !== undefined && one.before === other.before));

const namesIn = ofPassage((reading: Reading): readonly Placed[] => {
	return mentionsIn(reading).flatMap(mention => {
		const isName = mention.form === 'full' || mention.form === 'short';
		const isWho = mention.kind === 'person' || mention.kind === 'organisation';
		return isWho
			? [
					{
						...mention,
						behind: isName ? verbBehind(reading, mention) : undefined,
						before: isName ? verbBefore(reading, mention) : undefined,
					},
				]
			: [];
	});
});

/** Who says something is compared as a source. */
const saying = /^(?:sai|sa|said|tell|ask|write|add|call|urg|argu|announc|claim|report)/;

function verbBehind({text, words}: Reading, {end}: Mentioned): string | undefined {
	const index = words.findIndex(({start}) => start >= end);
	const verb = words.slice(index < 0 ? words.length : index, index + 2).find(({isStop}) => !isStop);
	const isNext = verb !== undefined && /^(?:\s\w+){0,1}\s$/.test(text.slice(end, verb.start));
	return isNext && !verb.isCapitalised && !saying.test(lemmaOf(verb)) ? lemmaOf(verb) : undefined;
}

/** “met with Ada Quill”: verb and small word together. */
function verbBefore({text, words}: Reading, {start}: Mentioned): string | undefined {
	const index = words.findLastIndex(({end}) => end <= start);
	const [verb, small] = [words[index - 1], words[index]];
	if (verb === undefined || small === undefined || text.slice(small.end, start) !== ' ') {
		return undefined;
	}

	const isSmall = small.isStop && !verb.isStop && text.slice(verb.end, small.start) === ' ';
	const [head, key] = isSmall ? [verb, `${lemmaOf(verb)} ${small.folded}`] : [small, lemmaOf(small)];
	return head.isStop || head.isCapitalised || saying.test(lemmaOf(head)) ? undefined : key;
}
