/** Letters that Unicode does not take apart into a letter and a mark. */
const letters: Readonly<Record<string, string>> = {
	ł: 'l',
	Ł: 'L',
	ø: 'o',
	Ø: 'O',
	đ: 'd',
	Đ: 'D',
	ð: 'd',
	Ð: 'D',
	þ: 'th',
	Þ: 'Th',
	ħ: 'h',
	Ħ: 'H',
	ß: 'ss',
	ẞ: 'SS',
	æ: 'ae',
	Æ: 'AE',
	œ: 'oe',
	Œ: 'OE',
	ı: 'i',
};

/**
A text as it is typed on any keyboard: without diacritics and compatibility forms.

	Łódź, Køge, ﬁne → Lodz, Koge, fine
*/
export const speltPlainly = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[łŁøØđĐðÐþÞħĦßẞæÆœŒı]/g, letter => letters[letter] ?? letter);
