import type {Article} from '../article.ts';
import type {Span} from '../span.ts';
import type {PassageAnchor} from './verdict.ts';

const context = 32;

export const anchorPassage = (article: Article, {start, end}: Span): PassageAnchor => ({
	start,
	end,
	file: article.file,
	article: article.id,
	exact: article.text.slice(start, end),
	prefix: article.text.slice(Math.max(0, start - context), start),
	suffix: article.text.slice(end, end + context),
});
