import type {Word} from '../find-words.ts';
import {peoples} from './countries.ts';
import type {Gender} from './entity.ts';
import {genderOf, roleEndingAt} from './roles.ts';

/**
Titles that are no office, folded.
*/
export const titles = new Set('mr mrs ms miss dr sir lady'.split(' '));

const fillers = new Set(
	'former then acting deputy first chief senior top us interior defense state house senate majority minority'.split(
		' ',
	),
);

/**
What the words beside a name tell of a person.
*/
type Around = {
	readonly roles: readonly string[];
	readonly countries: readonly string[];
	readonly gender: Gender | undefined;
	readonly isTitled: boolean;
};

/**
Reads the words before a name: Mr. · Ukrainian President · Ukraine’s president,
*/
export function readBefore(text: string, words: readonly Word[], start: number): Around {
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

/**
Reads the words behind a name: of France · , the mayor of Ghent, · , 54, · (D-Va.) · said
*/
export function readBehind(
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
