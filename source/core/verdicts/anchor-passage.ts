import type {Article} from '../article.ts';
import type {Span} from '../span.ts';
import type {PassageAnchor} from './verdict.ts';

/** So much of the text before and behind tells a sentence from another with the same words: as in most annotation tools. */
const context = 32;

/**
A passage as `findPassage` finds it again, in this text and in one that was changed a little.
*/
export function anchorPassage(
	{id, file, text}: Pick<Article, 'id' | 'file' | 'text'>,
	span: Span,
): PassageAnchor {
	const start = Math.max(0, Math.min(span.start, text.length));
	const end = Math.max(start, Math.min(span.end, text.length));
	return {
		file,
		article: id,
		start,
		end,
		exact: text.slice(start, end),
		prefix: text.slice(Math.max(0, start - context), start),
		suffix: text.slice(end, end + context),
	};
}
