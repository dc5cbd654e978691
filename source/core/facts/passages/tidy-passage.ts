import type {Span} from '../../span.ts';

/**
Makes a passage that reads well of a part of a sentence: whole words, no comma, dash or joining word at its ends, no
quotation mark without the other.

	, but “we will not yield  →  “we will not yield”      where the mark closes there
	, and the mayor resigned,  →  the mayor resigned

What stands at an end of the sentence itself stays as it is written. Nothing where no word is left, or where the
marks cannot be paired.
*/
export function tidyPassage(text: string, passage: Span, sentence: Span): Span | undefined {
	const trimmed = trim(text, passage, sentence);
	const paired = pairMarks(text, trimmed, sentence);
	return paired && trim(text, paired, sentence);
}

/** Words that join a clause to what stood before it. `if` and `whether` stay: without them it would say more. */
const joining =
	/^(?:(?:and|but|or|so|yet|nor|while|as|after|before|because|when|since|although|though|that)(?=\s)|[\s,;:.!?)\]—–-])+/i;
const trailing =
	/(?:\s(?:and|but|or|so|yet|nor|while|as|after|before|because|when|since|although|though|that|which|who|of|to)|[\s,;:([—–-])+$/i;

function trim(text: string, {start, end}: Span, sentence: Span): Span {
	const before = start === sentence.start ? 0 : (joining.exec(text.slice(start, end))?.[0].length ?? 0);
	const rest = text.slice(start + before, end);
	const after = end === sentence.end ? 0 : trailingLength(rest);
	return {start: start + before, end: start + before + Math.max(0, rest.length - after)};
}

/** Looks at the last units only: the expression would be tried at every unit of the passage. */
function trailingLength(passage: string): number {
	const tail = passage.slice(-60);
	const found = trailing.exec(tail)?.[0].length ?? 0;
	return found > 0 ? found + trailingLength(passage.slice(0, passage.length - found)) : 0;
}

/** Takes a missing mark in where it stands beside the passage, and leaves a lonely one out where it stands at an end. */
function pairMarks(text: string, passage: Span, sentence: Span): Span | undefined {
	if (passage.end <= passage.start) {
		return undefined;
	}

	const {opens, closes} = lonelyMarks(text, passage, sentence);
	let {start, end} = passage;
	if (opens !== undefined) {
		const closing = /^[.,!?…]*["”]/.exec(text.slice(end, sentence.end))?.[0];
		if (closing !== undefined) {
			end += closing.length;
		} else if (opens === start) {
			start++;
		} else {
			return undefined;
		}
	}

	if (closes !== undefined) {
		if (/["“„]/.test(text.charAt(start - 1)) && start > sentence.start) {
			start--;
		} else if (/^["”][.,!?]*$/.test(text.slice(closes, end))) {
			end = closes;
		} else {
			return undefined;
		}
	}

	return start < end ? {start, end} : undefined;
}

/** The first mark that opens and is not closed in the passage, and the last that closes and was not opened there. */
function lonelyMarks(
	text: string,
	passage: Span,
	sentence: Span,
): {readonly opens?: number; readonly closes?: number} {
	let opens: number | undefined;
	let closes: number | undefined;
	for (const {index, 0: mark} of text.slice(passage.start, passage.end).matchAll(/["“”„]/g)) {
		const at = passage.start + index;
		if (mark === '“' || mark === '„' || (mark === '"' && canOpen(text, at, sentence))) {
			opens ??= at;
		} else if (opens === undefined) {
			closes = at;
		} else {
			opens = undefined;
		}
	}

	return {...(opens === undefined ? {} : {opens}), ...(closes === undefined ? {} : {closes})};
}

const canOpen = (text: string, at: number, sentence: Span) =>
	at === sentence.start || /[\s([—–-]/.test(text.charAt(at - 1));
