/** Seconds of 1990 and of 2100: a number between them is a time, as is one a thousand times as large. */
const [earliest, latest] = [631_152_000, 4_102_444_800];

/**
A date as it can be read, where extractors write it for machines: `20251121T101500Z`, seconds or milliseconds since 1970. Others stay as they are.
*/
export function writtenDate(value: string): string {
	const text = value.trim();
	const packed = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?Z?)?$/u.exec(text);
	if (packed) {
		const [, year, month, day] = packed;
		return `${year}-${month}-${day}`;
	}

	if (!/^\d{9,13}(?:\.\d+)?$/u.test(text)) {
		return text;
	}

	const number = Number(text);
	const seconds = number > latest ? number / 1000 : number;
	return seconds >= earliest && seconds <= latest ? new Date(seconds * 1000).toISOString() : text;
}
