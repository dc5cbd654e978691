import {anyVerb, reporting} from './clause-rules.ts';

/**
Whether a passage tells only who says something: “the coast guard said”, “according to the mayor”, “said Ada Lee on Friday”. That is no fact:
what is said is missing.
*/
export function isAttribution(passage: string): boolean {
	if (passage.length > longest || !hasSaying.test(passage)) {
		return false;
	}

	const bare = passage.replace(/^[\s“"]+|[\s.,;:!?”"]+$/g, '');
	return patterns.some(pattern => pattern.test(bare));
}

const longest = 120;

/** Most passages have none, and this takes a tenth of the time. */
const hasSaying = new RegExp(`\\b(?:${reporting}|according|telling)\\b`);

/** Somebody, in words none of which is a verb: “the captain, Erik Solberg, 58,”. */
const word = `(?!(?:${anyVerb}|${reporting}|that|who|which)\\b)[\\p{L}\\p{N}.,’'-]+`;
const somebody = `${word}(?: ${word}){0,8}`;
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const occasion = `(?: (?:(?:on |late |early )*${day}|in an? (?:\\w+ ){0,3}(?:statement|interview|e-?mail|tweet|letter|briefing|report|post|conference)|at an? (?:\\w+ ){0,2}(?:briefing|conference)))*`;
const patterns = [
	new RegExp(`^(?:and |but )?${somebody} (?:${reporting})${occasion}$`, 'u'),
	new RegExp(`^(?:and |but )?${somebody} (?:told|telling) ${somebody}${occasion}$`, 'u'),
	new RegExp(`^(?:${reporting}|according to) ${somebody}${occasion}$`, 'u'),
];
