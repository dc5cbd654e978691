import type {Unpacking} from '../../parse-article.ts';
import {entryName} from './entry-name.ts';
import {inflate, take, UnpackError} from './unpack.ts';

/**
A file in a ZIP archive. `open` unpacks it, and throws an `UnpackError` where that cannot be done.
*/
export type ZipEntry = {readonly name: string; readonly open: () => Uint8Array};

/* Signatures and lengths of the records, as APPNOTE.TXT of PKWARE has them. */
const [endMark, entryMark, fileMark] = [0x06_05_4b_50, 0x02_01_4b_50, 0x04_03_4b_50];
const [endLength, entryLength, fileLength] = [22, 46, 30];
const longestComment = 65_535;

/**
The files in a ZIP archive as its directory lists them, folders left out. Throws an `UnpackError` where it has no whole directory. Nothing is unpacked yet,
and nothing is ever written anywhere.
*/
export function readZip(bytes: Uint8Array, unpacking: Unpacking): readonly ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === undefined) {
		throw new UnpackError('This ZIP archive is cut off. Get it anew, or pack it anew.');
	}

	const count = view.getUint16(end + 10, true);
	const entries: ZipEntry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index++) {
		if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entryMark) {
			throw new UnpackError('The directory of this ZIP archive is damaged. Pack it anew.');
		}

		const [name, extra, comment] = [28, 30, 32].map(place => view.getUint16(at + place, true)) as [
			number,
			number,
			number,
		];
		const entry = readEntry(view, bytes, at, unpacking);
		if (!entry.name.endsWith('/')) {
			entries.push(entry);
		}

		at += entryLength + name + extra + comment;
	}

	return entries;
}

function findEnd(view: DataView): number | undefined {
	const last = view.byteLength - endLength;
	for (let at = last; at >= Math.max(0, last - longestComment); at--) {
		if (view.getUint32(at, true) === endMark) {
			return at;
		}
	}

	return undefined;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, unpacking: Unpacking): ZipEntry {
	const [madeBy, flags, method] = [5, 8, 10].map(place =>
		place === 5 ? view.getUint8(at + place) : view.getUint16(at + place, true),
	) as [number, number, number];
	const size = view.getUint32(at + 20, true);
	const start = view.getUint32(at + 42, true);
	const nameEnd = at + entryLength + view.getUint16(at + 28, true);
	const name = entryName(bytes.subarray(at + entryLength, nameEnd), {
		isUtf8: (flags & 0x8_00) !== 0,
		isDos: madeBy === 0,
	});
	return {name, open: () => open(view, bytes, {flags, method, size, start}, unpacking)};
}

type Packed = {
	readonly flags: number;
	readonly method: number;
	readonly size: number;
	readonly start: number;
};

function open(
	view: DataView,
	bytes: Uint8Array,
	{flags, method, size, start}: Packed,
	unpacking: Unpacking,
): Uint8Array {
	if ((flags & 1) !== 0) {
		throw new UnpackError('It is locked with a password. Unpack the archive yourself.');
	}

	if (start + fileLength > view.byteLength || view.getUint32(start, true) !== fileMark) {
		throw new UnpackError('It is not where the archive says. Pack it anew.');
	}

	const from = start + fileLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
	const packed = bytes.subarray(from, from + size);
	if (method === 0) {
		take(unpacking, packed.length);
		return packed;
	}

	if (method !== 8) {
		throw new UnpackError('It is packed in a way that newsreader does not know. Pack it anew as usual ZIP.');
	}

	const {bytes: whole, isCutOff} = inflate(packed, 'deflate', unpacking);
	if (isCutOff) {
		throw new UnpackError('It is damaged. Pack it anew.');
	}

	return whole;
}
