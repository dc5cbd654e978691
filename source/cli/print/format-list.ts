import type {Article} from '../../core/article.ts';
import {type Marks, noMarks} from '../../core/marks/mark.ts';
import {printable} from '../../core/printable.ts';
import {articleLabels} from './article-labels.ts';
import {cut} from './cut.ts';
import {hang} from './hang.ts';
import type {Paper} from './paper.ts';

/**
A list of articles: for a reader about two lines each, for a pipe one, with tabs between file, outlet, date and title.
*/
export const formatList = (articles: readonly Article[], marks: readonly Marks[], paper: Paper): string =>
	articles
		.map((article, index) =>
			Number.isFinite(paper.columns)
				? formatEntry(article, marks[index] ?? noMarks, paper)
				: formatLine(article),
		)
		.map(entry => `${entry}\n`)
		.join('');

// On a narrow window, a title may take so many.
const mostLines = 3;

function formatLine(article: Article): string {
	const {title, outlet, date} = articleLabels(article);
	return [article.file, outlet, date, title].map(printable).join('\t');
}

function formatEntry(article: Article, {isStarred, tags}: Marks, {columns, bold, dim}: Paper): string {
	const {title, outlet, date} = articleLabels(article);
	const marked = [...(isStarred ? ['★'] : []), ...tags.map(tag => `#${tag}`)];
	const about = printable([outlet, date, article.file, ...marked].join(' · '));
	return `${bold(hang(cut(printable(title), columns * mostLines), {columns}))}\n${dim(hang(about, {columns, label: '  '}))}`;
}
