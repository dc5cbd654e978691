import type {Pair} from '../../pair.ts';
import {overlaps, type Span} from '../../span.ts';
import type {Sentence} from '../read-sentences.ts';
import {reporting} from './clause-rules.ts';

/**
Something that a sentence says, in place: `weight` tells how much it says, `shared` is its number among the things
that both sentences say, or -1.
*/
export type Content = Span & {readonly weight: number; readonly shared: number};

/**
What two sentences say. `weights` are those of the shared things, by their numbers.
*/
export type SharedContent = {
	readonly contents: Pair<readonly Content[]>;
	readonly weights: readonly number[];
};

/**
Finds what two sentences share: words in any form, numbers in any words, and that somebody says something.

	left    A [dozen] [members] [resigned], the [mayor] [said].
	right   The [mayor] [announced] the [resignation] of [12] [members].

`weigh` says how much a stem tells.
*/
export function shareContent(
	{left, right}: Pair<Pick<Sentence, 'words' | 'numbers'>>,
	weigh: (stem: string) => number,
): SharedContent {
	const lefts = readThings(left, weigh);
	const rights = readThings(right, weigh);
	const keys = sharedKeys(lefts, rights);
	const shared = new Map<string, {readonly number: number; weight: number}>();
	for (const thing of [...lefts, ...rights]) {
		const key = keys.get(thing.key);
		if (key !== undefined) {
			const known = shared.get(key) ?? {number: shared.size, weight: thing.weight};
			known.weight = Math.min(known.weight, thing.weight);
			shared.set(key, known);
		}
	}

	const toContent = ({start, end, key, weight}: Thing): Content => ({
		start,
		end,
		weight,
		shared: shared.get(keys.get(key) ?? '')?.number ?? -1,
	});
	return {
		contents: {left: lefts.map(toContent), right: rights.map(toContent)},
		weights: Array.from(shared, ([key, {weight}]) => (key.startsWith('~') ? ofBeginning * weight : weight)),
	};
}

/** `beginning` is empty where a word is too short to be known by it. */
type Thing = Span & {readonly key: string; readonly beginning: string; readonly weight: number};

/** “Resign” and “resignation” mostly mean the same, “president” and “presidential” not always. */
const ofBeginning = 0.7;
const beginningLength = 5;

const isReporting = new RegExp(`^(?:${reporting})$`);

/** That somebody says something tells little; who says it is a name. */
const weightOfReporting = 1;

function readThings(
	{words, numbers}: Pick<Sentence, 'words' | 'numbers'>,
	weigh: (stem: string) => number,
): readonly Thing[] {
	const told = words.flatMap((word): readonly Thing[] => {
		const {start, end, folded, stem} = word;
		if (isReporting.test(folded)) {
			return [{start, end, key: 'said:', beginning: '', weight: weightOfReporting}];
		}

		const isTold = !word.isStop && !numbers.some(number => overlaps(number, word));
		const beginning = folded.length >= beginningLength ? `~${folded.slice(0, beginningLength)}` : '';
		return isTold ? [{start, end, key: stem, beginning, weight: weigh(stem)}] : [];
	});
	const counted = numbers.map(({start, end, key}): Thing => {
		const stems = words.filter(word => start <= word.start && word.end <= end).map(({stem}) => weigh(stem));
		return {start, end, key: `#${key}`, beginning: '', weight: Math.max(leastOfNumber, ...stems)};
	});
	return [...told, ...counted];
}

/** The same number is no accident, even where one writes it in digits and the other in words. */
const leastOfNumber = 2;

/** For each key that both sides have, alone or by its beginning, the key that both are known by. */
function sharedKeys(lefts: readonly Thing[], rights: readonly Thing[]): ReadonlyMap<string, string> {
	const inLeft = new Set(lefts.map(({key}) => key));
	const inRight = new Set(rights.map(({key}) => key));
	const open = {
		left: lefts.filter(({key, beginning}) => beginning !== '' && !inRight.has(key)),
		right: rights.filter(({key, beginning}) => beginning !== '' && !inLeft.has(key)),
	};
	const begun = new Set(open.right.map(({beginning}) => beginning));
	const both = new Set(open.left.map(({beginning}) => beginning).filter(beginning => begun.has(beginning)));
	return new Map([
		...[...inLeft].filter(key => inRight.has(key)).map(key => [key, key] as const),
		...[...open.left, ...open.right]
			.filter(({beginning}) => both.has(beginning))
			.map(({key, beginning}) => [key, beginning] as const),
	]);
}
