// C0, DEL and C1, and the characters that turn the direction of writing: in a file's name, all of them can pretend.
const dangerous = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/**
A file's name, or anything else from outside, in a form that cannot steer a terminal: `\e[2J` is shown, not obeyed.
*/
export const printable = (text: string): string =>
	text.replace(dangerous, character => `\\u{${character.codePointAt(0)?.toString(16)}}`);
