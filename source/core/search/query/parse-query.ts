import {fold} from '../fold-text.ts';
import {wordsOf} from '../words-of.ts';
import {nearestOf} from './nearest-of.ts';
import {
	type Condition,
	type Query,
	type QueryError,
	type QueryField,
	queryFields,
	type State,
	states,
	type Term,
	type TextField,
} from './query.ts';
import {isBegunDate, readPeriod} from './read-period.ts';
import {type Part, splitQuery} from './split-query.ts';

/**
Reads what is typed into the search.

	zelensky "security guarantees" outlet:nyt after:2025-11 -rubio

Every part is a term or passed over, with a reason where the reader made a mistake; what they have only begun to type is no mistake.
`after:2025-11` is from 1 November 2025 on, `before:2025-11` up to 31 October, `on:2025-11` the month. Never throws.
*/
export function parseQuery(text: string, now?: Date): Query {
	const terms: Term[] = [];
	const errors: QueryError[] = [];
	for (const part of splitQuery(text)) {
		const {span, isExcluded} = part;
		const read = readPart(part, {isLast: span.end === text.length, now});
		if (typeof read === 'string') {
			errors.push({span, message: read});
		} else if (read !== undefined) {
			terms.push({...read, span, isExcluded});
		}
	}

	return {terms, errors};
}

type Circumstances = {
	/** Whether the cursor may still be in this part. */
	readonly isLast: boolean;
	readonly now: Date | undefined;
};

/** A condition, the sentence that says why it is none, or nothing where nothing is asked yet. */
type Read = Condition | string | undefined;

function readPart(part: Part, circumstances: Circumstances): Read {
	const {name, value} = part;
	if (name === undefined) {
		return readWords(part);
	}

	const field = queryFields.find(known => known === name.toLowerCase());
	if (field !== undefined) {
		return value.trim() === '' ? undefined : readField(field, part, circumstances);
	}

	// “Live: the vote” and “Kyiv:” are words; a name in small letters with a value is meant as a field.
	return value === '' || name !== name.toLowerCase()
		? wordsCondition(wordsOf(fold(`${name} ${value}`)))
		: adviseOn(name, queryFields, known => `${known}:`, `There is no field ${name}:`);
}

function readWords({value, isQuoted, isOpen}: Part): Condition | undefined {
	const words = wordsOf(fold(value));
	if (!isQuoted || words.length === 0) {
		return wordsCondition(words);
	}

	return {kind: 'phrase', words, isOpen: isOpen && !/\s$/.test(value)};
}

const wordsCondition = (words: readonly string[]): Condition | undefined =>
	words.length === 0 ? undefined : {kind: 'words', words};

function readField(field: QueryField, part: Part, {isLast, now}: Circumstances): Read {
	const value = part.value.trim();
	switch (field) {
		case 'is':
			return readState(value, isLast && !part.isQuoted);
		case 'after':
		case 'before':
		case 'on':
			return readDays({field, written: value, isTyped: isLast, now});
		case 'language':
		case 'file':
		case 'tag':
			return {kind: 'value', field, value};
		default:
			return readTextField(field, part);
	}
}

function readTextField(field: TextField, {value, isQuoted, isOpen}: Part): Condition | undefined {
	const words = wordsOf(fold(value));
	return words.length === 0 ? undefined : {kind: 'field', field, words, isPhrase: isQuoted && !isOpen};
}

function readState(value: string, isTyped: boolean): Read {
	const wanted = value.toLowerCase();
	const state: State | undefined = states.find(known => known === wanted);
	if (state !== undefined) {
		return {kind: 'state', state};
	}

	return isTyped && states.some(known => known.startsWith(wanted))
		? undefined
		: adviseOn(wanted, states, known => `is:${known}`, `No article is:${value}`);
}

type Days = {
	readonly field: 'after' | 'before' | 'on';
	readonly written: string;
	readonly isTyped: boolean;
	readonly now: Date | undefined;
};

function readDays({field, written, isTyped, now}: Days): Read {
	const period = readPeriod(written, now);
	if (period === undefined) {
		return isTyped && isBegunDate(written)
			? undefined
			: `“${written}” names no date that can be searched for. Write 2025, 2025-11 or 2025-11-03.`;
	}

	const {from, until} = period;
	const bounds = {after: {from}, before: {until: from}, on: {from, until}}[field];
	return {kind: 'days', field, written, ...bounds};
}

function adviseOn<Known extends string>(
	written: string,
	all: readonly Known[],
	print: (known: Known) => string,
	complaint: string,
): string {
	const nearest = nearestOf(written.toLowerCase(), all);
	return nearest === undefined
		? `${complaint}. There are ${all.map(print).join(', ')}.`
		: `${complaint}. Did you mean ${print(nearest)}?`;
}
