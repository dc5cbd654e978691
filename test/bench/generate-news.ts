import {stems} from '../../source/core/text/background/word-table.ts';

/**
A made-up article as a search meets it. The words are those of general news as often as they are in general news (Zipf), so that
beginnings of words are as common as they are; a tail of names and of misprints stands in few articles each.
*/
export type NewsArticle = {
	readonly title: string;
	readonly outlet: string;
	readonly authors: string;
	readonly section: string;
	readonly place: string;
	readonly day: string;
	readonly text: string;
};

/**
Article number so many, always the same one, about 4 kB long.
*/
export type Newsroom = (number: number, wordsEach?: number) => NewsArticle;

const usualWords = (
	'the of and to a in that is was for on it with as he be by at his from are this not have they an which had but were ' +
	'will has their or been said its who would one more all she there about when her out if up so some into him no after ' +
	'what than could them over other than also only new then first any my now such like our may even most me two because ' +
	'during before through between those being under while both where many each how against without around another'
).split(' ');

const endings = ['', '', '', 's', 'ed', 'ing', 'er', 'ers', 'al', 'ly', 'ment', 'ness'];

export function openNewsroom(): Newsroom {
	const random = seededRandom(20_251_201);
	const words = newsWords(random);
	const names = Array.from({length: 60_000}, () => makeName(words, random));
	const outlets = Array.from(
		{length: 60},
		(_, index) => `${capitalised(words[300 + index * 7])} ${index % 3 === 0 ? 'Daily Times' : 'Herald'}`,
	);
	const sections = ['World', 'Politics', 'Business', 'Sports', 'Science / Health', 'Culture', 'U.S.'];
	return (number, wordsEach = 620) => {
		const draw = seededRandom(number * 7919 + 1);
		const word = (): string =>
			(draw() < 0.06 ? names[zipf(names.length, draw)] : usualWord(words, draw)) ?? '';
		const line = (length: number): string => Array.from({length}, word).join(' ');
		const person = `${capitalised(names[zipf(names.length, draw)])} ${capitalised(names[zipf(names.length, draw)])}`;
		const title = capitalised(
			Array.from({length: 8 + Math.floor(draw() * 5)}, () => titleWord({words, names, draw})).join(' '),
		);
		return {
			title,
			outlet: outlets[zipf(outlets.length, draw)] ?? '',
			authors: person,
			section: sections[Math.floor(draw() * sections.length)] ?? '',
			place: draw() < 0.7 ? capitalised(names[zipf(400, draw)]) : '',
			day: new Date(Date.UTC(2018, 0, 1 + Math.floor(draw() * 2900))).toISOString().slice(0, 10),
			text: Array.from({length: Math.ceil(wordsEach / 20)}, () => `${capitalised(line(20))}.`).join('\n\n'),
		};
	};
}

type TitleWord = {
	readonly words: readonly string[];
	readonly names: readonly string[];
	readonly draw: () => number;
};

/* Headlines do without half of the small words, name more names, and misprint one word in two hundred. */
function titleWord({words, names, draw}: TitleWord): string {
	const kind = draw();
	const word =
		(kind < 0.2
			? names[zipf(names.length, draw)]
			: kind < 0.35
				? usualWords[Math.floor(usualWords.length ** draw()) - 1]
				: words[zipf(words.length, draw)]) ?? '';
	return draw() < 0.005 ? mistype(word) : word;
}

const usualWord = (words: readonly string[], draw: () => number): string | undefined =>
	draw() < 0.45 ? usualWords[Math.floor(usualWords.length ** draw()) - 1] : words[zipf(words.length, draw)];

const newsWords = (random: () => number): readonly string[] => {
	const known = stems.split(' ');
	const forms = new Set<string>();
	for (let round = 0; round < 3; round++) {
		for (const stem of known) {
			forms.add(stem + (endings[Math.floor(random() * endings.length)] ?? ''));
		}
	}

	return [...forms];
};

/* The beginning of one word and the end of another: letters follow each other as they do in words. */
function makeName(words: readonly string[], random: () => number): string {
	const one = words[Math.floor(random() * words.length)] ?? '';
	const other = words[Math.floor(random() * words.length)] ?? '';
	return one.slice(0, 2 + Math.floor(random() * 3)) + other.slice(-2 - Math.floor(random() * 4));
}

/**
A word with two of its letters exchanged.
*/
export const mistype = (word: string): string =>
	word.slice(0, 2) + word.slice(3, 4) + word.slice(2, 3) + word.slice(4);

/** Mulberry32: small, fast, and random enough for words. */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/**
Drawn so that rank r comes up in proportion to 1 / (r + 30), as the words that carry news do (Mandelbrot): the commonest of them is one
word in two hundred.
*/
const zipf = (size: number, draw: () => number): number =>
	Math.min(size - 1, Math.floor(flattened * ((size + flattened) / flattened) ** draw()) - flattened);

const flattened = 30;

const capitalised = (word = ''): string => word.slice(0, 1).toUpperCase() + word.slice(1);
