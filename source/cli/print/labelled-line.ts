import type {Article} from '../../core/article.ts';
import {printable} from '../../core/printable.ts';
import {articleLabels} from './article-labels.ts';
import {hang} from './hang.ts';
import type {Paper} from './paper.ts';

// Wide enough for "sentences", the longest of the names before a line.
const margin = 14;

/**
Which article is called so: outlet, date, title and file.
*/
export function formatHeading(article: Article, name: string, paper: Paper): string {
	const {title, outlet, date} = articleLabels(article);
	return hang(printable(`${outlet} · ${date} · ${title} · ${article.file}`), {
		...paper,
		label: name.padEnd(margin),
	});
}

/**
A text on one line, or as many as the paper needs, with a name before it.
*/
export const formatLine = (name: string, text: string, paper: Paper): string =>
	hang(text.replaceAll(/\s+/g, ' '), {...paper, label: `    ${name}`.padEnd(margin)});
