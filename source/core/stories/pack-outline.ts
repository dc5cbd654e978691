import type {Outline} from './outline.ts';

/**
An outline in as few bytes as it takes to keep a hundred thousand: from each stem to the next, seven bits a byte, the lowest first; then how often each stem
stands there, two bits each, and behind them those that two bits do not hold, a byte each.
*/
export function packOutline({stems, counts}: Outline): Uint8Array {
	const bytes = new Uint8Array(2 + 5 * stems.length + Math.ceil(stems.length / 4) + counts.length);
	bytes[0] = stems.length & 0xff;
	bytes[1] = stems.length >>> 8;
	let at = 2;
	let last = 0;
	for (const stem of stems) {
		let step = stem - last;
		for (; step > 0x7f; step >>>= 7) {
			bytes[at++] = 0x80 | (step & 0x7f);
		}

		bytes[at++] = step;
		last = stem;
	}

	let behind = at + Math.ceil(counts.length / 4);
	for (const [index, count] of counts.entries()) {
		const short = Math.min(count, many) - 1;
		bytes[at + (index >> 2)] = (bytes[at + (index >> 2)] ?? 0) | (short << (2 * (index & 3)));
		if (count >= many) {
			bytes[behind++] = count;
		}
	}

	return bytes.slice(0, behind);
}

/** Two bits hold a count below this. */
const many = 4;

/**
The outline that was packed. Of bytes that are no packed outline it makes an outline all the same.
*/
export function unpackOutline(bytes: Uint8Array): Outline {
	const size = Math.min((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8), bytes.length);
	const buffer = new ArrayBuffer(5 * size);
	const stems = new Int32Array(buffer, 0, size);
	const counts = new Uint8Array(buffer, 4 * size);
	let at = 2;
	let stem = 0;
	for (let index = 0; index < size; index++) {
		let byte = bytes[at++] ?? 0;
		let step = byte & 0x7f;
		for (let shift = 7; byte > 0x7f && shift < 32; shift += 7) {
			byte = bytes[at++] ?? 0;
			step |= (byte & 0x7f) << shift;
		}

		stem += step;
		stems[index] = stem;
	}

	let behind = at + Math.ceil(size / 4);
	for (let index = 0; index < size; index++) {
		const short = ((bytes[at + (index >> 2)] ?? 0) >> (2 * (index & 3))) & 3;
		counts[index] = short === many - 1 ? (bytes[behind++] ?? many) : short + 1;
	}

	return {stems, counts};
}
