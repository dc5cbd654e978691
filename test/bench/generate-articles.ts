import fs from 'node:fs';
import path from 'node:path';

/**
A made-up article: words drawn from a vocabulary in which, as in every language, the second word is half as frequent as the
first, and the tenth a tenth (Zipf). The same number of articles is always the same articles.
*/
export type GeneratedArticle = {
	readonly title: string;
	readonly outlet: string;
	readonly authors: string;
	readonly text: string;
};

export function generateArticles(count: number, wordsEach = 600): readonly GeneratedArticle[] {
	const random = seededRandom(20_251_201);
	const {words: vocabulary, draw} = openVocabulary(20_000, random);
	const outlets = Array.from(
		{length: 40},
		() => `${capitalised(vocabulary[900 + Math.floor(random() * 4000)])} Herald`,
	);
	const words = (length: number): string => Array.from({length}, draw).join(' ');
	return Array.from({length: count}, () => ({
		title: capitalised(words(8 + Math.floor(random() * 5))),
		outlet: outlets[Math.floor(random() * outlets.length)] ?? '',
		authors: `${capitalised(draw())} ${capitalised(draw())}`,
		text: Array.from({length: Math.ceil(wordsEach / 20)}, () => `${capitalised(words(20))}.`).join('\n\n'),
	}));
}

/**
Writes generated articles into a folder, with headers as in seeds/.
*/
export function generateFiles(folder: string, count: number, wordsEach?: number): void {
	for (const [index, {title, outlet, authors, text}] of generateArticles(count, wordsEach).entries()) {
		const day = String((index % 28) + 1).padStart(2, '0');
		const header = `Source: ${outlet}\nTitle: ${title}\nAuthors: ${authors}\nPublished_Date: 2025-11-${day}\n`;
		const file = path.join(folder, `${String(index).padStart(6, '0')}.txt`);
		fs.writeFileSync(file, `=== METADATA ===\n\n${header}\n=== ARTICLE ===\n${title}\n\n${text}\n`);
	}
}

/**
Words, the most frequent first. `draw` gives a word as often as texts have it, `even` any as often as any other.
*/
export type Vocabulary = {
	readonly words: readonly string[];
	readonly draw: () => string;
	readonly even: () => string;
};

export function openVocabulary(size: number, random: () => number): Vocabulary {
	const words = Array.from({length: size}, (_, rank) => makeWord(rank, random));
	return {
		words,
		draw: () => words[zipfRank(size, random)] ?? '',
		even: () => words[Math.floor(size * random())] ?? '',
	};
}

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

/** Drawn so that rank r comes up in proportion to 1 / (r + 1). */
const zipfRank = (size: number, random: () => number): number => Math.floor(size ** random()) - 1;

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bra cle dri fro glu'.split(
	' ',
);

/** Frequent words are short. */
const makeWord = (rank: number, random: () => number): string =>
	Array.from(
		{length: 1 + Math.floor(Math.log10(rank + 5))},
		() => syllables[Math.floor(random() * syllables.length)],
	).join('');

export const capitalised = (word = ''): string => word.slice(0, 1).toUpperCase() + word.slice(1);
