import type {Span} from '../span.ts';
import {forLetters} from './plain-letters.ts';

/**
A number as the text gives it. `key` is the same for the same amount: `12` for “a dozen”, `$250000`, `40%`, `97-1`
for a vote.
*/
export type NumberMention = Span & {readonly key: string};

const small =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const values: ReadonlyMap<string, number> = new Map([
	...small.split(' ').map((word, index) => [word, index] as const),
	...tens.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
	['dozen', 12],
	['hundred', 100],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
]);

const oneOf = (words: string) => words.replaceAll(' ', '|');
const scale = '(?:dozen|hundred|thousand|million|billion|trillion)\\b';
const digits = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const range = '(?<first>\\d+)\\s?(?:[-–]|to)\\s?(?<second>\\d+)\\b';
const spelled = `(?<ten>${oneOf(tens)})(?:-(?<one>${oneOf(small)}))?\\b|(?<small>${oneOf(small)})\\b`;
const amount = `(?<currency>[$€£]?)(?:(?<digits>${digits})|${spelled}|an?(?=\\s${scale}))(?:[\\s-](?<scale>${scale}))?(?![\\w]|[.,]\\d)`;
const patternFor = forLetters(
	`(?<![\\p{L}\\w.,])(?:${range}|${amount}(?<share>\\s?(?:%|per ?cent\\b))?)`,
	'gi',
);

/**
The numbers that a text names in digits or words, in order. “One” alone is left out: it counts less often than it
points.
*/
export function findNumbers(text: string): readonly NumberMention[] {
	return Array.from(text.matchAll(patternFor(text)))
		.map(({index, 0: written, groups = {}}) => ({
			start: index,
			end: index + written.length,
			key: keyOf(groups),
		}))
		.filter(({start, end}) => text.slice(start, end).toLowerCase() !== 'one');
}

type Groups = Readonly<Record<string, string | undefined>>;

function keyOf({
	first,
	second,
	currency = '',
	digits: written,
	ten,
	one,
	small: word,
	scale: by,
	share,
}: Groups): string {
	if (first !== undefined && second !== undefined) {
		return `${first}-${second}`;
	}

	const lookUp = (named: string | undefined, otherwise: number) =>
		values.get(named?.toLowerCase() ?? '') ?? otherwise;
	const spelledOut = ten === undefined ? lookUp(word, 1) : lookUp(ten, 0) + lookUp(one, 0);
	const value = (written === undefined ? spelledOut : Number(written.replaceAll(',', ''))) * lookUp(by, 1);
	return `${currency}${Number(value.toPrecision(12))}${share === undefined ? '' : '%'}`;
}
