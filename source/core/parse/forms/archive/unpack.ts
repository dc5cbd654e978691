import {Gunzip, Inflate} from 'fflate';
import type {SourceFile, Unpacking} from '../../parse-article.ts';

/** Of one file on the disk no more than this is unpacked, in bytes, in entries, and archives within archives. */
export const [mostBytes, mostEntries, deepestArchive] = [256 * 1024 * 1024, 20_000, 3];

/** One entry is no larger than a file may be. */
const mostOfEntry = 64 * 1024 * 1024;

/* Text shrinks to a tenth, tables to a fiftieth; what shrinks far more was made to fill a disk. */
const mostRatio = 200;
const smallestBomb = 4 * 1024 * 1024;

/* The head and the tail of a gzip file that holds nothing. */
const shortestGzip = 18;

/* As much is unpacked between two looks at how large it has become. */
const pieceLength = 8 * 1024;

/**
Why something was not unpacked, as a sentence for the reader.
*/
export class UnpackError extends Error {}

/**
What may be unpacked of a file: its own share, or what its archive has left.
*/
export const unpackingOf = ({unpacking}: SourceFile): Unpacking =>
	unpacking ?? {left: {bytes: mostBytes, entries: mostEntries}, depth: deepestArchive};

/**
Unpacks bytes that are deflated (`deflate`) or of gzip with all its members (`gzip`). `isCutOff` where they end too early: the bytes before are there.
Throws an `UnpackError` where there is far too much.
*/
export function inflate(
	packed: Uint8Array,
	kind: 'deflate' | 'gzip',
	unpacking: Unpacking,
): {readonly bytes: Uint8Array; readonly isCutOff: boolean} {
	const chunks: Uint8Array[] = [];
	let [length, isDone] = [0, false];
	const receive = (chunk: Uint8Array, isFinal: boolean): void => {
		length += chunk.length;
		isDone ||= isFinal;
		checkLength(length, packed.length, unpacking);
		chunks.push(chunk);
	};

	const stream = kind === 'gzip' ? new Gunzip(receive) : new Inflate(receive);
	try {
		for (let at = 0; at < packed.length; at += pieceLength) {
			stream.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
		}
	} catch (error) {
		if (error instanceof UnpackError) {
			throw error;
		}

		isDone = false;
	}

	take(unpacking, length);
	return {
		bytes: Buffer.concat(chunks, length),
		isCutOff: !isDone || (kind === 'gzip' && packed.length < shortestGzip),
	};
}

function checkLength(length: number, packed: number, {left: {bytes}}: Unpacking): void {
	if (length > Math.min(mostOfEntry, bytes)) {
		throw new UnpackError(
			length > mostOfEntry
				? 'Unpacked, it has more than 64 MB, more than any article.'
				: 'Unpacked, this archive has more than 256 MB. Split it.',
		);
	}

	if (length > smallestBomb && length > mostRatio * packed) {
		throw new UnpackError('Unpacked, it becomes more than 200 times as large, which no text does.');
	}
}

/**
Takes bytes that were unpacked, or were never packed, from what is left.
*/
export function take({left}: Unpacking, length: number): void {
	if (length > left.bytes) {
		throw new UnpackError('Unpacked, this archive has more than 256 MB. Split it.');
	}

	left.bytes -= length;
}
