import {commonStems} from './common-stems.ts';
import {isDateWord} from './find-dates.ts';
import {findWords, type Word} from './find-words.ts';
import {countries, peoples, places, seats} from './reading/countries.ts';
import {givenNames} from './reading/given-names.ts';
import {offices, titles} from './word-lists.ts';

/**
Whether a text is written in capitals throughout, as wire copy once was: a few small letters may be among them.
*/
export function isInCapitals(text: string): boolean {
	const beginning = text.slice(0, 2000);
	const small = beginning.match(/[a-z]/g)?.length ?? 0;
	const large = beginning.match(/[A-Z]/g)?.length ?? 0;
	return large >= leastLetters && small < 0.1 * large;
}

/** Fewer may be an acronym or two. */
const leastLetters = 20;

/**
A text in capitals as it would usually be written, unit by unit in the same places; any other text as it is.

	THE MAYOR, ADA QUILL, RESIGNED ON FRIDAY. MS. QUILL SAID NOTHING.
	The mayor, Ada Quill, resigned on Friday. Ms. Quill said nothing.

Where every word has a capital, none tells a name: names are those behind an office, a title or a known first name, known
places and peoples, and what the article named so elsewhere. Others are missed.
*/
export function inUsualCase(text: string): string {
	if (!isInCapitals(text)) {
		return text;
	}

	const words = findWords(text);
	const isName = namesAmong(text, words);
	let usual = '';
	let from = 0;
	for (const [index, word] of words.entries()) {
		usual += text.slice(from, word.start) + rewrite(text, words, index, isName);
		from = word.end;
	}

	return usual + text.slice(from);
}

function rewrite(text: string, words: readonly Word[], index: number, isName: ReadonlySet<number>): string {
	const {start, end, folded} = words[index] ?? {start: 0, end: 0, folded: ''};
	const written = text.slice(start, end);
	if (isAcronym(written, folded) || (written.length === 1 && folded !== 'a')) {
		return written;
	}

	const small = written.toLowerCase();
	const isLarge = isName.has(index) || isFirst(text, words, index) || isDateAt(words, index);
	const rewritten = isLarge ? written.slice(0, 1) + small.slice(1) : small;
	// A few letters of Turkish are longer when they are small.
	return rewritten.length === written.length ? rewritten : written;
}

const acronyms: ReadonlySet<string> = new Set(
	'aids aipac cia darpa doj eu fbi fema gop icc iaea icbm irs isis nasa nato nra nsa oas opec osce uae uk un unesco unicef usa'.split(
		' ',
	),
);

/** Letters with full stops, letters without a vowel, and those that everybody knows. */
const isAcronym = (written: string, folded: string): boolean =>
	written.length > 1 &&
	!isTitle.has(folded) &&
	(/\../.test(written) || acronyms.has(folded) || /^[bcdfghjklmnpqrstvwxz]{2,5}$/.test(folded));

const isTitle: ReadonlySet<string> = new Set([...titles].map(title => title.toLowerCase()));

/** At the start of the text, of a line, or behind the end of a sentence. */
function isFirst(text: string, words: readonly Word[], index: number): boolean {
	const word = words[index];
	const last = words[index - 1];
	if (word === undefined || last === undefined) {
		return true;
	}

	const gap = text.slice(last.end, word.start);
	const isShort = last.end - last.start === 1 || isTitle.has(last.folded);
	return /[\n!?]/.test(gap) || (gap.includes('.') && !isShort) || /["“]/.test(gap);
}

/** “MAY” and “MARCH” are months beside a number. */
function isDateAt(words: readonly Word[], index: number): boolean {
	const folded = words[index]?.folded ?? '';
	const isBesideNumber = [words[index - 1], words[index + 1]].some(word => /^\d/.test(word?.folded ?? ''));
	return isDateWord(folded) || (/^ma(?:y|rch)$/.test(folded) && isBesideNumber);
}

/** Offices that are everyday words as well, and hardly stand before a name when they are. */
const vague: ReadonlySet<string> = new Set(
	'chief first former general lady presidential prime vice'.split(' '),
);

/** The places of the words that belong to names. */
function namesAmong(text: string, words: readonly Word[]): ReadonlySet<number> {
	const found = new Set<number>();
	const known = new Set<string>();
	const take = (index: number) => {
		found.add(index);
		known.add(words[index]?.folded ?? '');
	};
	for (const index of words.keys()) {
		const size = placeAt(words, index);
		Array.from({length: size}, (_, step) => found.add(index + step));
		for (const at of personAt(text, words, index)) {
			take(at);
		}
	}

	for (const [index, word] of words.entries()) {
		if (known.has(word.folded)) {
			found.add(index);
		}
	}

	return withOffices(text, words, found);
}

/** An office has a capital before its holder’s name. */
function withOffices(text: string, words: readonly Word[], found: ReadonlySet<number>): ReadonlySet<number> {
	const isHeld = (index: number) =>
		offices.has(words[index]?.folded ?? '') && found.has(index + 1) && isNext(text, words, index + 1);
	const held = [...words.keys()].filter(index => isHeld(index) || isTitle.has(words[index]?.folded ?? ''));
	return new Set([...found, ...held]);
}

const knownPlaces: ReadonlySet<string> = new Set(
	[countries, peoples, seats, places].flatMap(list => [...list.keys()]).filter(name => name !== 'us'),
);

const firstOfPlaces: ReadonlySet<string> = new Set([...knownPlaces].map(name => name.split(' ')[0] ?? name));

/** The number of words of the place, country or people that begins here. */
function placeAt(words: readonly Word[], index: number): number {
	const isPlace = (size: number) =>
		knownPlaces.has(
			words
				.slice(index, index + size)
				.map(({folded}) => folded)
				.join(' '),
		);
	return firstOfPlaces.has(words[index]?.folded ?? '') ? ([3, 2, 1].find(isPlace) ?? 0) : 0;
}

/** The words of a person’s name that begins behind an office, or with a known first name. */
function personAt(text: string, words: readonly Word[], index: number): readonly number[] {
	const folded = words[index]?.folded ?? '';
	const isOffice = (offices.has(folded) && !vague.has(folded)) || isTitle.has(folded);
	const first = isOffice ? index + 1 : index;
	const isGiven = givenNames.has(words[first]?.folded ?? '');
	if (!isTold(words[first]) || (isOffice ? !isNext(text, words, first) : !isGiven)) {
		return [];
	}

	const initial = words[first + 1];
	const last = initial !== undefined && initial.end - initial.start === 1 ? first + 2 : first + 1;
	const isFull = isTold(words[last]) && isNext(text, words, first + 1) && isNext(text, words, last);
	// “Mayor Quill vows” is no full name, and “Tom Bates” is one.
	const hasLast = isFull && (isGiven || !words[last]?.folded.endsWith('s'));
	return hasLast ? range(first, last) : isOffice ? [first] : [];
}

const range = (first: number, last: number) =>
	Array.from({length: last - first + 1}, (_, step) => first + step);

/** Whether nothing but a space, or the full stop of a title or an initial, stands before the word. */
const isNext = (text: string, words: readonly Word[], index: number): boolean =>
	/^\.?[ -]$/.test(text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0));

/** What a holder of an office does, where the form does not show that it is a verb. */
const verbs: ReadonlySet<string> = new Set(
	'began bet beat broke came chose cut drew fell felt flew forbade forgot fought gave held hit hurt kept led left lost made met paid put quit ran rose sat saw sent set shook shut sought spent spoke stood swore threw took urges vows was went withdrew won wrote'.split(
		' ',
	),
);

/** Whether it can be a name, as far as everyday words and forms of verbs go. */
const isTold = (word: Word | undefined): boolean =>
	word !== undefined &&
	!word.isStop &&
	!verbs.has(word.folded) &&
	!/^\d|(?:ed|ing)$/.test(word.folded) &&
	!commonStems.has(word.stem);
