/**
One JSON document, with a line end. JSON leaves DEL, the C1 control characters and those that turn the direction of writing as
they are; a terminal would obey them.
*/
export const formatJson = (value: unknown): string =>
	`${JSON.stringify(value, undefined, 2).replace(/[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, escapeCharacter)}\n`;

const escapeCharacter = (character: string): string =>
	`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
