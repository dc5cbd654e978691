import type {Span} from '../../span.ts';
import type {Word} from '../find-words.ts';
import type {Entity, EntityMention, Gender, NamedSentence, ResolvedNames} from './entity.ts';

/**
Adds who is meant by “he”, “him”, “his”, “she” and “her” outside quotes: who is the subject of the sentence so far, else the
only person in it; else the same of the sentence before, up to three back. Where two would fit, nobody. “They” is left alone:
it mostly means a group that no name stands for.
*/
export function resolvePronouns(
	text: string,
	sentences: readonly NamedSentence[],
	{entities, mentions}: ResolvedNames,
): readonly (readonly EntityMention[])[] {
	const genders = new Map(entities.map(({id, gender}) => [id, gender] as const));
	const resolved: (readonly EntityMention[])[] = [];
	const scenes: Scene[] = [];
	for (const [index, sentence] of sentences.entries()) {
		const told = [...(mentions[index] ?? [])];
		for (const word of sentence.words) {
			const gender = pronouns.get(word.folded);
			if (gender === undefined || isQuoted(word, sentence.quotes)) {
				continue;
			}

			const entity =
				choose(sceneOf(text, sentence, told, entities, word), gender, genders) ??
				chooseAbove(scenes.slice(-3), gender, genders);
			if (entity !== undefined && entity !== 'several') {
				// Whoever was “he” once is no candidate for “she”.
				genders.set(entity, genders.get(entity) ?? gender);
				told.push({start: word.start, end: word.end, entity, form: 'pronoun'});
				told.sort((one, other) => one.start - other.start);
			}
		}

		resolved.push(told);
		scenes.push(sceneOf(text, sentence, told, entities));
	}

	return resolved;
}

const pronouns: ReadonlyMap<string, Gender> = new Map([
	...['he', 'him', 'his', 'himself', "he's", "he'd", "he'll"].map(word => [word, 'male'] as const),
	...['she', 'her', 'hers', 'herself', "she's", "she'd", "she'll"].map(word => [word, 'female'] as const),
]);

const isQuoted = (word: Span, quotes: readonly Span[]) =>
	quotes.some(({start, end}) => start <= word.start && word.end <= end);

type Genders = ReadonlyMap<number, Gender | undefined>;

/** The people of a sentence or its beginning: who acts, and all of them. */
type Scene = {readonly subject: number | undefined; readonly people: ReadonlySet<number>};

function sceneOf(
	text: string,
	{start, end, quotes}: NamedSentence,
	told: readonly EntityMention[],
	entities: readonly Entity[],
	until?: Word,
): Scene {
	const people = told.filter(
		mention =>
			entities[mention.entity]?.kind === 'person' &&
			!isQuoted(mention, quotes) &&
			mention.start < (until?.start ?? end),
	);
	const acting = people.filter(mention =>
		opensClause.test(text.slice(Math.max(start, mention.start - 40), mention.start)),
	);
	const first = people.find(
		mention => !isOblique(text.slice(start, mention.start), text.slice(mention.end, mention.end + 2)),
	);
	// Of “Mr. Lee said Mr. Maas …” the second acts from there on; for the next sentence it is the first.
	const subject = until === undefined ? first : (acting.at(-1) ?? first);
	return {subject: subject?.entity, people: new Set(people.map(({entity}) => entity))};
}

/** “said Mr. Maas was”, “when the mayor left” */
const opensClause =
	/\b(?:that|said|says|suggested|claimed|argued|believes?|thinks|when|while|because|as|if|after|before|but|whether|where|though|although|since)\s(?:(?:President|Mr\.|Ms\.|Mrs\.|Gov\.|Sen\.|Rep\.|former)\s){0,2}$/;

/** “of Mr. Lee”, “Lee’s” */
const isOblique = (before: string, after: string) =>
	/^['’]/.test(after) ||
	/\b(?:of|with|by|to|for|from|against|about|on|in|between|like|at|over|behind|met|told|called|asked|and)\s(?:(?:the|a|an|his|her|former|then|[A-Z][\w.]*)\s){0,3}$/.test(
		before.slice(-48),
	);

function choose({subject, people}: Scene, gender: Gender, genders: Genders): number | 'several' | undefined {
	const genderOf = (id: number) => genders.get(id);
	if (subject !== undefined && genderOf(subject) === gender) {
		return subject;
	}

	const fitting = [...people].filter(id => genderOf(id) === gender);
	const open = [...people].filter(id => genderOf(id) === undefined);
	const [only, another] = fitting.length > 0 ? fitting : open;
	return only === undefined ? undefined : another === undefined ? only : 'several';
}

function chooseAbove(
	scenes: readonly Scene[],
	gender: Gender,
	genders: Genders,
): number | 'several' | undefined {
	for (const scene of scenes.toReversed()) {
		const found = choose(scene, gender, genders);
		if (found !== undefined) {
			return found;
		}
	}

	return undefined;
}
