import {allowedMistakes} from '../word-distance.ts';
import type {Proposal} from '../word-list.ts';
import {allOf, anyOf, together} from './match-expression.ts';
import type {Condition, TextField} from './query.ts';

/**
Words that were typed together, and what else may have been meant by each.
*/
export type TypedWords = {readonly words: readonly string[]};

/** How the words of the library are asked for what may have been meant. */
export type Propose = (typed: string) => readonly Proposal[];

/**
The columns that each field asks for.
*/
export const columnsOf = {
	outlet: ['outlet', 'initials'],
	author: ['authors'],
	title: ['title'],
	section: ['section'],
	place: ['place'],
} as const satisfies Readonly<Record<TextField, readonly string[]>>;

/**
Words as they were typed: together, the last of them perhaps only begun.
*/
export const asTyped = ({words}: TypedWords): string => together(words, true);

/**
Words as texts are searched for them. One or two letters must be a whole word: they begin too many.
*/
export const asTypedInText = ({words}: TypedWords): string =>
	together(words, (words.at(-1)?.length ?? 0) > 2);

/**
A phrase as texts are searched for it: of a word of which only one or two letters are typed yet, the words before it.
*/
export function phraseInText({
	words,
	isOpen,
}: Pick<Condition & {kind: 'phrase'}, 'words' | 'isOpen'>): string {
	const isBegun = isOpen && (words.at(-1)?.length ?? 0) < 3;
	return isBegun && words.length > 1 ? together(words.slice(0, -1)) : together(words, isOpen && !isBegun);
}

/**
Words as they may have been meant, each by itself; `undefined` where nothing else was.
*/
export function asMeant({words}: TypedWords, propose: Propose): string | undefined {
	const telling = words.filter(word => word.length > 2);
	const meant = telling.map(word => ({word, others: propose(word).filter(({cost}) => cost > 1)}));
	return meant.some(({others}) => others.length > 0) && canBeMistyped(words)
		? allOf(
				meant.map(({word, others}) =>
					anyOf([together([word], true), ...others.map(other => together([other.word]))]),
				),
			)
		: undefined;
}

/* What stands inside other words is meant where one word was typed, and not in “U.S.” or 東京. */
const canBeMistyped = (words: readonly string[]): boolean =>
	words.length === 1 || words.some(word => allowedMistakes(word.length) > 0);
