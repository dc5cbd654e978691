import {type EditableField, editableFields, isEditableField} from '../core/corrections/correction.ts';
import {readDay} from '../core/parse/read-day.ts';
import {exitCode} from './exit-code.ts';
import {nearestWord} from './nearest-word.ts';
import {NewsreaderError} from './newsreader-error.ts';

/**
The values of fields, as in `outlet=UPI published="1 Dec 2025"`; one that is empty empties its field. Throws a `NewsreaderError` for what cannot be set.
*/
export function readAssignments(words: readonly string[]): Readonly<Partial<Record<EditableField, string>>> {
	const values: Partial<Record<EditableField, string>> = {};
	for (const word of words) {
		const [field, value] = readAssignment(word);
		if (values[field] !== undefined) {
			throw wrong(`${field} is set twice.`, `Type ${field}=… once.`);
		}

		values[field] = field === 'published' ? dayOf(value) : value;
	}

	return values;
}

function readAssignment(word: string): readonly [EditableField, string] {
	const end = word.indexOf('=');
	if (end < 1) {
		throw wrong(
			`“${word}” sets nothing: it has to be a field, = and a value.`,
			'Type: newsreader set FILE outlet=UPI title="…" published=2025-12-01',
		);
	}

	const name = word.slice(0, end).toLowerCase();
	if (!isEditableField(name)) {
		const near = nearestWord(name, editableFields);
		throw wrong(
			`There is no field “${name}” to set.`,
			near ? `Did you mean ${near}=…?` : `The fields are ${editableFields.join(', ')}.`,
		);
	}

	return [name, word.slice(end + 1)];
}

function dayOf(written: string): string {
	const day = readDay(written);
	if (day === undefined && written.trim() !== '') {
		throw wrong(
			`“${written}” is no day newsreader can read.`,
			'Write it like published=2025-12-01 or published="1 Dec 2025".',
		);
	}

	return day ?? '';
}

const wrong = (message: string, hint: string): NewsreaderError =>
	new NewsreaderError(message, {hint, exitCode: exitCode.wrongUsage});
