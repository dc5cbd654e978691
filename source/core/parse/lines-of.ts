import type {Span} from '../span.ts';

/**
The lines of a text that hold more than white space, each without the white space around it.
*/
export function linesOf(text: string): readonly Span[] {
	const spans: Span[] = [];
	for (const match of text.matchAll(/[^\n]+/gu)) {
		const line = match[0];
		const words = line.trim();
		if (words !== '') {
			const start = match.index + line.indexOf(words);
			spans.push({start, end: start + words.length});
		}
	}

	return spans;
}
