import {overlaps, type Span} from '../../span.ts';
import type {Word} from '../find-words.ts';
import {countries, peoples} from './countries.ts';
import type {Entity, EntityMention, NamedSentence, ResolvedNames} from './entity.ts';
import {genderOf, mayBeCalled, roleEndingAt, roleOf} from './roles.ts';

/**
Adds who is meant by an office and what by “the bill”: “the French president”, “Ukraine’s leader”, “the senator”. Only where
one person of the article has it, or one of them was named in this sentence or the two before.
*/
export function resolveRoles(
	text: string,
	sentences: readonly NamedSentence[],
	{entities, mentions}: ResolvedNames,
): readonly (readonly EntityMention[])[] {
	const resolved: (readonly EntityMention[])[] = [];
	for (const [index, {words}] of sentences.entries()) {
		const named = mentions[index] ?? [];
		const recent = new Set([...resolved.slice(-2), named].flat().map(({entity}) => entity));
		const found = findRoles(text, words).flatMap(role => {
			const entity = chooseBearer(role, entities, recent);
			const mention = {start: role.start, end: role.end, entity: entity ?? -1, form: 'role' as const};
			return entity === undefined || named.some(other => other.entity === entity && overlaps(other, mention))
				? []
				: [mention];
		});
		// The people in “the French president” are part of the role.
		const kept = named.filter(mention => !found.some(role => overlaps(role, mention)));
		resolved.push([...kept, ...found].toSorted((one, other) => one.start - other.start));
	}

	return resolved;
}

type RoleWords = Span & {
	readonly role: string;
	readonly country: string | undefined;
	/** Who is it for sure not: “former president”. */
	readonly isThing: boolean;
};

function findRoles(text: string, words: readonly Word[]): readonly RoleWords[] {
	const found: RoleWords[] = [];
	for (const [index, word] of words.entries()) {
		const thing =
			things.has(word.folded) && words[index - 1]?.folded === 'the'
				? {first: index, role: word.folded}
				: undefined;
		const role = thing ?? roleEndingAt(words, index);
		const next = words[index + 1];
		if (
			role === undefined ||
			(next?.isCapitalised === true && text.slice(word.end, next.start) === ' ') ||
			(next !== undefined && text.slice(word.end, next.start) === '-') ||
			roleEndingAt(words, index + 1)?.first === role.first
		) {
			continue;
		}

		const opened = openerOf(text, words, role.first, index);
		if (opened !== undefined) {
			found.push({
				start: words[opened.first]?.start ?? word.start,
				end: opened.end,
				role: role.role,
				country: opened.country,
				isThing: thing !== undefined,
			});
		}
	}

	return found;
}

const things = new Set('bill law act legislation measure treaty agreement deal accord'.split(' '));

/** the · the French · Ukraine’s · the president of France */
function openerOf(text: string, words: readonly Word[], first: number, last: number) {
	const end =
		(words[last]?.end ?? 0) -
		(/['’]s$/.exec(text.slice(words[last]?.start, words[last]?.end))?.[0].length ?? 0);
	const before = words[first - 1];
	const written = before === undefined ? '' : text.slice(before.start, before.end);
	const [, behind] = [words[last + 1], words[last + 2]];
	if (words[last + 1]?.folded === 'of') {
		const of = countries.get(behind?.folded ?? '');
		return of !== undefined && behind !== undefined && before?.folded === 'the'
			? {first: first - 1, end: behind.end, country: of}
			: undefined;
	}

	const people = peoples.get(before?.folded ?? '');
	if (before === undefined || text.slice(before.end, words[first]?.start) !== ' ') {
		return undefined;
	}

	if (/['’]s$/.test(written)) {
		const country = countries.get(before.folded);
		return country === undefined ? undefined : {first: first - 1, end, country};
	}

	if (people !== undefined && words[first - 2]?.folded === 'the') {
		return {first: first - 2, end, country: people};
	}

	return before.folded === 'the' ? {first: first - 1, end, country: undefined} : undefined;
}

function chooseBearer(
	{role, country, isThing}: RoleWords,
	entities: readonly Entity[],
	recent: ReadonlySet<number>,
): number | undefined {
	if (isThing) {
		const named = entities.filter(({kind}) => kind === 'thing');
		return named.length === 1 ? named[0]?.id : undefined;
	}

	const gender = genderOf(role);
	const bearers = entities.filter(
		entity =>
			entity.kind === 'person' &&
			entity.roles.some(office => mayBeCalled(office, roleOf(role))) &&
			(gender === undefined || entity.gender === undefined || entity.gender === gender),
	);
	const ofCountry =
		country === undefined ? bearers : bearers.filter(({countries: tied}) => tied.includes(country));
	if (ofCountry.length > 0 || country === undefined) {
		const near = ofCountry.filter(({id}) => recent.has(id));
		return ofCountry.length === 1 ? ofCountry[0]?.id : near.length === 1 ? near[0]?.id : undefined;
	}

	const free = bearers.filter(({countries: tied}) => tied.length === 0);
	return bearers.length === 1 && free.length === 1 ? free[0]?.id : undefined;
}
