import type {Pair, Side} from '../../pair.ts';
import {holds} from '../../span.ts';
import {findWords} from '../../text/find-words.ts';
import {alignWords} from './align-words.ts';
import type {Difference} from './difference.ts';
import {ofPassage, type Passage, type Reading, readPair} from './passage.ts';

/**
How the two passages of a link stand to each other.
*/
export type PassageRelation =
	| {readonly relation: 'same' | 'differs' | 'quote' | 'partial-quote'}
	| {readonly relation: 'more-specific'; readonly moreSpecific: Side};

/**
Sums up a link: `quote` where both quote the same words, `partial-quote` where one quotes a part of what the other quotes,
`differs` where a detail conflicts, `more-specific` where one side has the closer wording of every detail that they give
differently, or tells all that the other tells and much more; else `same`.

	left    He named “some tough issues.”
	right   “There are some tough issues. We will work,” he said.      → partial-quote
*/
export function relationOfPassages(
	passages: Pair<Passage>,
	differences: readonly Difference[],
): PassageRelation {
	if (differences.some(({relation}) => relation === 'conflicts')) {
		return {relation: 'differs'};
	}

	const readings = readPair(passages);
	const quoted = relationOfQuotes(readings);
	if (quoted !== undefined) {
		return {relation: quoted};
	}

	const closer = new Set(
		differences.flatMap((difference): readonly Side[] =>
			difference.relation === 'contains' ? [difference.wider === 'left' ? 'right' : 'left'] : [],
		),
	);
	const [only] = closer;
	const fuller = only === undefined ? fullerSide(readings) : closer.size === 1 ? only : undefined;
	return fuller === undefined ? {relation: 'same'} : {relation: 'more-specific', moreSpecific: fuller};
}

/** A quote shows itself by three words in a row; two outlets that quote the same cut a word or two at the ends. */
const leastQuoted = 3;
const sameLength = 0.7;

function relationOfQuotes(readings: Pair<Reading>): 'quote' | 'partial-quote' | undefined {
	const shared = readings.left.wholeQuotes.flatMap(left =>
		readings.right.wholeQuotes.map(right => {
			const words = {left: findWords(readings.left.text, left), right: findWords(readings.right.text, right)};
			const lengths = [words.left.length, words.right.length];
			const matches = alignWords(words).length;
			return {matches, least: Math.min(...lengths), most: Math.max(...lengths)};
		}),
	);
	const best = shared.toSorted((one, other) => other.matches - one.matches)[0];
	if (best === undefined || best.matches < leastQuoted || best.matches < sameLength * best.least) {
		return undefined;
	}

	const outside = Math.max(outsideQuotes(readings.left), outsideQuotes(readings.right));
	// Where most is told in the outlets' own words, a shared phrase in quotation marks is not what the link is about.
	if (outside > 3 * best.matches) {
		return undefined;
	}

	return best.least < sameLength * best.most ? 'partial-quote' : 'quote';
}

const outsideQuotes = ({words, quotes}: Reading) =>
	words.filter(word => !word.isStop && !quotes.some(quote => holds(quote, word))).length;

/** The side that tells nearly all that the other tells, and twice as much. */
function fullerSide({left, right}: Pair<Reading>): Side | undefined {
	const told = {left: toldIn(left), right: toldIn(right)};
	const shared = [...told.left].filter(stem => told.right.has(stem)).length;
	const [short, long]: readonly Side[] =
		told.left.size < told.right.size ? ['left', 'right'] : ['right', 'left'];
	const isFuller =
		short !== undefined &&
		long !== undefined &&
		shared >= 3 &&
		shared >= 0.8 * told[short].size &&
		told[long].size >= 1.6 * told[short].size;
	return isFuller ? long : undefined;
}

const toldIn = ofPassage(
	({words}): ReadonlySet<string> => new Set(words.filter(({isStop}) => !isStop).map(({stem}) => stem)),
);
