import type {Article} from './article.ts';

/**
The place in an article's text at which its reporting begins: behind the headline, byline, captions and credits at its top.
*/
export function startOfReporting({text, furniture}: Pick<Article, 'text' | 'furniture'>): number {
	let start = 0;
	for (const span of furniture) {
		if (text.slice(start, span.start).trim() !== '') {
			break;
		}

		start = span.end;
	}

	return start;
}
