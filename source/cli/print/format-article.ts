import type {Article} from '../../core/article.ts';
import type {Marks} from '../../core/marks/mark.ts';
import {overlaps} from '../../core/span.ts';
import {formatMetadata} from './format-metadata.ts';
import {hang} from './hang.ts';
import type {Paper} from './paper.ts';

/**
An article for a reader: what is known about it, then its text. What is not reporting says what it is.
*/
export function formatArticle(article: Article, marks: Marks, paper: Paper): string {
	const paragraphs: string[] = [];
	let start = 0;
	for (const line of article.text.split('\n')) {
		const span = {start, end: start + line.length};
		const kind = article.furniture.find(piece => overlaps(piece, span))?.kind;
		if (line.trim() !== '') {
			paragraphs.push(hang(kind ? `[${kind}] ${line}` : line, paper));
		}

		start = span.end + 1;
	}

	return `${formatMetadata(article, marks, paper)}\n\n${paragraphs.join('\n\n')}\n`;
}
