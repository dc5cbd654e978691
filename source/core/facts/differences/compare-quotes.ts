import type {Pair, Side} from '../../pair.ts';
import {holds, type Span} from '../../span.ts';
import {findNumbers} from '../../text/find-numbers.ts';
import type {Word} from '../../text/find-words.ts';
import {roleOf} from '../../text/reading/roles.ts';
import {alignWords} from './align-words.ts';
import type {Difference} from './difference.ts';
import type {Reading} from './passage.ts';

/**
Words that two outlets give differently inside the same quote.

	left    “We have a [big] challenge ahead,” she said.       quote, unclear
	right   “We’ve got a [real] challenge ahead.”

A quote is the same where most of the words between the first and the last shared one are shared. What is left out behind an
ellipsis or put in brackets is no difference.
*/
export function compareQuotes(readings: Pair<Reading>): readonly Difference[] {
	return readings.left.quotes.flatMap(left =>
		readings.right.quotes.flatMap(right =>
			compareTwo(readings, {left: wordsIn(readings.left, left), right: wordsIn(readings.right, right)}),
		),
	);
}

const wordsIn = ({words}: Reading, quote: Span) => words.filter(word => holds(quote, word));

const least = {told: 2, shared: 3, density: 0.55, gap: 5};

function compareTwo({left, right}: Pair<Reading>, words: Pair<readonly Word[]>): readonly Difference[] {
	const matches = trim(alignWords(words), words);
	const [first] = matches;
	const last = matches.at(-1);
	if (first === undefined || last === undefined) {
		return [];
	}

	const told = matches.filter(match => words.left[match.left]?.isStop === false).length;
	const length = Math.max(last.left - first.left, last.right - first.right) + 1;
	if (told < least.told || matches.length < least.shared || matches.length < least.density * length) {
		return [];
	}

	const ends = [{left: -1, right: -1}, ...matches, {left: words.left.length, right: words.right.length}];
	return ends.slice(1).flatMap((match, index) => {
		const before = ends[index] ?? match;
		const isInside = index > 0 && index < matches.length;
		const gap = {left: match.left - before.left - 1, right: match.right - before.right - 1};
		const isSmall = Math.max(gap.left, gap.right) <= least.gap && Math.max(gap.left, gap.right) > 0;
		// Where a quote begins and ends is the outlet's choice; only a whole other word there is a difference.
		if (
			!isSmall ||
			(!isInside && (Math.min(gap.left, gap.right) === 0 || Math.max(gap.left, gap.right) > 2))
		) {
			return [];
		}

		const spans = {
			left: spanOf(words.left, before.left + 1, match.left, gap.left === 0 || gap.right === 0),
			right: spanOf(words.right, before.right + 1, match.right, gap.left === 0 || gap.right === 0),
		};
		const isInserted = Math.min(gap.left, gap.right) === 0 && Math.max(gap.left, gap.right) > 2;
		const isEdited = isCut(left.text, spans.left) || isCut(right.text, spans.right);
		const wordingOf = (side: Side) =>
			words[side]
				.slice(before[side] + 1, match[side])
				.map(plainForm)
				.join('');
		return isEdited || isInserted || wordingOf('left') === wordingOf('right')
			? []
			: {kind: 'quote', relation: 'unclear', ...spans};
	});
}

/** What an outlet writes in its own way is no other wording: “I’d” for “I would”, “three” for “3”, “Sen.” for “Senator”, “&” for “and”. */
function plainForm({folded}: Word): string {
	const number = findNumbers(folded)[0]?.key ?? (folded === 'one' ? '1' : folded);
	return roleOf(number)
		.replace(/^and$/, '')
		.replace(/n't$/, 'not')
		.replace(/'d$/, 'would')
		.replace(/'ll$/, 'will')
		.replace(/'re$/, 'are')
		.replace(/'ve$/, 'have')
		.replace(/'m$/, 'am')
		.replace(/^(it|that|there|he|she|what|who)'?s$/, '$1is');
}

type Match = Pair<number>;

/** Takes single shared words away that stand far from all others, at both ends. */
function trim(matches: readonly Match[], words: Pair<readonly Word[]>): readonly Match[] {
	const isFar = (one: Match | undefined, other: Match | undefined) =>
		one !== undefined &&
		other !== undefined &&
		Math.max(Math.abs(one.left - other.left), Math.abs(one.right - other.right)) > least.gap + 1;
	const start = isFar(matches[0], matches[1]) ? 1 : 0;
	const end = isFar(matches.at(-1), matches.at(-2)) ? -1 : undefined;
	const kept = matches.slice(start, end);
	return kept.length < matches.length ? trim(kept, words) : kept;
}

/** Where one side has a word more, the word behind it is shown too: a place needs words. */
function spanOf(words: readonly Word[], first: number, next: number, withNext: boolean): Span {
	const start = words[Math.min(first, words.length - 1)]?.start ?? 0;
	const last = words[Math.max(first, withNext ? next : next - 1)] ?? words.at(-1);
	return {start, end: Math.max(start, last?.end ?? start)};
}

const isCut = (text: string, {start, end}: Span) =>
	/[[\]()…]|\.\s?\.|--/.test(text.slice(Math.max(0, start - 6), end + 6));
