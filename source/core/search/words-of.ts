/*
The words of a folded text, cut as SQLite's unicode61 cuts them. Where writing leaves no space between words, each sign is a
word, and a word of several signs is a phrase. SQLite's tables are older than JavaScript's: it takes a few letters of two scripts
for marks, and so does this.
*/
const word =
	/[[\p{L}\p{N}]--[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]--[\u19B0-\u19C9\u1CF2\u1CF3]]+|[[\p{L}\p{N}]&&[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]/gv;

const plainWord = /[a-z\d]+/g;
const isPlain = (folded: string): boolean => /^[\0-\x7F]*$/.test(folded);

/**
The words of a folded text, in order.

	elysee's 東京2020 → elysee · s · 東 · 京 · 2020
*/
export const wordsOf = (folded: string): readonly string[] =>
	[...folded.matchAll(wordIn(folded))].map(([found]) => found);

/**
Each word of a folded text with its place.
*/
export const matchWords = (folded: string): IterableIterator<RegExpExecArray> =>
	folded.matchAll(wordIn(folded));

const wordIn = (folded: string): RegExp => (isPlain(folded) ? plainWord : word);
