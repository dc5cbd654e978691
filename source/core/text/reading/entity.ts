import type {Span} from '../../span.ts';
import type {Name} from '../find-names.ts';
import type {Word} from '../find-words.ts';

/**
What resolving needs of a sentence; `facts/read-sentences.ts` reads it.
*/
export type NamedSentence = Span & {
	readonly words: readonly Word[];
	readonly names: readonly Name[];
	readonly quotes: readonly Span[];
};

export type Gender = 'female' | 'male';

/**
Somebody or something that one article names.
*/
export type Entity = {
	/** Its place in the list of entities of its article. */
	readonly id: number;
	/** `thing` is a bill, an act, a treaty. */
	readonly kind: 'person' | 'place' | 'organisation' | 'thing' | 'unknown';
	/** The fullest wording, without office. */
	readonly name: string;
	/** The same in any article: a person's last name, else the folded name; `usa` for “the United States”. */
	readonly key: string;
	/** What else it may stand for, weakly: `ukraine` for “Kyiv”. */
	readonly aliases: readonly string[];
	readonly gender?: Gender;
	/** Offices, by `roleOf`. */
	readonly roles: readonly string[];
	/** The countries with which the article ties a person, by `countries`. */
	readonly countries: readonly string[];
};

/**
Words that mean an entity: the name in its fullest form or shorter, the people of a country (`demonym`), an office (`role`),
or a pronoun.
*/
export type EntityMention = Span & {
	readonly entity: number;
	readonly form: 'full' | 'short' | 'demonym' | 'role' | 'pronoun';
};

/**
The entities of an article, and for each sentence the words that mean them, in order and apart.
*/
export type ResolvedNames = {
	readonly entities: readonly Entity[];
	readonly mentions: readonly (readonly EntityMention[])[];
};
