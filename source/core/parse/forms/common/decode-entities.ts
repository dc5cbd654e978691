/* The names that are met in news; the others stay as they are written. */
const named: Readonly<Record<string, string>> = {
	...{
		amp: '&',
		lt: '<',
		gt: '>',
		quot: '"',
		apos: "'",
		nbsp: ' ',
		shy: '',
		ensp: ' ',
		emsp: ' ',
		thinsp: ' ',
	},
	...{
		lsquo: '‘',
		rsquo: '’',
		sbquo: '‚',
		ldquo: '“',
		rdquo: '”',
		bdquo: '„',
		laquo: '«',
		raquo: '»',
		lsaquo: '‹',
	},
	...{
		rsaquo: '›',
		ndash: '–',
		mdash: '—',
		hellip: '…',
		bull: '•',
		middot: '·',
		copy: '©',
		reg: '®',
		trade: '™',
	},
	...{
		deg: '°',
		plusmn: '±',
		times: '×',
		divide: '÷',
		frac12: '½',
		frac14: '¼',
		frac34: '¾',
		micro: 'µ',
		minus: '−',
	},
	...{para: '¶', sect: '§', euro: '€', pound: '£', yen: '¥', cent: '¢', curren: '¤', iexcl: '¡', iquest: '¿'},
	...{
		ordf: 'ª',
		ordm: 'º',
		sup1: '¹',
		sup2: '²',
		sup3: '³',
		dagger: '†',
		Dagger: '‡',
		permil: '‰',
		prime: '′',
	},
	...{
		larr: '←',
		uarr: '↑',
		rarr: '→',
		darr: '↓',
		zwj: '',
		zwnj: '',
		lrm: '',
		rlm: '',
		szlig: 'ß',
		oelig: 'œ',
	},
	...{
		OElig: 'Œ',
		aelig: 'æ',
		AElig: 'Æ',
		oslash: 'ø',
		Oslash: 'Ø',
		eth: 'ð',
		ETH: 'Ð',
		thorn: 'þ',
		THORN: 'Þ',
	},
	...{scaron: 'š', Scaron: 'Š', yuml: 'ÿ', Yuml: 'Ÿ', fnof: 'ƒ', inodot: 'ı'},
};

const marks: Readonly<Record<string, string>> = {
	grave: '\u0300',
	acute: '\u0301',
	circ: '\u0302',
	tilde: '\u0303',
	uml: '\u0308',
	ring: '\u030A',
	cedil: '\u0327',
	caron: '\u030C',
};

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/gu;

/**
A text in which references (`&amp;`, `&#233;`, `&eacute;`) are the characters that they stand for. Each is read once: nothing grows.
*/
export const decodeEntities = (text: string): string =>
	text.includes('&')
		? text.replace(reference, (written, decimal?: string, hex?: string, name?: string) =>
				name === undefined
					? characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
					: (characterNamed(name) ?? written),
			)
		: text;

function characterNamed(name: string): string | undefined {
	if (Object.hasOwn(named, name)) {
		return named[name];
	}

	const mark = marks[name.slice(1)];
	return mark === undefined ? undefined : `${name[0]}${mark}`.normalize('NFC');
}

function characterOf(code: number): string {
	const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
	// Numbers of this range mean Windows-1252 wherever they are written.
	return !isCharacter
		? '\uFFFD'
		: code >= 0x80 && code < 0xa0
			? new TextDecoder('windows-1252').decode(Uint8Array.of(code))
			: String.fromCodePoint(code);
}
