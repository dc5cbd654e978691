import {type Article, type FieldName, fieldNames, type Origin} from '../../core/article.ts';
import {dateWords} from '../../core/date-words.ts';
import type {Marks} from '../../core/marks/mark.ts';
import {printable} from '../../core/printable.ts';
import {wrapText} from '../../layout/wrap-text.ts';
import type {Print} from '../../session/copies.ts';
import {countWords, numberWords} from './article-words.ts';
import {type StyledLine, segment} from './styled-line.ts';

const labels: Readonly<Record<FieldName, string>> = {
	title: 'Title',
	outlet: 'Outlet',
	authors: 'Authors',
	place: 'Place',
	published: 'Published',
	updated: 'Updated',
	section: 'Section',
	language: 'Language',
	url: 'URL',
};

const origins: Readonly<Record<Origin, string>> = {
	header: 'header',
	page: 'page metadata',
	'file-name': 'file name',
	inferred: 'inferred',
	reader: 'you',
};

/* These are asked for in every article; the others are shown only where they are known. */
const alwaysShown: ReadonlySet<FieldName> = new Set(['title', 'outlet', 'authors', 'place', 'published']);

const labelColumns = 11;

export type MetadataSpace = {
	readonly columns: number;
	/** Whether there is little room: then what stands in the file's header is said once, at the file, and not at every field. */
	readonly isCompact: boolean;
	readonly marks: Marks;
	/** Others that print the same text, and what they add, or this one to them. */
	readonly prints: readonly Print[];
};

/**
All that is known about an article, a field a row, each with its origin; long values go on in the rows below.
*/
export function metadataLines(article: Article, space: MetadataSpace): readonly StyledLine[] {
	const {columns, isCompact, marks, prints} = space;
	const known = fieldNames.flatMap(name => fieldLines(article, name, space));
	const others = article.others.flatMap(({name, value}) =>
		row(name, [value, isCompact ? '' : origins.header], columns),
	);
	const hasHeader = Object.values(article.metadata).some(({origin}) => origin === 'header');
	const words = numberWords(countWords(article));
	const remarks = article.remarks.flatMap(remark => row('Remark', [remark, ''], columns));
	return [
		...known,
		...others,
		...row('Length', [`${words} words`, ''], columns),
		...row('File', [printable(article.file), isCompact && hasHeader ? origins.header : ''], columns),
		...remarks,
		...markRows(marks, columns),
		...prints.flatMap(print => row('Same text', [printWords(print), ''], columns)),
	];
}

function printWords({article, adds, isOwn}: Print): string {
	const outlet = article.metadata.outlet?.value ?? printable(article.file);
	const who = isOwn ? `as in ${outlet}; this one` : outlet;
	if (adds.length === 0) {
		return `${who} adds nothing`;
	}

	const words = adds.map(sentence => `“${sentence}”`).join(' ');
	return `${who} adds ${adds.length} ${adds.length === 1 ? 'sentence' : 'sentences'}: ${words}`;
}

/* Nothing where nothing is marked: that an article was read is no news to who reads it. */
function markRows({isStarred, tags}: Marks, columns: number): readonly StyledLine[] {
	const words = [...(isStarred ? ['★ starred'] : []), ...tags.map(tag => `#${tag}`)].join(' ');
	return words === '' ? [] : row('Yours', [words, ''], columns);
}

function fieldLines(
	{metadata}: Article,
	name: FieldName,
	{columns, isCompact}: MetadataSpace,
): readonly StyledLine[] {
	const field = metadata[name];
	if (field === undefined) {
		return alwaysShown.has(name) ? [[segment(labelOf(labels[name]), 'dim'), segment('unknown', 'dim')]] : [];
	}

	const value = name === 'published' || name === 'updated' ? dateWords(field.value) : field.value;
	const origin = field.reason ? `${origins[field.origin]}: ${field.reason}` : origins[field.origin];
	return row(labels[name], [value, isCompact && field.origin === 'header' ? '' : origin], columns);
}

const labelOf = (label: string): string => `${label.slice(0, labelColumns - 1)} `.padEnd(labelColumns);

/* The origin follows the value, dim, and goes to a row of its own where it does not fit. */
function row(
	label: string,
	[value, origin]: readonly [string, string],
	columns: number,
): readonly StyledLine[] {
	const width = Math.max(8, columns - labelColumns);
	const lines = wrapText(value, width).map(({start, end}) => [segment(value.slice(start, end))]);
	const last = lines.at(-1) ?? [];
	const remark = origin === '' ? '' : `(${origin})`;
	const used = last.reduce((sum, {text}) => sum + text.length, 0);
	if (remark !== '' && used + 2 + remark.length <= width) {
		last.push(segment(`  ${remark}`, 'dim'));
	} else if (remark !== '') {
		lines.push(...wrapText(remark, width).map(({start, end}) => [segment(remark.slice(start, end), 'dim')]));
	}

	return lines.map((line, index) => [
		segment(index === 0 ? labelOf(label) : ' '.repeat(labelColumns), 'dim'),
		...line,
	]);
}
