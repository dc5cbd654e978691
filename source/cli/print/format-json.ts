/**
One JSON document, with a line end. JSON leaves DEL and the C1 control characters as they are; a terminal would obey them.
*/
export const formatJson = (value: unknown): string =>
	`${JSON.stringify(value, undefined, 2).replace(/[\u007F-\u009F]/g, escapeCharacter)}\n`;

const escapeCharacter = (character: string): string =>
	`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
