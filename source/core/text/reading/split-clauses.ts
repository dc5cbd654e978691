import type {Span} from '../../span.ts';

/**
The clauses of a sentence, in order, without the marks and conjunctions between them.

	[Mr. Lee said] that [he would resign], but [the mayor denied it] — [“a lie,”] [she wrote].

A comma alone cuts nothing: only one before a word with which a clause opens does.
*/
export function splitClauses(text: string, sentence: Span): readonly Span[] {
	const clauses: Span[] = [];
	let {start} = sentence;
	const add = (end: number) => {
		const words = text.slice(start, end);
		const trimmed = words.trim();
		if (/[\w\u00C0-\u024F\u0370-\u03FF\u0400-\u04FF]/.test(trimmed)) {
			const first = start + words.length - words.trimStart().length;
			clauses.push({start: first, end: first + trimmed.length});
		}
	};
	for (const {index, 0: mark} of text.slice(sentence.start, sentence.end).matchAll(border)) {
		const isThat = mark.trim() === 'that';
		if (
			isThat &&
			!reporting.test(text.slice(Math.max(start, sentence.start + index - 50), sentence.start + index))
		) {
			continue;
		}

		add(sentence.start + index);
		start = sentence.start + index + mark.length;
	}

	add(sentence.end);
	return clauses;
}

const opener =
	'and|but|or|while|which|who|whom|whose|where|though|although|because|so|yet|nor|as(?! well| a\\b| an\\b)|since|after|before|unless|if|when|until|even though';
const border = new RegExp(
	[
		'[;:]\\s+|\\s+[–—-]{1,2}\\s+|—|[“”„]|\\s"|"(?=\\s|$)',
		`,\\s+(?:${opener})\\s+`,
		// Without a comma only where a new subject follows: “it rained and the mayor left”.
		`\\s+(?:but|while|although|though|because|unless)\\s+`,
		`\\s+(?:and|as|after|before|when|if)\\s+(?=(?:he|she|they|it|we|I|there)[\\s’'])`,
		'\\s+that\\s+',
	].join('|'),
	'g',
);

/** “said that”, “told the guild that”; of another “that” the clause goes on. */
const reporting =
	/\b(?:said|says|saying|told|added|wrote|announced|believes?|believed|argued|insisted|claimed|denied|warned|confirmed|reported|stated|noted|suggested|indicated)(?:\s[\w.’]+){0,3}$/;
