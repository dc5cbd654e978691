import Papa from 'papaparse';
import type {FieldName} from '../../../article.ts';
import {decodeAnyText} from '../common/decode-any-text.ts';
import {summaryOnly} from '../common/summary-only.ts';
import {plainWords} from '../common/text-of-markup.ts';
import {writtenDate} from '../common/written-date.ts';
import type {ArticleDraft, DraftField, FormParser, FormReading} from '../form.ts';
import {type Column, guessColumns} from './guess-columns.ts';

/**
Reads CSV and TSV, one article a row. Columns are known by their names, and where there are none by what stands in them; a remark says so then.
*/
export const parseTable: FormParser = ({bytes}) => {
	const text = decodeAnyText(bytes);
	if (text === undefined) {
		return problem('This is no text. Save the table as CSV in UTF-8.');
	}

	const {data, errors} = Papa.parse<readonly string[]>(text.replace(/^\uFEFF?sep=.\r?\n/u, ''), {
		skipEmptyLines: 'greedy',
	});
	const guess = guessColumns(data);
	if (guess === undefined) {
		return problem(
			'No column of this table holds texts. Name one text, body or content in its first row, and newsreader reads it.',
		);
	}

	const rows = guess.hasNames ? data.slice(1) : data;
	const isQuoteOpen = errors.some(({type}) => type === 'Quotes');
	return {
		drafts: rows.map(row => draftOfRow(row, guess.columns, guess.hasNames)),
		problems: isQuoteOpen
			? [
					'A quotation mark in this table is not closed; what follows it may be in the wrong row. Export it anew.',
				]
			: [],
	};
};

const problem = (message: string): FormReading => ({drafts: [], problems: [message]});

const guessed = 'The table does not name its columns: what they hold was guessed from what stands in them.';

function draftOfRow(row: readonly string[], columns: readonly Column[], hasNames: boolean): ArticleDraft {
	const cells = columns.map((column, index) => ({...column, value: (row[index] ?? '').trim()}));
	const longest = (kind: 'text' | 'summary'): string =>
		cells
			.filter(cell => cell.meaning?.kind === kind)
			.reduce((long, {value}) => (value.length > long.length ? value : long), '');
	const isSummary = longest('text') === '' && longest('summary') !== '';
	const fields = new Map<FieldName, {readonly rank: number; readonly field: DraftField}>();
	for (const {meaning, value} of cells) {
		if (
			meaning?.kind === 'field' &&
			value !== '' &&
			meaning.rank < (fields.get(meaning.field)?.rank ?? Infinity)
		) {
			const written = plainWords(
				meaning.field === 'published' || meaning.field === 'updated' ? writtenDate(value) : value,
			);
			const field: DraftField = hasNames
				? {value: written, origin: 'header'}
				: {value: written, origin: 'inferred', reason: 'a column of such values'};
			fields.set(meaning.field, {rank: meaning.rank, field});
		}
	}

	return {
		text: plainWords(isSummary ? longest('summary') : longest('text')),
		fields: Object.fromEntries(Array.from(fields, ([name, {field}]) => [name, field])),
		others: cells.flatMap(({meaning, name, value}) =>
			meaning === undefined && name !== '' ? [{name, value}] : [],
		),
		remarks: [...(hasNames ? [] : [guessed]), ...(isSummary ? [summaryOnly] : [])],
	};
}
