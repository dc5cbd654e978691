/**
The columns of the index of titles and leads that a field of a query looks at.
*/
export type Column = 'title' | 'outlet' | 'initials' | 'authors' | 'section' | 'place' | 'lead';

/**
Words that stand together, in the language of SQLite's FTS5; of the last one, only the beginning where `isPrefix`. The words come from
`wordsOf` and are quoted: nothing that a reader types is ever read as an operator.
*/
export const together = (words: readonly string[], isPrefix = false): string =>
	`"${words.join(' ').replaceAll('"', ' ').replaceAll('\0', ' ')}"${isPrefix ? ' *' : ''}`;

/**
What holds where all of these hold; each is an expression.
*/
export const allOf = (expressions: readonly string[]): string => joined(expressions, 'AND');

/**
What holds where one of these holds.
*/
export const anyOf = (expressions: readonly string[]): string => joined(expressions, 'OR');

/**
What holds in one of these columns.
*/
export const inColumns = (columns: readonly Column[], expression: string): string =>
	`{${columns.join(' ')}} : (${expression})`;

const joined = (expressions: readonly string[], operator: 'AND' | 'OR'): string =>
	expressions.length === 1 ? (expressions[0] ?? '') : `(${expressions.join(` ${operator} `)})`;
