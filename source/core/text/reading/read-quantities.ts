import {overlaps, type Span} from '../../span.ts';
import {findNumbers, type NumberMention} from '../find-numbers.ts';
import {findWords} from '../find-words.ts';
import {findCountedNoun} from './find-counted-noun.ts';

/**
What a number says how much of.

	at least 12 people   count, value 12, bound at-least, unit `peopl`
	$250,000             money, value 250000, unit `$`
	40 percent of voters percent, value 40, unit `%`, noun “voters”
	97-1                 vote, value 97, to 1
	10 to 15 miles       measure, value 10, to 15, unit `mile`

`label` is a number that only names something: No. 3, Flight 370, F-16.
*/
export type Quantity = Span & {
	/** The number alone; the quantity itself reaches from the word of its bound to the noun. */
	readonly number: Span;
	readonly kind: 'count' | 'money' | 'percent' | 'vote' | 'duration' | 'measure' | 'age' | 'label';
	readonly value: number;
	/** The upper end of a range, or the second count of a vote. */
	readonly to?: number;
	/** `$`, `€`, `£`, `%`, or the stem of the noun that is counted; empty where none is named. */
	readonly unit: string;
	readonly bound: Bound;
	/** The word that names what is counted. */
	readonly noun?: Span;
};

/**
Which side of the value the true one lies on, as far as the text says.
*/
export type Bound = 'exactly' | 'at-least' | 'at-most' | 'about';

/**
The quantities of a text, in order, none of them inside `dates`. “One” is left out unless a fraction or scale follows.
*/
export function readQuantities(text: string, dates: readonly Span[] = []): readonly Quantity[] {
	const inWords = findInWords(text);
	return [...inWords, ...findNumbers(text).filter(number => !inWords.some(other => overlaps(number, other)))]
		.filter(
			number =>
				!isClock(text, number) && !isNoAmount(text, number) && !dates.some(date => overlaps(date, number)),
		)
		.toSorted((one, other) => one.start - other.start)
		.map(number => toQuantity(text, number));
}

type Found = NumberMention & {readonly bound?: Bound};

const fractions: Readonly<Record<string, number>> = {
	half: 2,
	third: 3,
	quarter: 4,
	fourth: 4,
	fifth: 5,
	tenth: 10,
};
const numerators: Readonly<Record<string, number>> = {a: 1, one: 1, two: 2, three: 3, four: 4};
const dozens: Readonly<Record<string, number>> = {
	tens: 10,
	dozens: 12,
	scores: 20,
	hundreds: 100,
	thousands: 1e3,
	millions: 1e6,
	billions: 1e9,
};
const inWords =
	/\b(?:(?<count>a|one|two|three|four)[ -](?<part>half|third|quarter|fourth|fifth|tenth)s?(?= of\b)|(?<half>half)(?= (?:of|the|a|its|their|his|her)\b)|(?<times>tens|hundreds) of (?<many>thousands|millions|billions)|(?<loose>dozens|scores|hundreds|thousands|millions|billions)(?= of\b| more\b))/gi;

/** Fractions, as percent, and the loose plurals: “dozens” are at least twelve. */
function findInWords(text: string): readonly Found[] {
	return Array.from(text.matchAll(inWords), ({index, 0: written, groups = {}}) => {
		const span = {start: index, end: index + written.length};
		const {count = 'a', part, half, times = '', many, loose} = groups;
		const by = part ?? half;
		if (by !== undefined) {
			const share = (100 * (numerators[count.toLowerCase()] ?? 1)) / (fractions[by.toLowerCase()] ?? 1);
			return {...span, key: `${Math.round(10 * share) / 10}%`};
		}

		const least = (dozens[(many ?? loose ?? '').toLowerCase()] ?? 1) * (dozens[times.toLowerCase()] ?? 1);
		return {...span, key: String(least), bound: 'at-least' as const};
	});
}

/** Ground Zero, zero in on, six-to-one */
const isNoAmount = (text: string, {start, end}: Span) =>
	/^-to-/.test(text.slice(end, end + 4)) ||
	(/^zero$/i.test(text.slice(start, end)) &&
		(text.charAt(start) === 'Z' || /^ (?:in|out)\b/.test(text.slice(end, end + 4))));

/** 5:30, 9 p.m. */
const isClock = (text: string, {start, end}: Span) =>
	/^(?::\d|\s?[ap]\.?m\b|\so[’']clock)/i.test(text.slice(end, end + 9)) ||
	/\d:$/.test(text.slice(Math.max(0, start - 2), start));

function toQuantity(text: string, found: Found): Quantity {
	const before = text.slice(Math.max(0, found.start - 28), found.start);
	const after = text.slice(found.end, found.end + 24);
	const [, currency = '', first = '', second, percent = ''] =
		/^([$€£]?)([\d.e+]+)(?:-([\d.]+))?(%?)$/.exec(found.key) ?? [];
	const noun = findCountedNoun(text, found.end);
	const {kind, unit} = kindOf({text, before, after, noun, found, currency, percent, first, second});
	const {bound, length} =
		found.bound === undefined ? boundOf(before, after) : {bound: found.bound, length: 0};
	const value = Number(first);
	const sign = /^\s?(?:%|per ?cent\b|percentage points?)/i.exec(after)?.[0].length ?? 0;
	const number = {start: found.start, end: found.end};
	return {
		start: found.start - length,
		end: Math.max(found.end + sign, kind === 'label' || kind === 'vote' ? 0 : (noun?.end ?? 0)),
		number,
		kind,
		value: Number.isFinite(value) ? value : 0,
		...(second === undefined ? {} : {to: Number(second)}),
		unit,
		bound,
		...(noun === undefined || kind === 'label' ? {} : {noun}),
	};
}

type Clues = {
	readonly text: string;
	readonly before: string;
	readonly after: string;
	readonly noun: Span | undefined;
	readonly found: Found;
	readonly currency: string;
	readonly percent: string;
	readonly first: string;
	readonly second: string | undefined;
};

function kindOf({
	text,
	before,
	after,
	noun,
	currency,
	percent,
	first,
	second,
}: Clues): Pick<Quantity, 'kind' | 'unit'> {
	if (
		/[A-Za-z]-$|\b(?:[A-Z]\.){1,3} ?$|\b(?:SB|HB|HR|AB|Bill|Amendment|Act|Highway|Chapter|Category|Super Bowl|No\.|Nos\.|Article|Section|Flight|Boeing|Airbus|Page|Chapter|Room|Route|Interstate|Title|Proposition|Resolution|Apollo|Form|Day|Phase|Channel|Highway|District)\s$/.test(
			before,
		)
	) {
		return {kind: 'label', unit: ''};
	}

	const unit = noun === undefined ? '' : (findWords(text, noun)[0]?.stem ?? '');
	if (currency !== '' || /^(?:dollar|euro|rubl|yen|franc)s?$/.test(unit)) {
		return {kind: 'money', unit: currency === '' ? (moneySigns[unit] ?? unit) : currency};
	}

	if (percent !== '' || /^\s?(?:%|per ?cent\b|percentage point)/i.test(after)) {
		return {kind: 'percent', unit: '%'};
	}

	if (
		second !== undefined &&
		(Number(first) > Number(second) ||
			(noun === undefined && isVote.test(before)) ||
			/^[\s-](?:vote|decision|margin|ruling|majority)/.test(after))
	) {
		return {kind: 'vote', unit: 'vote'};
	}

	if (/^[ -]years?[ -]old\b/.test(after) || isAge(before, after, Number(first))) {
		return {kind: 'age', unit: 'year'};
	}

	const kind = durations.has(unit) ? 'duration' : measures.has(unit) ? 'measure' : 'count';
	return {kind, unit};
}

const moneySigns: Readonly<Record<string, string>> = {dollar: '$', euro: '€'};
const isVote = /\b(?:vote[ds]?|voting|passed|approved|ruled|rejected|defeated)\b[^.]{0,16}$/i;
const durations = new Set('second minut hour dai week month year decad centuri'.split(' '));
const measures = new Set(
	'mile kilomet km meter metr foot feet inch yard acr squar ton tonn pound kilogram kilo gallon barrel degre mph megawatt'.split(
		' ',
	),
);

/** The mayor, Ada Lee, 54, resigned. */
const isAge = (before: string, after: string, value: number) =>
	/[A-Z][\w’'.-]+, $/.test(before) && /^(?:,|\.$|\sand\b)/.test(after) && value >= 1 && value <= 115;

const bounds = [
	[
		'at-least',
		/\b(?:at least|more than|greater than|over|above|no (?:fewer|less) than|not less than|upwards? of|exceeding|a minimum of|topping)\s(?:an?\s|the\s)?$/i,
	],
	[
		'at-most',
		/\b(?:at most|less than|fewer than|under|below|no more than|not more than|up to|as (?:many|much) as|a maximum of)\s(?:an?\s|the\s)?$/i,
	],
	[
		'about',
		/(?:\b(?:about|around|roughly|some|approximately|an estimated|nearly|almost|close to|just over|just under|more or less)\s|~)(?:an?\s|the\s)?$/i,
	],
] as const;

function boundOf(before: string, after: string): {readonly bound: Bound; readonly length: number} {
	// “Just over” is about, although it ends in a word of “at least”.
	for (const [bound, pattern] of [...bounds].reverse()) {
		const length = pattern.exec(before)?.[0].length;
		if (length !== undefined) {
			return {bound, length};
		}
	}

	const behind = /^(?:\s\w+)?\s(or more|or so|or (?:less|fewer))\b/.exec(after)?.[1];
	return {
		bound:
			behind === undefined
				? 'exactly'
				: behind === 'or more'
					? 'at-least'
					: behind === 'or so'
						? 'about'
						: 'at-most',
		length: 0,
	};
}
