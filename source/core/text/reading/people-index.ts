import type {DescribedName} from './describe-names.ts';
import type {Gender} from './entity.ts';
import {fullNames} from './given-names.ts';

type Person = {
	readonly last: string;
	/** The given name, if the article tells one. */
	first: string | undefined;
	gender: Gender | undefined;
	readonly roles: Set<string>;
	readonly countries: Set<string>;
	count: number;
};

/**
The people of one article, by their last names: who bears one, and who is meant by it.
*/
export class PeopleIndex {
	readonly #people: Person[] = [];
	readonly #byLast = new Map<string, number[]>();

	/** Full names first, so that a last name finds its bearer wherever it stands. */
	constructor(names: readonly DescribedName[]) {
		const people = names.filter(name => name.kind === 'person');
		for (const name of [
			...people.filter(({words}) => words.length > 1),
			...people.filter(({words}) => words.length === 1),
		]) {
			const found = this.find(name) ?? this.#add(name);
			const person = this.#people[found];
			if (person !== undefined) {
				person.count++;
				person.gender ??= name.gender;
				for (const role of name.roles) {
					person.roles.add(role);
				}

				for (const country of name.countries) {
					person.countries.add(country);
				}
			}
		}
	}

	/**
	The person that a name means: the one bearer of the last name whom neither given name, gender nor office rules out.
	*/
	find(name: DescribedName): number | undefined {
		const {first, last} = partsOf(name);
		const bearers = (this.#byLast.get(last) ?? []).filter(index => {
			const person = this.#people[index];
			return person !== undefined && fits(person, first, name);
		});
		if (bearers.length < 2) {
			return bearers[0];
		}

		// Of a family, the one in office, else the one who is named by far most often.
		const inOffice = bearers.filter(index => name.roles.some(role => this.#people[index]?.roles.has(role)));
		const [most, second] = (inOffice.length > 0 ? inOffice : bearers).toSorted(
			(one, other) => this.#countOf(other) - this.#countOf(one),
		);
		return second === undefined || this.#countOf(most) >= 2 * this.#countOf(second) ? most : undefined;
	}

	keyOf(person: number): string {
		return this.#people[person]?.last ?? '';
	}

	hasFullName(person: number): boolean {
		return this.#people[person]?.first !== undefined;
	}

	about(person: number): {
		readonly gender?: Gender;
		readonly roles?: readonly string[];
		readonly countries?: readonly string[];
	} {
		const found = this.#people[person];
		return found === undefined
			? {}
			: {
					...(found.gender === undefined ? {} : {gender: found.gender}),
					roles: [...found.roles],
					countries: [...found.countries],
				};
	}

	#countOf(person: number | undefined): number {
		return this.#people[person ?? -1]?.count ?? 0;
	}

	#add(name: DescribedName): number {
		const {first, last} = partsOf(name);
		const index = this.#people.length;
		this.#people.push({first, last, gender: undefined, roles: new Set(), countries: new Set(), count: 0});
		this.#byLast.set(last, [...(this.#byLast.get(last) ?? []), index]);
		return index;
	}
}

function partsOf({words}: DescribedName): {readonly first: string | undefined; readonly last: string} {
	const own = words.filter(({folded}) => !/^(?:jr|sr|ii|iii)$/.test(folded));
	const suffix = own.length < words.length && words.at(-1)?.folded === 'jr' ? ' jr' : '';
	return {
		first: own.length > 1 ? `${own[0]?.folded ?? ''}${suffix}` : undefined,
		last: own.at(-1)?.folded ?? '',
	};
}

function fits(person: Person, first: string | undefined, name: DescribedName): boolean {
	if (person.gender !== undefined && name.gender !== undefined && person.gender !== name.gender) {
		return false;
	}

	return first === undefined || person.first === undefined || isSameGiven(first, person.first);
}

/** Emmanuel and Emanuel, Dan and Daniel, Mike and Michael, J. and John */
function isSameGiven(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	const isJunior = one.endsWith(' jr') !== other.endsWith(' jr');
	return (
		one === other ||
		(long.startsWith(short) && (short.length === 1 || short.length > 2) && !isJunior) ||
		fullNames.get(short) === long ||
		fullNames.get(long) === short ||
		(short.length > 4 && long.length - short.length === 1 && isOneLetterMore(short, long))
	);
}

function isOneLetterMore(short: string, long: string): boolean {
	let at = 0;
	while (at < short.length && short[at] === long[at]) {
		at++;
	}

	return short.slice(at) === long.slice(at + 1);
}
