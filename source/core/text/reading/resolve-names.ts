import {countries, peoples, seats} from './countries.ts';
import {type DescribedName, describeNames} from './describe-names.ts';
import type {Entity, EntityMention, NamedSentence, ResolvedNames} from './entity.ts';
import {parties, phraseOf} from './kind-of-name.ts';
import {PeopleIndex} from './people-index.ts';
import {resolvePronouns} from './resolve-pronouns.ts';
import {resolveRoles} from './resolve-roles.ts';

/**
Says who is meant, sentence by sentence, within one article.

	[Emmanuel Macron] met [Volodymyr Zelensky]. [Mr. Macron] praised [the Ukrainian president]. [He] …

Full names come together with last names, offices and pronouns, `U.S.` with “American”. Where two would fit, nobody is named:
a wrong person costs more than a missing one.
*/
export function resolveNames(text: string, sentences: readonly NamedSentence[]): ResolvedNames {
	const described = recognise(sentences.map(sentence => describeNames(text, sentence)));
	const register = new Register(text);
	const people = new PeopleIndex(described.flat());
	const named = described.map(names => names.map(name => register.mention(name, people)));
	const entities = register.entities(people);
	const withRoles = resolveRoles(text, sentences, {entities, mentions: named});
	return {entities, mentions: resolvePronouns(text, sentences, {entities, mentions: withRoles})};
}

/** “Nilo Brix” is a person where the article also speaks of “Brix” alone. */
function recognise(described: readonly (readonly DescribedName[])[]): readonly (readonly DescribedName[])[] {
	const alone = new Set(
		described
			.flat()
			.flatMap(({kind, words}) => (kind === 'unknown' && words.length === 1 ? [words[0]?.folded] : [])),
	);
	return described.map(names =>
		names.map(name => {
			const isPerson = name.kind === 'unknown' && name.words.length === 2 && alone.has(name.words[1]?.folded);
			return isPerson ? {...name, kind: 'person' as const} : name;
		}),
	);
}

type Draft = {
	readonly id: number;
	readonly kind: Entity['kind'];
	readonly key: string;
	readonly person: number | undefined;
	name: string;
};

/** The entities as they turn up. */
class Register {
	readonly #text: string;
	readonly #drafts: Draft[] = [];
	readonly #byKey = new Map<string, Draft>();

	constructor(text: string) {
		this.#text = text;
	}

	mention(name: DescribedName, people: PeopleIndex): EntityMention {
		const person = name.kind === 'person' || name.kind === 'unknown' ? people.find(name) : undefined;
		const {kind, key} =
			person === undefined ? otherOf(name) : {kind: 'person' as const, key: people.keyOf(person)};
		const wording = this.#text.slice(name.start, name.end);
		const draft = this.#draft(person === undefined ? `${key}` : `#${person}`, {
			kind,
			key,
			person,
			name: wording,
		});
		const isFuller = name.kind !== 'people' && wording.length > draft.name.length;
		draft.name = isFuller ? wording : draft.name;
		const isShort = person !== undefined && name.words.length === 1 && people.hasFullName(person);
		return {
			start: name.start,
			end: name.end,
			entity: draft.id,
			form: name.kind === 'people' ? 'demonym' : isShort ? 'short' : 'full',
		};
	}

	entities(people: PeopleIndex): readonly Entity[] {
		return this.#drafts.map(({id, kind, key, person, name}) => {
			const seat = seats.get(key);
			const {gender, roles = [], countries: tied = []} = person === undefined ? {} : people.about(person);
			return {
				id,
				kind,
				name,
				key,
				aliases: seat === undefined ? aliasesOf(kind, key) : [seat],
				...(gender === undefined ? {} : {gender}),
				roles,
				countries: tied,
			};
		});
	}

	#draft(index: string, fresh: Omit<Draft, 'id'>): Draft {
		const known = this.#byKey.get(index);
		if (known !== undefined) {
			return known;
		}

		const draft = {...fresh, id: this.#drafts.length};
		this.#drafts.push(draft);
		this.#byKey.set(index, draft);
		return draft;
	}
}

function otherOf({kind, words}: DescribedName): {readonly kind: Entity['kind']; readonly key: string} {
	const phrase = phraseOf(words);
	if (kind !== 'people') {
		return {kind, key: countries.get(phrase) ?? parties.get(phrase) ?? phrase};
	}

	const party = parties.get(phrase);
	return party === undefined
		? {kind: 'place', key: peoples.get(phrase) ?? phrase}
		: {kind: 'organisation', key: party};
}

/** “the Trump administration” stands for Trump, weakly; “the Ukrainian government” for Ukraine. */
function aliasesOf(kind: Entity['kind'], key: string): readonly string[] {
	const team =
		kind === 'organisation' ? /^(\S+) (?:administration|campaign|government)$/.exec(key)?.[1] : undefined;
	return team === undefined ? [] : [peoples.get(team) ?? team];
}
