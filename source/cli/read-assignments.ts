import {type EditableField, editableFields, isEditableField} from '../core/corrections/correction.ts';
import {cleanTag, hasTag, type Marks} from '../core/marks/mark.ts';
import {nearestWord} from '../core/nearest-word.ts';
import {readDate} from '../core/parse/read-date.ts';
import {exitCode} from './exit-code.ts';
import {NewsreaderError} from './newsreader-error.ts';

/**
What is to be set about an article: the values of fields, of which one that is empty empties its field, and what becomes of its marks.
*/
export type Assignments = {
	readonly fields: Readonly<Partial<Record<EditableField, string>>>;
	readonly marksAfter: (marks: Marks) => Partial<Marks>;
};

type Assignment =
	| {readonly kind: 'field'; readonly field: EditableField; readonly value: string}
	| {readonly kind: 'state'; readonly state: 'isStarred' | 'isRead'; readonly value: boolean}
	| {readonly kind: 'tag' | 'untag'; readonly tag: string}
	| {readonly kind: 'untag-all'};

/**
Reads assignments, as in `outlet=UPI published="1 Dec 2025" starred=yes tag=asia`. Throws a `NewsreaderError` for what cannot be set.
*/
export function readAssignments(words: readonly string[]): Assignments {
	const fields: Partial<Record<EditableField, string>> = {};
	const assignments = words.map(readAssignment);
	for (const assignment of assignments) {
		if (assignment.kind === 'field') {
			const {field, value} = assignment;
			if (fields[field] !== undefined) {
				throw wrong(`${field} is set twice.`, `Type ${field}=… once.`);
			}

			fields[field] = value;
		}
	}

	return {
		fields,
		marksAfter: marks => assignments.reduce<Marks>((changed, assignment) => mark(changed, assignment), marks),
	};
}

function mark(marks: Marks, assignment: Assignment): Marks {
	switch (assignment.kind) {
		case 'field': {
			return marks;
		}

		case 'state': {
			return {...marks, [assignment.state]: assignment.value};
		}

		case 'tag': {
			return hasTag(marks.tags, assignment.tag) ? marks : {...marks, tags: [...marks.tags, assignment.tag]};
		}

		case 'untag': {
			return {...marks, tags: marks.tags.filter(tag => !hasTag([assignment.tag], tag))};
		}

		case 'untag-all': {
			return {...marks, tags: []};
		}
	}
}

const states: ReadonlyMap<string, 'isStarred' | 'isRead'> = new Map([
	['starred', 'isStarred'],
	['read', 'isRead'],
]);

const names = [...editableFields, ...states.keys(), 'tag', 'untag'];

function readAssignment(word: string): Assignment {
	const end = word.indexOf('=');
	if (end < 1) {
		throw wrong(
			`“${word}” sets nothing: it has to be a field, = and a value.`,
			'Type: newsreader set FILE outlet=UPI title="…" published=2025-12-01 starred=yes tag=asia',
		);
	}

	const name = word.slice(0, end).toLowerCase();
	const value = word.slice(end + 1);
	if (isEditableField(name)) {
		return {kind: 'field', field: name, value: name === 'published' ? dateOf(value) : value};
	}

	const state = states.get(name);
	if (state) {
		return {kind: 'state', state, value: isYes(name, value)};
	}

	if (name === 'tag' || name === 'untag') {
		return readTag(name, value);
	}

	const near = nearestWord(name, names);
	throw wrong(
		`There is no field “${name}” to set.`,
		near ? `Did you mean ${near}=…?` : `The fields are ${names.join(', ')}.`,
	);
}

function readTag(kind: 'tag' | 'untag', written: string): Assignment {
	if (kind === 'tag' && written.trim() === '') {
		return {kind: 'untag-all'};
	}

	const tag = cleanTag(written);
	if (tag === undefined) {
		throw wrong(
			`“${written}” cannot be a tag: it has to be one word of up to 40 letters, without commas, colons and quotes.`,
			`Write it like ${kind}=climate-talks.`,
		);
	}

	return {kind, tag};
}

function isYes(name: string, written: string): boolean {
	const isTrue = /^(?:yes|true|1)$/i.test(written);
	if (!isTrue && !/^(?:no|false|0|)$/i.test(written)) {
		throw wrong(`${name} is yes or no, and not “${written}”.`, `Type ${name}=yes or ${name}=no.`);
	}

	return isTrue;
}

function dateOf(written: string): string {
	const date = readDate(written);
	if (date === undefined && written.trim() !== '') {
		throw wrong(
			`“${written}” is no date newsreader can read.`,
			'Write it like published=2025-12-01, or published=2025-12 or published=2025 where no more is known.',
		);
	}

	return date ?? '';
}

const wrong = (message: string, hint: string): NewsreaderError =>
	new NewsreaderError(message, {hint, exitCode: exitCode.wrongUsage});
