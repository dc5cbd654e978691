/**
Whether the words before a date speak of what is to come, of what was, or of neither.

	is expected to be named on │ Tuesday     ahead
	said │ Monday that he will               back
	the deadline is │ Friday                 neither

The verb that stands nearest decides: “scheduled”, “would” and “to” plus a verb look ahead, also in reports of the past.
*/
export function lookAhead(before: string): 'ahead' | 'back' | 'neither' {
	if (/\b(?:by|until|ahead of|no later than|before)\s(?:the\s|next\s)?$/.test(before)) {
		return 'ahead';
	}

	const last = before.match(verbs)?.at(-1);
	return last === undefined ? 'neither' : ahead.test(last) ? 'ahead' : 'back';
}

const future =
	"look(?:s|ing)?\\sforward\\sto|must|will|would|won['’]t|shall|(?:is|are|was|were|been|be)?\\s?(?:expected|scheduled|set|due|planned|slated|poised|going|supposed)(?: for|\\sto|(?=,))|plan(?:s|ned|ning)?\\sto|hop(?:es|ed|ing)\\sto|intend(?:s|ed)?\\sto|upcoming|next";
// “will be sworn in”: the verb behind belongs to what is to come.
const carried = '(?:\\s(?:not|also|be|have|been|then|likely|\\w+ly))*(?:\\s[a-z]+)?';
const past =
	'said|told|was|were|had|did|met|came|went|left|won|lost|held|began|made|took|gave|wrote|spoke|sent|found|saw|shot|kept|became|fell|rose|led|has|have|[a-z]{2,}ed';
const verbs = new RegExp(`(?:\\b(?:${future})|['’]ll)\\b${carried}|\\b(?:${past})\\b`, 'gi');
const ahead = new RegExp(`^(?:(?:${future})|['’]ll)\\b`, 'i');
