import type {Pair} from '../../pair.ts';
import type {Word} from '../../text/find-words.ts';
import type {Difference} from './difference.ts';
import {findPlace} from './find-place.ts';
import type {Reading} from './passage.ts';

/**
Names that are written in two ways: [Preibus] and [Priebus], [William] Kristol and [Bill] Kristol. Marks, case and dots make no other
spelling: Élysée is Elysee.
*/
export function compareSpellings(readings: Pair<Reading>): readonly Difference[] {
	const names = {left: namesIn(readings.left, readings.right), right: namesIn(readings.right, readings.left)};
	const found = names.left.flatMap(left =>
		names.right.flatMap(right =>
			areSpellings(left.word.folded, right.word.folded) || areCalledAlike(left, right)
				? {
						kind: 'spelling' as const,
						relation: 'unclear' as const,
						left: {start: left.word.start, end: left.word.end - possessive(readings.left, left.word)},
						right: {start: right.word.start, end: right.word.end - possessive(readings.right, right.word)},
					}
				: [],
		),
	);
	return found.filter(
		(one, index) =>
			found.findIndex(
				other => other.left.start === one.left.start || other.right.start === one.right.start,
			) === index,
	);
}

/** The name words that the other side does not have, each with the word behind it. */
type NameWord = {readonly word: Word; readonly next: Word | undefined};

function namesIn(reading: Reading, other: Reading): readonly NameWord[] {
	const known = new Set(other.words.map(({folded}) => folded));
	return reading.words.flatMap((word, index) => {
		const before = reading.text.slice(Math.max(0, word.start - 2), word.start);
		const isName = word.isCapitalised && !word.isStop && !/["“‘]$/.test(before) && !known.has(word.folded);
		const next = reading.words[index + 1];
		const isJoined = next?.isCapitalised && next.start - word.end === 1;
		return isName && findPlace(word.folded) === undefined ? [{word, next: isJoined ? next : undefined}] : [];
	});
}

const possessive = ({text}: Reading, {start, end}: Word) => (/['’]s$/.test(text.slice(start, end)) ? 2 : 0);

/** Endings that make another word of a name: Russia, Russian, Russians. */
const ending = /^(?:s|n|ns|an|ans|i|is|ist|ists|ism|ic|ese|er|ers|al|ly)$/;

function areSpellings(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (short.length < 5 || !/^[a-z']+$/.test(one + other) || short[0] !== long[0]) {
		return false;
	}

	const isFormed = long.startsWith(short) && ending.test(long.slice(short.length));
	return !isFormed && !(/n$|s$/.test(long) && long.slice(0, -1) === short) && distance(short, long) === 1;
}

/** Whether one exchange, one letter more or one other letter inside leads from one to the other: 1 for that, 2 for more. */
function distance(short: string, long: string): 1 | 2 {
	let first = 0;
	while (first < short.length && short[first] === long[first]) {
		first++;
	}

	const [restOfShort, restOfLong] = [short.slice(first), long.slice(first)];
	if (short.length < long.length) {
		return restOfShort === restOfLong.slice(1) ? 1 : 2;
	}

	const isSwapped =
		restOfShort[0] === restOfLong[1] &&
		restOfShort[1] === restOfLong[0] &&
		restOfShort.slice(2) === restOfLong.slice(2);
	// Another letter in its place makes another name too often: Norton, Morton.
	const isVowel =
		restOfShort.slice(1) === restOfLong.slice(1) &&
		/^[aeiouy]{2}$/.test(`${restOfShort[0] ?? ''}${restOfLong[0] ?? ''}`);
	return isSwapped || isVowel ? 1 : 2;
}

/** Short forms of first names, from general knowledge: the ones that politicians use most. */
const shortForms =
	'william:bill,will,billy robert:bob,rob,bobby james:jim,jimmy joseph:joe michael:mike,mick richard:dick,rick,rich thomas:tom charles:chuck,charlie edward:ed,ted,eddie andrew:andy anthony:tony benjamin:ben christopher:chris daniel:dan,danny david:dave donald:don,donny elizabeth:liz,beth gregory:greg jeffrey:jeff john:jack,johnny kenneth:ken lawrence:larry matthew:matt nicholas:nick patrick:pat peter:pete philip:phil raymond:ray ronald:ron samuel:sam stephen:steve steven:steve timothy:tim walter:walt katherine:kate,kathy margaret:maggie,peggy susan:sue deborah:debbie barbara:barb jacob:jake alexander:alex,sasha volodymyr:vladimir,volodimir rudolph:rudy bernard:bernie mitchell:mitch addison:mitch charles:chuck albert:al alan:al'
		.split(' ')
		.flatMap(entry => {
			const [long = '', forms = ''] = entry.split(':');
			return forms.split(',').map(form => `${long} ${form}`);
		});

const areCalledAlike = (left: NameWord, right: NameWord): boolean =>
	left.next !== undefined &&
	left.next.folded === right.next?.folded &&
	(shortForms.includes(`${left.word.folded} ${right.word.folded}`) ||
		shortForms.includes(`${right.word.folded} ${left.word.folded}`));
