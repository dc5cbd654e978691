/*
Characters that every terminal draws in one column and that never join their neighbours to one grapheme: Latin, Greek and
Cyrillic letters without combining marks, typographic quotes and dashes, currency signs, arrows, and our own frames and glyphs.
*/
const others =
	'\u00A0-\u00A8\u00AA-\u00AC\u00AF-\u02FF\u0370-\u0377\u0384-\u038A\u038E-\u03A1\u03A3-\u0482\u048A-\u052F\u2010-\u2015\u2018-\u201F\u2022\u2026\u2039\u203A\u2032\u2033\u20A0-\u20BF\u2190-\u2193\u21B5\u2248\u2260\u2264\u2265\u2282-\u2287\u22EF\u2500-\u2595\u25B8\u25C2\u25C6\u25CF\u25E7\u25E8\u2713\u2717\u276F';

/* The letters of ASCII apart from the others: engines look a character up in a class of many ranges five times as slowly. */
const oneColumn = new RegExp(`^[ -~]*(?:[${others}][ -~]*)*$`);

/**
Whether each unit of the text takes exactly one column, and is a character of its own.
*/
export const isOneColumnEach = (text: string): boolean => oneColumn.test(text);
