import {decodeText, needsGuess} from '../../decode-text.ts';
import {guessEncoding} from '../../guess-encoding.ts';

/**
The text of bytes. An encoding that the file declares is believed where the bytes are not Unicode for certain; without one, their letters tell.
`undefined` where they are no text.
*/
export function decodeAnyText(bytes: Uint8Array, declared?: string): string | undefined {
	if (declared !== undefined && needsGuess(bytes) && isEncoding(declared)) {
		return decodeText(bytes, declared);
	}

	return decodeText(bytes, needsGuess(bytes) ? guessEncoding(bytes) : undefined);
}

function isEncoding(label: string): boolean {
	try {
		return !['replacement', 'utf-8', 'utf-16le', 'utf-16be'].includes(new TextDecoder(label).encoding);
	} catch {
		return false;
	}
}
