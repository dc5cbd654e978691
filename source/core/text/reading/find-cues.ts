import type {Span} from '../../span.ts';

/**
A word or two that tell how sure a clause is.
*/
export type Cue = Span & {readonly kind: 'denied' | 'negated' | 'possible' | 'planned' | 'reported'};

/**
The words of a sentence that deny, negate, doubt, plan or report, in order.

	He [denied] that she [would] [not] resign, and [said] she [may].
*/
export function findCues(text: string, sentence: Span): readonly Cue[] {
	const words = text.slice(sentence.start, sentence.end);
	return Array.from(words.matchAll(cues)).flatMap(match => {
		const kind = kinds.find(candidate => match.groups?.[candidate] !== undefined);
		const start = sentence.start + match.index;
		return kind === undefined || isOther(match[0], words, match.index)
			? []
			: [{start, end: start + match[0].length, kind}];
	});
}

const kinds = ['denied', 'negated', 'possible', 'planned', 'reported'] as const;

const denied =
	'den(?:y|ies|ied|ying|ial)|disput(?:e[sd]?|ing)|refut(?:e[sd]?|ing)|(?:reject|dismiss)(?:s|es|ed|ing)?(?= (?:\\w+ ){0,3}(?:claims?|accusations?|allegations?|suggestions?|reports?|notions?|ideas?|charges?)\\b)|disavow(?:s|ed|ing)?';
const negated =
	"not|cannot|\\w+n['’]t|never|no longer|no one|nobody|nothing|none|neither|nor|without|no|(?:fail|refus|declin)(?:ed|es|e|s|ing)? to|lack(?:s|ed)?|unable to|unlikely";
const possible =
	'may|might|could|can|perhaps|possibl[ey]|possibility|likely|probabl[ey]|potential(?:ly)?|reportedly|allegedly|alleged|apparently|appear(?:s|ed)? to|seem(?:s|ed)? to|maybe|if|whether|unclear|consider(?:s|ed|ing)|hop(?:e[sd]?|ing) (?:to|that)|want(?:s|ed)? to';
const planned =
	'will|would|shall|plan(?:s|ned|ning)? (?:to|on)|(?:expected|scheduled|set|due|slated|poised|going|supposed|planned|about|prepared|preparing) (?:to|for)|intend(?:s|ed|ing)? to|aim(?:s|ed|ing)? to|vow(?:s|ed|ing)? to|pledg(?:e[sd]?|ing) to|promis(?:e[sd]?|ing) to|agree(?:s|d)? to|threaten(?:s|ed|ing)? to';
const reported =
	'sa(?:id|ys?|ying)|told|tell(?:s|ing)|wr(?:ote|ites)|tweet(?:ed|s|ing)|add(?:ed|s|ing)(?=[,. :]|$)|announc(?:ed|es|ing)|according to|argu(?:ed|es|ing)|claim(?:ed|s|ing)|assert(?:ed|s|ing)|insist(?:ed|s|ing)|noted|notes|stated|states(?= that)|testified|warn(?:ed|s|ing)|report(?:ed|s)(?= that| on| by| [A-Z])|described|describes|acknowledged|confirmed|confirms|explained|suggested|suggests|alleg(?:es|ing)|accus(?:ed|es|ing)|called|recalled|replied|responded|declared|contend(?:s|ed)|conceded|admitted|maintained|believes?|believed|predicted|complained|asked|remarked|emphasi[sz]ed|reiterated|stressed';
// Small letters only: “Will” and “May” are names as well as verbs.
const cues = new RegExp(
	[
		"(?<![\\w-](?!['’]ll\\b))(?:",
		`(?<denied>${denied})|`,
		`(?<negated>${negated}|No(?! \\d|\\.)|Not|Never|Neither|None|Nobody|Nothing|Without)|`,
		`(?<possible>${possible}|Perhaps|Maybe|If|Whether)|`,
		`(?<planned>${planned}|['’]ll)|`,
		`(?<reported>${reported}|According to)`,
		')(?!\\w)',
	].join(''),
	'g',
);

/** “Not only” denies nothing, “no doubt” is sure, “the will of the people” plans nothing. */
function isOther(found: string, words: string, index: number): boolean {
	const after = words.slice(index + found.length, index + found.length + 16);
	const before = words.slice(Math.max(0, index - 16), index);
	// “Neither confirm nor deny” denies nothing.
	if (/^deny$/.test(found)) {
		return /(?:\bnor|\bor|\bnot|n['’]t) $/.test(before);
	}

	if (/^not?$/i.test(found)) {
		return (
			/^ (?:only|just|merely|simply|least|doubt|matter|wonder)\b/.test(after) ||
			/\b(?:or|if|why) $/.test(before)
		);
	}

	if (/^(?:will|can)$/.test(found)) {
		return /\b(?:the|a|an|his|her|their|its|my|our|your|free|political|of) $/i.test(before);
	}

	if (/^(?:called|claims?|notes|reports|states)$/.test(found)) {
		return /\b(?:the|a|an|his|her|their|its|my|our|your|free|so|political|of|two|many|these|those) $/i.test(
			before,
		);
	}

	if (/^possible$/i.test(found)) {
		return /\bas \w+ as $/.test(before);
	}

	return found === 'likely' && /\b(?:un|most) $/.test(before);
}
