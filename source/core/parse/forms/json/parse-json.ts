import {decodeAnyText} from '../common/decode-any-text.ts';
import type {ArticleDraft, FormParser, FormReading} from '../form.ts';
import {draftOfRecord} from './draft-of-record.ts';
import {findRecords} from './find-records.ts';

/**
Reads JSON and JSON Lines as the usual extractors write them, JSON Feed among them: one object, a list of them, an object with a list inside, or one a line.
Names of fields are known in their usual forms, and simple values under other names are kept.
*/
export const parseJson: FormParser = ({bytes}) => {
	const text = decodeAnyText(bytes)
		?.replace(/^\uFEFF/, '')
		.trim();
	if (text === undefined) {
		return problem('This is not a text file. Save the articles as JSON in UTF-8.');
	}

	const whole = parse(text);
	if ('value' in whole) {
		return readingOf(findRecords(whole.value), isEmpty(whole.value));
	}

	const lines = text.split(/\r?\n/u).map((line, index) => ({number: index + 1, line: line.trim()}));
	const parsed = lines
		.filter(({line}) => line !== '')
		.map(({number, line}) => ({number, line, ...parse(line.replace(/,$/u, ''))}));
	const good = parsed.filter(one => 'value' in one);
	if (good.length === 0 || !good.some(({value}) => typeof value === 'object')) {
		return problem(`This JSON is broken (${whole.error}). Export the articles anew, or mend that place.`);
	}

	const bad = parsed.filter(one => !('value' in one));
	const reading = readingOf(
		good.flatMap(({value}) => findRecords(value)),
		false,
	);
	return {
		drafts: reading.drafts,
		problems: [...(bad.length > 0 ? [leftOut(bad.map(({number}) => number))] : []), ...reading.problems],
	};
};

/* As many lines are named. */
const mostNamed = 10;

function leftOut(lines: readonly number[]): string {
	const named = lines.slice(0, mostNamed).join(', ');
	return lines.length === 1
		? `Line ${named} is no JSON, and was left out; the other lines were read. Export it anew.`
		: `${lines.length} lines are no JSON, and were left out (${named}${lines.length > mostNamed ? ' …' : ''}); the others were read. Export them anew.`;
}

const problem = (message: string): FormReading => ({drafts: [], problems: [message]});

type Parsed = {readonly value: unknown} | {readonly error: string};

function parse(text: string): Parsed {
	try {
		return {value: JSON.parse(text)};
	} catch (error) {
		const {message} = error as Error;
		// The engine quotes the text at length; its place is enough.
		const [, line, column] = /\(line (\d+) column (\d+)\)/u.exec(message) ?? [];
		return {error: line ? `line ${line}, column ${column}` : 'it ends too early'};
	}
}

const isEmpty = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && Object.keys(value).length === 0;

function readingOf(
	records: readonly Parameters<typeof draftOfRecord>[0][],
	mayBeEmpty: boolean,
): FormReading {
	const drafts = records.map(draftOfRecord);
	const hasText = (draft: ArticleDraft): boolean => draft.text.trim() !== '';
	if (drafts.some(hasText)) {
		return {drafts, problems: []};
	}

	return mayBeEmpty || records.some(({isFeed}) => isFeed)
		? {drafts: [], problems: []}
		: problem(
				'No field of this JSON holds the text of an article. Name the field text, body or content, and newsreader reads it.',
			);
}
