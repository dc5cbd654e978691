import type {Span} from '../span.ts';

/**
A number as the text gives it. `key` is the same for the same amount: `12` for “a dozen”, `$250000`, `40%`, `97-1` for a vote.
*/
export type NumberMention = Span & {readonly key: string};

const units: Readonly<Record<string, number>> = {
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
};
const scales: Readonly<Record<string, number>> = {
	dozen: 12,
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
};

const spelled = Object.keys(units).join('|');
const scale = Object.keys(scales).join('|');
const digits = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const pattern = new RegExp(
	`(?<![\\p{L}\\p{N}.,])(?:(\\d+)\\s?(?:[-–]|to)\\s?(\\d+)(?![\\p{N}\\p{L}])|([$€£]?)(?:(${digits})|(${spelled})(?:-(${spelled}|one))?|an?(?=\\s(?:${scale})\\b))(?:[\\s-](${scale})\\b)?(?![\\p{L}\\p{N}]|[.,]\\p{N})\\s?(%|percent\\b|per cent\\b)?)`,
	'giu',
);

/**
The numbers that a text names in digits or words, in order. “One” is left out: it counts less often than it points.
*/
export function findNumbers(text: string): readonly NumberMention[] {
	return Array.from(text.matchAll(pattern), match => {
		const end = match.index + match[0].trimEnd().length;
		return {start: match.index, end, key: keyOf(match)};
	});
}

function keyOf([, first, second, currency, written, tens, ones, by, share]: RegExpMatchArray): string {
	if (first !== undefined && second !== undefined) {
		return `${first}-${second}`;
	}

	const amount =
		written === undefined
			? (units[tens?.toLowerCase() ?? ''] ?? 1) + (ones === undefined ? 0 : (units[ones.toLowerCase()] ?? 1))
			: Number(written.replaceAll(',', ''));
	const value = amount * (scales[by?.toLowerCase() ?? ''] ?? 1);
	return `${currency ?? ''}${Number(value.toPrecision(12))}${share === undefined ? '' : '%'}`;
}
