import {isUtf8} from 'node:buffer';
import {unicodeOf} from '../../decode-text.ts';
import {guessEncoding} from '../../guess-encoding.ts';

/* Pages declare their encoding within their first kilobyte; those that browsers saved have a comment before it. */
const headLength = 4_096;

/**
The markup of a page's bytes: by their mark, by what a header or the page itself declares, or by their letters.

	<meta charset="shift_jis">                   Shift_JIS
	<meta charset="iso-8859-1"> … C3 A9 …        UTF-8: many pages were saved anew, and declare what they were
	93 51 94                                     what the letters look like, else Windows-1252
*/
export function decodePage(bytes: Uint8Array, header?: string): string {
	return new TextDecoder(encodingOf(bytes, header)).decode(bytes);
}

function encodingOf(bytes: Uint8Array, header: string | undefined): string {
	const unicode = unicodeOf(bytes);
	if (unicode !== undefined) {
		return unicode;
	}

	if (isUtf8(bytes) && !declaresEscapes(bytes)) {
		return 'utf-8';
	}

	const declared = [header, declaredIn(bytes)]
		.map(known)
		.find(label => label !== undefined && label !== 'utf-8');
	// A page that says UTF-8 and is mostly so was cut or pasted together: a few letters are lost, not all.
	return declared ?? (isMostlyUtf8(bytes) ? 'utf-8' : guessEncoding(bytes));
}

/* ISO-2022-JP is written in seven bits, so that it is UTF-8 too, and says something else. */
const declaresEscapes = (bytes: Uint8Array): boolean => known(declaredIn(bytes)) === 'iso-2022-jp';

function declaredIn(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength)).toString(
		'latin1',
	);
	return (
		/<meta\b[^>]{0,300}\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/iu.exec(head)?.[1] ??
		/^\s*<\?xml\b[^>]{0,200}\bencoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/iu.exec(head)?.[1]
	);
}

function known(label: string | undefined): string | undefined {
	try {
		const {encoding} = new TextDecoder(label);
		// What can be read as ASCII is not UTF-16, whatever it says.
		return label === undefined || encoding.startsWith('utf-16') || encoding === 'replacement'
			? undefined
			: encoding;
	} catch {
		return undefined;
	}
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
	const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 65_536));
	const broken = text.split('\uFFFD').length - 1;
	const read = text.match(/[\u0080-\uFFFC]/gu)?.length ?? 0;
	return broken * 20 < read;
}
