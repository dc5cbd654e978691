/**
One bit for each kind of letter in a stretch of a text; letters beyond a–z share the last six bits.
*/
export function letterKinds(text: string, start: number, end: number): number {
	let kinds = 0;
	for (let index = start; index < end; index++) {
		const code = text.charCodeAt(index);
		kinds |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
	}

	return kinds;
}

/**
How many kinds of letters the one has and the other lacks.
*/
export const missingKinds = (wanted: number, present: number): number => bitCount(wanted & ~present);

function bitCount(bits: number): number {
	let rest = bits - ((bits >>> 1) & 0x55_55_55_55);
	rest = (rest & 0x33_33_33_33) + ((rest >>> 2) & 0x33_33_33_33);
	return Math.imul((rest + (rest >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}
