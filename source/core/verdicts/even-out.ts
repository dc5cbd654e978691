/**
A text as it reads whatever keyboard it was typed on, and for each of its units the place where it stood.
*/
export type EvenText = {readonly text: string; readonly places: readonly number[]};

const marks: Readonly<Record<string, string>> = {
	'“': '"',
	'”': '"',
	'„': '"',
	'«': '"',
	'»': '"',
	'‘': "'",
	'’': "'",
	'‚': "'",
	'–': '-',
	'—': '-',
	'‑': '-',
};

/**
Writes quotation marks and dashes as a typewriter has them, and each run of white space as one space.
*/
export function evenOut(text: string): EvenText {
	const written: string[] = [];
	const places: number[] = [];
	for (let index = 0; index < text.length; index++) {
		const unit = text.charAt(index);
		const isSpace = /\s/.test(unit);
		if (!isSpace || written.at(-1) !== ' ') {
			written.push(isSpace ? ' ' : (marks[unit] ?? unit));
			places.push(index);
		}
	}

	return {text: written.join(''), places};
}
