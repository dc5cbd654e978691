import {isUtf8} from 'node:buffer';
import {cleanLine} from '../../clean-text.ts';
import {guessEncoding} from '../../guess-encoding.ts';

/* The letters of DOS (code page 437) from 0x80 on; boxes and mathematics are in no name. */
const dosLetters = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»';

type Marks = {
	/** Whether the archive says that its names are in UTF-8. */
	readonly isUtf8: boolean;
	/** Whether the archive says that it was made on DOS or Windows. */
	readonly isDos: boolean;
};

/**
The name of an entry of an archive, in whatever encoding it is written, and without any way out of the archive (`../`, `/`, `C:\`).
*/
export function entryName(bytes: Uint8Array, marks: Marks): string {
	const parts = cleanLine(decode(bytes, marks))
		.replaceAll('\\', '/')
		.replace(/^[a-z]:/iu, '')
		.split('/');
	const isFolder = parts.at(-1) === '';
	const inside = parts.filter(part => part !== '' && part !== '.' && part !== '..').join('/');
	return isFolder ? `${inside}/` : inside;
}

function decode(bytes: Uint8Array, marks: Marks): string {
	if (marks.isUtf8 || isUtf8(bytes)) {
		return new TextDecoder().decode(bytes);
	}

	const guess = guessEncoding(bytes);
	return marks.isDos && guess === 'windows-1252'
		? Array.from(bytes, byte =>
				byte < 0x80 ? String.fromCharCode(byte) : (dosLetters[byte - 0x80] ?? '_'),
			).join('')
		: new TextDecoder(guess).decode(bytes);
}
