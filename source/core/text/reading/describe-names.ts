import type {Span} from '../../span.ts';
import type {Word} from '../find-words.ts';
import {countries, peoples} from './countries.ts';
import type {Entity, Gender, NamedSentence} from './entity.ts';
import {givenNames} from './given-names.ts';
import {kindOfName} from './kind-of-name.ts';
import {genderOf, roleEndingAt, roleOf} from './roles.ts';

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

const titles = new Set('mr mrs ms miss dr sir lady'.split(' '));
const fillers = new Set(
	'former then acting deputy first chief senior top us interior defense state house senate majority minority'.split(
		' ',
	),
);

type Around = {
	readonly roles: readonly string[];
	readonly countries: readonly string[];
	readonly gender: Gender | undefined;
	readonly isTitled: boolean;
};

/** Mr. · Ukrainian President · Ukraine’s president, */
function readBefore(text: string, words: readonly Word[], start: number): Around {
	const roles: string[] = [];
	let gender: Gender | undefined;
	let at = start - 1;
	let isTitled = false;
	const gapBehind = (index: number) => text.slice(words[index]?.end, words[index + 1]?.start);
	// “Germany’s chancellor, Ada Lee”, but not “the chancellor and Ada Lee”.
	const isApposed = gapBehind(at) === ', ' && roleEndingAt(words, at) !== undefined;
	while (at >= 0 && (/^\.? $/.test(gapBehind(at)) || (isApposed && at === start - 1))) {
		const found = roleEndingAt(words, at);
		const word = words[at]?.folded ?? '';
		if (found === undefined && !titles.has(word)) {
			break;
		}

		roles.push(...(found === undefined ? [] : [found.role]));
		gender ??= genderOf(found?.role ?? word);
		isTitled ||= !isApposed;
		at = (found?.first ?? at) - 1;
	}

	while (roles.length > 0 && fillers.has(words[at]?.folded ?? '')) {
		at--;
	}

	const country = roles.length > 0 ? (words[at]?.folded ?? '') : '';
	return {roles, countries: [country], gender, isTitled: isTitled || roles.length > 0};
}

const saying = new Set('said says told wrote added argued tweeted asked testified'.split(' '));

/** of France · , the mayor of Ghent, · , 54, · (D-Va.) · said */
function readBehind(
	text: string,
	words: readonly Word[],
	end: number,
): Around & {readonly isPerson: boolean} {
	const from = words[end - 1]?.end ?? 0;
	const rest = text.slice(from, from + 8);
	const next = words[end];
	const none = {roles: [], countries: [], gender: undefined, isTitled: false};
	if (next === undefined) {
		return {...none, isPerson: false};
	}

	if (next.folded === 'of') {
		return {...none, countries: [words[end + 1]?.folded ?? ''], isPerson: false};
	}

	if (!/^, [a-zA-Z]/.test(rest)) {
		return {
			...none,
			isPerson: next.folded === 'who' || saying.has(next.folded) || /^(?:, \d\d[,.]| \([DRI])/.test(rest),
		};
	}

	// Up to the next comma.
	const roles: string[] = [];
	const countriesOf: string[] = [];
	let index = end;
	for (; index < Math.min(words.length, end + 9); index++) {
		const found = roleEndingAt(words, index);
		const isCapital = words[index + 1]?.isCapitalised === true && words[index + 1]?.folded !== 'of';
		roles.push(...(found === undefined || isCapital ? [] : [found.role]));
		countriesOf.push(
			...(roles.length > 0 || peoples.has(words[index]?.folded ?? '') ? [words[index]?.folded ?? ''] : []),
		);
		if (/[,.;:—“”"]/.test(text.slice(words[index]?.end, words[index + 1]?.start))) {
			break;
		}
	}

	const opens =
		next.folded === 'the' ||
		next.folded === 'a' ||
		next.folded === 'an' ||
		next.folded === 'who' ||
		next.folded.endsWith("'s") ||
		next.folded === 'former' ||
		next.folded === 'his' ||
		next.folded === 'her' ||
		roleEndingAt(words, end) !== undefined ||
		/['’]s$/.test(text.slice(next.start, next.end)) ||
		fillers.has(next.folded) ||
		peoples.has(next.folded);
	return opens && next.folded !== 'who'
		? {
				...none,
				roles: roles.slice(0, 2),
				countries: roles.length > 0 ? countriesOf : [],
				isPerson: roles.length > 0,
			}
		: {...none, isPerson: next.folded === 'who'};
}
