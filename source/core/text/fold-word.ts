import {speltPlainly} from './spelt-plainly.ts';

/**
The form in which two spellings of a word are the same: `Élysée’s` and `elysee`, `F.B.I.` and `FBI`, `250,000` and
`250000`.
*/
export function foldWord(written: string): string {
	const plain = isPlain.test(written) ? written : speltPlainly(written).replaceAll('’', "'");
	if (/^\p{N}/u.test(plain)) {
		return plain.replaceAll(',', '');
	}

	// The country is not the pronoun.
	const folded = plain.replaceAll('.', '');
	return folded === 'US' ? 'usa' : folded.toLowerCase().replace(/(?<=.)'s$/, '');
}

const isPlain = /^[A-Za-z0-9.,']*$/;
