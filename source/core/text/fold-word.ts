/**
The form in which two spellings of a word are the same: `Élysée’s` and `elysee`, `F.B.I.` and `FBI`, `250,000` and
`250000`.
*/
export function foldWord(written: string): string {
	const plain = isPlain.test(written) ? written : withoutDiacritics(written);
	if (/^\p{N}/u.test(plain)) {
		return plain.replaceAll(',', '');
	}

	// The country is not the pronoun.
	const folded = plain.replaceAll('.', '');
	return folded === 'US' ? 'usa' : folded.toLowerCase().replace(/(?<=.)'s$/, '');
}

const isPlain = /^[A-Za-z0-9.,']*$/;

/** Letters that Unicode does not take apart into a letter and a mark. */
const letters: Readonly<Record<string, string>> = {
	ł: 'l',
	Ł: 'L',
	ø: 'o',
	Ø: 'O',
	đ: 'd',
	Đ: 'D',
	ß: 'ss',
	æ: 'ae',
	Æ: 'AE',
	œ: 'oe',
	Œ: 'OE',
	ı: 'i',
	'’': "'",
};

function withoutDiacritics(written: string): string {
	return written
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[łŁøØđĐßæÆœŒı’]/g, letter => letters[letter] ?? letter);
}
