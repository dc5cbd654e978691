import type {Word} from '../find-words.ts';
import {countries, peoples, places, seats} from './countries.ts';
import type {Entity} from './entity.ts';
import {givenNames} from './given-names.ts';

/**
What a name is by its own words: `people` for “Ukrainian” and “Republicans”, `unknown` where the words do not tell.
*/
export function kindOfName(text: string, words: readonly Word[]): Entity['kind'] | 'people' {
	const phrase = phraseOf(words);
	const last = words.at(-1)?.folded ?? '';
	if (peoples.has(phrase) || parties.has(phrase)) {
		return 'people';
	}

	if (organisations.has(phrase)) {
		return 'organisation';
	}

	if (countries.has(phrase) || places.has(phrase) || seats.has(phrase)) {
		return 'place';
	}

	if (words.length > 1 && things.has(last)) {
		return 'thing';
	}

	const written = text.slice(words[0]?.start, words.at(-1)?.end).replace(/['’]s$/, '');
	if (words.some(word => bodies.has(word.folded)) || /^(?:[A-Z]\.?){2,6}$/.test(written)) {
		return 'organisation';
	}

	if (words.length > 1 && words.some(word => localities.has(word.folded))) {
		return 'place';
	}

	const first = words[0]?.folded ?? '';
	const isPerson =
		words.length > 1 &&
		words.length < 5 &&
		(givenNames.has(first) || words.slice(0, -1).some(word => word.end - word.start === 1)) &&
		!words.some(word => peoples.has(word.folded));
	return isPerson ? 'person' : 'unknown';
}

/**
The folded words of a name, with single spaces.
*/
export const phraseOf = (words: readonly Word[]): string => words.map(word => word.folded).join(' ');

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
The party that a folded word for its people means.
*/
export const parties: ReadonlyMap<string, string> = new Map([
	['republican', 'republican party'],
	['republicans', 'republican party'],
	['gop', 'republican party'],
	['democrat', 'democratic party'],
	['democrats', 'democratic party'],
	['democratic', 'democratic party'],
]);

const organisations = new Set([
	'white house',
	'kremlin',
	'pentagon',
	'downing street',
	'congress',
	'senate',
	'house',
	'capitol',
	'wall street',
	'facebook',
	'twitter',
	'google',
]);
const things = set(
	'act bill amendment resolution treaty agreement accord accords constitution memo plan pact deal',
);
const bodies = set(
	'party committee court department ministry agency bureau university college institute council assembly congress parliament legislature union commission association foundation center administration organization company corporation corp inc bank times post news journal press magazine radio television network team army navy force forces guard police office board caucus league group coalition alliance nations church house senate fund society federation service services reserve security intelligence investigation justice treasury conference campaign chamber pac hospital school airlines industries project liberties rights',
);
const localities = set(
	'city county island islands river lake mountain mount street avenue square airport bridge beach valley park bay gulf sea ocean strait hill hills palace province region tower',
);
