import {type Article, type Field, fieldNames} from '../../core/article.ts';
import type {Marks} from '../../core/marks/mark.ts';
import {printable} from '../../core/printable.ts';
import {hang} from './hang.ts';
import type {Paper} from './paper.ts';

/**
What is known about an article, a field a line, each with its origin; what is unknown is named as well.
*/
export function formatMetadata(article: Article, marks: Marks, {columns, bold, dim}: Paper): string {
	const {metadata, others, file} = article;
	const known = fieldNames.map((name): Row => [name, metadata[name] ? describe(metadata[name]) : 'unknown']);
	const rows = [
		...known,
		...others.map(({name, value}): Row => [name, value]),
		...markedRow(marks),
		['file', file] as Row,
	];
	const width = Math.max(...rows.map(([name]) => name.length)) + 2;
	return rows
		.map(([name, value]) => {
			const lines = hang(printable(value), {columns, label: capitalised(name).padEnd(width)});
			return value === 'unknown' ? dim(lines) : bold(lines.slice(0, width)) + lines.slice(width);
		})
		.join('\n');
}

type Row = readonly [name: string, value: string];

/** What the reader marked, where there is anything. */
function markedRow({isStarred, isRead, tags}: Marks): readonly Row[] {
	const words = [
		...(isStarred ? ['starred'] : []),
		...(isRead ? ['read'] : []),
		...tags.map(tag => `#${tag}`),
	];
	return words.length === 0 ? [] : [['marked', words.join(' · ')]];
}

function describe({value, origin, reason}: Field): string {
	return `${value} (${reason ? `${origin}: ${reason}` : origin})`;
}

const capitalised = (name: string): string =>
	name === 'url' ? 'URL' : name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll('_', ' ');
