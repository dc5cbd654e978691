import type {FieldName, OtherField} from '../../../article.ts';
import {isFetchedName} from '../../seen-date.ts';
import {meaningOf} from '../common/field-names.ts';
import {summaryOnly} from '../common/summary-only.ts';
import {plainWords} from '../common/text-of-markup.ts';
import {writtenDate} from '../common/written-date.ts';
import type {ArticleDraft, DraftField} from '../form.ts';
import type {JsonRecord} from './find-records.ts';
import {wordsOf} from './words-of.ts';

/** More other fields than these nobody looks at, and longer ones are another text. */
const [mostOthers, longestOther] = [40, 500];

/**
An article as a record of an export holds it. Values are taken by their names; simple ones under names that newsreader does not know are kept as they are.
*/
export function draftOfRecord({fields, feedTitle}: JsonRecord): ArticleDraft {
	const known = new Map<FieldName, {readonly value: string; readonly rank: number}>();
	const others: OtherField[] = [];
	const fetched: OtherField[] = [];
	let [text, summary] = ['', ''];
	for (const [name, value] of Object.entries(fields)) {
		const meaning = meaningOf(name);
		if (meaning?.kind === 'text' || meaning?.kind === 'summary') {
			const words = plainWords(wordsOf(value, '\n\n'));
			text = meaning.kind === 'text' && words.length > text.length ? words : text;
			summary = meaning.kind === 'summary' && words.length > summary.length ? words : summary;
		} else if (meaning?.kind === 'field' && (typeof value !== 'number' || isDate(meaning.field))) {
			const {field} = meaning;
			const written = plainWords(wordsOf(value, ', '));
			if (isDate(field) && isFetchedName(name)) {
				fetched.push({name, value: writtenDate(written)});
			}

			// A name tells more than an address does, whatever key it stands under.
			const rank = meaning.rank + (field === 'outlet' && isAddress(written) ? 100 : 0);
			if (written.trim() !== '' && rank < (known.get(field)?.rank ?? Number.POSITIVE_INFINITY)) {
				known.set(field, {value: isDate(field) ? writtenDate(written) : written, rank});
			}
		} else if (
			['string', 'number', 'boolean'].includes(typeof value) &&
			String(value).length <= longestOther
		) {
			others.push({name, value: String(value)});
		}
	}

	const isSummary = text.trim() === '' && summary.trim() !== '';
	const isCutOff = cutOff.test(text.trimEnd().slice(-80));
	return {
		text: isCutOff ? `${text.trimEnd().replace(cutOff, '').trimEnd()} …` : isSummary ? summary : text,
		fields: {
			...(feedTitle !== undefined && {outlet: header(feedTitle)}),
			...Object.fromEntries(
				Array.from(known, ([field, {value}]): [FieldName, DraftField] => [
					field,
					header(outletOf(field, value)),
				]),
			),
		},
		// When it was fetched is not its date, where it has one.
		others: [...fetched.filter(({value}) => value !== known.get('published')?.value), ...others].slice(
			0,
			mostOthers,
		),
		remarks: [
			...(isSummary ? [summaryOnly] : []),
			...(isCutOff ? ['Its text was cut off by whoever exported it.'] : []),
		],
	};
}

/* As NewsAPI ends what it cuts. */
const cutOff = /(?:…|\.\.\.)? ?\[\+\d{1,9} chars\]$/u;

const header = (value: string): DraftField => ({value, origin: 'header'});

const isDate = (field: FieldName): boolean => field === 'published' || field === 'updated';

const isAddress = (value: string): boolean => /^(?:https?:\/\/|[\w-]+(?:\.[\w-]+)+$)/u.test(value.trim());

/* https://www.example.com → example.com */
const outletOf = (field: FieldName, value: string): string =>
	field === 'outlet' && URL.canParse(value) ? new URL(value).hostname.replace(/^www\./u, '') || value : value;
