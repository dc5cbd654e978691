import type {Article} from '../../core/article.ts';
import type {Size} from '../../layout/window-layout.ts';
import {metadataLines} from './metadata-lines.ts';
import {previewLines} from './preview-lines.ts';
import {type StyledLine, segment} from './styled-line.ts';

/**
What the library shows of the selected article: its metadata, then the beginning of its reporting.
*/
export function detailLines(article: Article | undefined, {columns, rows}: Size): readonly StyledLine[] {
	if (article === undefined) {
		return [];
	}

	const inner = Math.max(1, columns - 2);
	const metadata = metadataLines(article, inner);
	const rule: StyledLine = [segment('─'.repeat(inner), 'frame')];
	const preview = previewLines(article, inner, rows - metadata.length - 1);
	return [...metadata, ...(preview.length > 0 ? [rule, ...preview] : [])].map(line => [
		segment(' '),
		...line,
	]);
}
