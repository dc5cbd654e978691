import type {Span} from '../../span.ts';
import type {Word} from '../find-words.ts';
import {countries, peoples} from './countries.ts';
import type {Entity, Gender, NamedSentence} from './entity.ts';
import {givenNames} from './given-names.ts';
import {kindOfName} from './kind-of-name.ts';
import {readBefore, readBehind, titles} from './read-around-name.ts';
import {roleEndingAt, roleOf} from './roles.ts';

/**
A name with what the words around it tell: what it is, its offices, its gender, its country.
*/
export type DescribedName = Span & {
	readonly words: readonly Word[];
	readonly kind: Entity['kind'] | 'people';
	readonly roles: readonly string[];
	readonly countries: readonly string[];
	readonly gender: Gender | undefined;
	/** Whether a title or office stands before it. */
	readonly isTitled: boolean;
};

/**
The names of a sentence, each freed from the offices and peoples that stand before it.

	French President Emmanuel Macron   → [French], [Emmanuel Macron]: person, president, france
	Ms. Lee, the mayor of Ghent        → [Lee]: person, female, mayor
	the Trump administration           → [Trump administration]: organisation
*/
export function describeNames(text: string, {words, names}: NamedSentence): readonly DescribedName[] {
	const places = new Map(words.map((word, index) => [word.start, index]));
	return names.flatMap(name => {
		const first = places.get(name.words[0]?.start ?? -1);
		return first === undefined ? [] : describe(text, words, first, name.words.length + first);
	});
}

function describe(
	text: string,
	words: readonly Word[],
	named: number,
	end: number,
): readonly DescribedName[] {
	const first = isMonthName(text, words, named - 1) ? named - 1 : named;
	const start = startOfPerson(words, first, end);
	const people = words.slice(first, start).filter(word => peoples.has(word.folded));
	const adjectives = people.map(word => plain(text, [word], 'people'));
	const own = words.slice(start, end);
	// “Peter King” is no king, and “R-N.Y.” nobody.
	const isOffice =
		roleEndingAt(words, end - 1) !== undefined && !(own.length > 1 && givenNames.has(own[0]?.folded ?? ''));
	const isDistrict = /^[DRI]-/.test(text.slice(own[0]?.start, own.at(-1)?.end));
	if (own.length === 0 || isOffice || isDistrict) {
		return adjectives;
	}

	const before = readBefore(text, words, start);
	const after = words[end];
	const isTeam =
		after !== undefined && teams.has(after.folded) && text.slice(words[end - 1]?.end, after.start) === ' ';
	// “the Donald Trump administration” names the man, “the Trump administration” his people.
	if (isTeam && own.length === 1 && !before.isTitled) {
		return [...adjectives, plain(text, [...own, after], 'organisation')];
	}

	const behind = readBehind(text, words, end);
	const byWords = kindOfName(text, own);
	const isTitled =
		before.isTitled &&
		byWords !== 'people' &&
		byWords !== 'thing' &&
		(byWords !== 'organisation' || start > first);
	const kind = isTitled || (byWords === 'unknown' && behind.isPerson && own.length > 1) ? 'person' : byWords;
	if (kind !== 'person') {
		return [...adjectives, plain(text, own, kind)];
	}

	const roles = [...before.roles, ...behind.roles];
	const tied = [...people.map(word => word.folded), ...before.countries, ...behind.countries];
	return [
		...adjectives,
		{
			...plain(text, own, kind),
			roles: [...new Set(roles.map(roleOf))],
			countries: [...new Set(tied.flatMap(word => peoples.get(word) ?? countries.get(word) ?? []))],
			gender: before.gender ?? (own.length > 1 ? givenNames.get(own[0]?.folded ?? '') : undefined),
			isTitled,
		},
	];
}

const teams = new Set('administration campaign government foundation organization transition'.split(' '));

/** “Gov. Jan Lee”, “Ms. April May”: behind an office, a month is a given name. */
function isMonthName(text: string, words: readonly Word[], index: number): boolean {
	const word = words[index];
	return (
		word?.isCapitalised === true &&
		/^(?:jan|april|may|june|august)$/.test(word.folded) &&
		text.slice(word.end, words[index + 1]?.start) === ' ' &&
		(titles.has(words[index - 1]?.folded ?? '') || roleEndingAt(words, index - 1) !== undefined)
	);
}

/** The span ends before a possessive: “Macron’s” is “Macron”. */
function plain(text: string, words: readonly Word[], kind: DescribedName['kind']): DescribedName {
	const start = words[0]?.start ?? 0;
	const end = words.at(-1)?.end ?? start;
	const without = /['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0;
	return {
		start,
		end: end - without,
		words,
		kind,
		roles: [],
		countries: [],
		gender: undefined,
		isTitled: false,
	};
}

/** Behind the last office inside the run of capitals, and behind a people before a given name. */
function startOfPerson(words: readonly Word[], first: number, end: number): number {
	for (let index = end - 2; index >= first; index--) {
		const isOffice = roleEndingAt(words, index) !== undefined || titles.has(words[index]?.folded ?? '');
		if (isOffice && kindOfName('', words.slice(index + 1, end)) !== 'organisation') {
			return index + 1;
		}
	}

	// Secretary of [State Hillary Clinton]
	const skipped =
		['state', 'republican', 'democrat', 'democratic'].includes(words[first]?.folded ?? '') ||
		peoples.has(words[first]?.folded ?? '');
	return skipped && end - first > 2 && givenNames.has(words[first + 1]?.folded ?? '') ? first + 1 : first;
}
