import {readDate} from '../../read-date.ts';
import {type Meaning, meaningOf} from '../common/field-names.ts';
import {writtenDate} from '../common/written-date.ts';

/**
A column: its name, or nothing where the table names none, and what stands in it.
*/
export type Column = {readonly name: string; readonly meaning: Meaning};

type Guess = {readonly hasNames: boolean; readonly columns: readonly Column[]};

/* So many rows tell what a column holds. */
const sampleLength = 50;

/** Letters that a text has on average, and a title at most. */
const [shortestText, longestTitle] = [120, 160];

/**
What the columns of a table hold: by the names in its first row, or by their values. `undefined` where none holds texts.
*/
export function guessColumns(rows: ReadonlyArray<readonly string[]>): Guess | undefined {
	const [first = []] = rows;
	const named = first.map((name): Column => ({name: name.trim(), meaning: meaningOf(name)}));
	if (named.some(({meaning}) => meaning?.kind === 'text' || meaning?.kind === 'summary')) {
		return {hasNames: true, columns: named};
	}

	const isNamed = named.some(({meaning}) => meaning?.kind === 'field');
	const sample = rows.slice(isNamed ? 1 : 0, sampleLength);
	const width = Math.max(0, ...sample.map(({length}) => length));
	const columns = Array.from({length: width}, (_, index) => sample.map(row => (row[index] ?? '').trim()));
	const lengths = columns.map(averageLength);
	const text = lengths.indexOf(Math.max(...lengths));
	if ((lengths[text] ?? 0) < shortestText) {
		return undefined;
	}

	return isNamed
		? {
				hasNames: true,
				columns: named.map((column, index) =>
					index === text ? {...column, meaning: {kind: 'text'}} : column,
				),
			}
		: {hasNames: false, columns: guessByValues(columns, text)};
}

function guessByValues(columns: ReadonlyArray<readonly string[]>, text: number): readonly Column[] {
	const share = (values: readonly string[], test: (value: string) => boolean): boolean =>
		values.filter(test).length > 0.6 * values.length;
	const dates = columns.findIndex(values => share(values, isDate));
	const urls = columns.findIndex(values => share(values, value => /^https?:\/\//u.test(value)));
	const titles = columns.findIndex(
		(values, index) =>
			![text, dates, urls].includes(index) &&
			share(values, value => value.length <= longestTitle && value.split(/\s+/u).length >= 3),
	);
	const fields = new Map<number, Meaning>([
		[titles, {kind: 'field', field: 'title', rank: 0}],
		[urls, {kind: 'field', field: 'url', rank: 0}],
		[dates, {kind: 'field', field: 'published', rank: 0}],
		[text, {kind: 'text'}],
	]);
	return columns.map((_, index) => ({name: '', meaning: fields.get(index)}));
}

/* A number of four digits may be anything. */
const isDate = (value: string): boolean => (readDate(writtenDate(value))?.length ?? 0) > 4;

const averageLength = (values: readonly string[]): number =>
	values.reduce((sum, {length}) => sum + length, 0) / Math.max(1, values.length);
