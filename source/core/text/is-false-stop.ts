import {forLetters} from './plain-letters.ts';
import {sentenceOpeners, titles} from './word-lists.ts';

/**
Whether the sentence goes on although Unicode's rules would end it between `before` and `after`.

	Mr. │ Peskov · Jan. │ 6 · the U.S. │ Senate · Dmitri S. │ Peskov · “Why?” │ she asked

An abbreviation that may also end a sentence (“in the U.S. The talks …”) is one only where the next word does not
look like the first of a sentence.
*/
export function isFalseStop(before: string, after: string): boolean {
	const next = firstWord(after).exec(after)?.[0] ?? '';
	return (
		next === '' ||
		isLowerCase(next) ||
		isNumbering(before) ||
		isAttributed(before, after) ||
		isAbbreviated(before, after, next)
	);
}

const firstWord = forLetters('[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.]*');
const lastWord = forLetters('([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.-]*)\\.\\s*$');

const small = forLetters('^[\\p{Ll}]');
const isLowerCase = (word: string) => small(word).test(word);

/** “1. The mayor resigned.”: the number belongs to what it counts. */
const isNumbering = (before: string) => numbering(before).test(before);
const numbering = forLetters('^\\s*[\\p{N}]{1,3}\\.\\s*$');

/** “Who will pay?” Mr. Smith asked. */
function isAttributed(before: string, after: string): boolean {
	if (!/[?!]["”’']\s*$/.test(before)) {
		return false;
	}

	const speaker = attribution(after).exec(after)?.[1];
	return speaker !== undefined && (isTitle(speaker) || !isOpener(speaker));
}

const nameWord = "[\\p{Lu}][\\p{L}\\p{M}.'’-]*";
const attribution = forLetters(
	`^\\s*(${nameWord})(?: ${nameWord}){0,3} (?:said|asked|wrote|added|told|tweeted|replied|shouted)\\b`,
);

function isAbbreviated(before: string, after: string, next: string): boolean {
	const word = lastWord(before).exec(before)?.[1];
	// A quote that opens behind the abbreviation opens a sentence of its own: … from the U.S. “We are ready,” she said.
	if (word === undefined || /^\s*["“‘]/.test(after)) {
		return false;
	}

	if (isTitle(word)) {
		return true;
	}

	if (takesNumber.has(word)) {
		return number(next).test(next);
	}

	if (/^[ap]\.m$/i.test(word)) {
		return followsTime.test(next);
	}

	const mayEnd = shortened(word).test(word) || takesName.has(word);
	return mayEnd && !isOpener(next);
}

const number = forLetters('^[\\p{N}]');
const shortened = forLetters('^[\\p{Lu}]$|^[\\p{L}](?:\\.[\\p{L}])+$|-[\\p{Lu}][\\p{Ll}]*$');

const isTitle = (word: string) => titles.has(word.replace(/\.$/, ''));
const isOpener = (word: string) => sentenceOpeners.has(word.replace(/\.$/, '').toLowerCase());

const takesNumber = new Set(
	'No Nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Art Sec Fig Vol pp p'.split(' '),
);

const firms = 'Inc Co Corp Ltd Bros';
const states =
	'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo';
const takesName = new Set(`${firms} ${states} Jr Sr vs v al etc`.split(' '));

const followsTime =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Central|Mountain|Pacific|[ECMP][SD]?T|GMT|UTC)\b/;
