import {isNoArticle} from '../../is-no-article.ts';
import {entryName} from './entry-name.ts';
import type {Inner} from './read-inner.ts';

const blockLength = 512;

/**
The files in a tar archive, without what nobody means as an article; `undefined` where bytes are none.
*/
export function readTar(bytes: Uint8Array): readonly Inner[] | undefined {
	const isTar = ascii(bytes, 257, 5) === 'ustar';
	return isTar ? listFiles(bytes).filter(({name}) => !name.split('/').some(isNoArticle)) : undefined;
}

function listFiles(bytes: Uint8Array): readonly Inner[] {
	const files: Inner[] = [];
	for (let at = 0; at + blockLength <= bytes.length && bytes[at] !== 0; ) {
		const size = Number.parseInt(ascii(bytes, at + 124, 12).trim(), 8);
		if (!Number.isSafeInteger(size) || size < 0) {
			break;
		}

		const kind = ascii(bytes, at + 156, 1);
		const content = bytes.subarray(at + blockLength, at + blockLength + size);
		if (kind === '0' || kind === '') {
			files.push({name: nameAt(bytes, at), open: () => content});
		}

		at += blockLength + Math.ceil(size / blockLength) * blockLength;
	}

	return files;
}

const nameAt = (bytes: Uint8Array, at: number): string => {
	const [name, folder] = [field(bytes, at, 100), field(bytes, at + 345, 155)];
	const whole = folder.length > 0 ? Buffer.concat([folder, Buffer.from('/'), name]) : name;
	return entryName(whole, {isUtf8: false, isDos: false});
};

function field(bytes: Uint8Array, at: number, length: number): Uint8Array {
	const part = bytes.subarray(at, at + length);
	const end = part.indexOf(0);
	return end === -1 ? part : part.subarray(0, end);
}

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
	Buffer.from(field(bytes, at, length)).toString('latin1');
