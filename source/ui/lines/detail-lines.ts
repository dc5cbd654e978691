import type {Article} from '../../core/article.ts';
import type {Query} from '../../core/search/query/query.ts';
import type {Size} from '../../layout/window-layout.ts';
import {comparePrints} from '../../session/copies.ts';
import {marksAt} from '../../session/marks.ts';
import type {Session} from '../../session/session.ts';
import {metadataLines} from './metadata-lines.ts';
import {previewLines} from './preview-lines.ts';
import {type StyledLine, segment} from './styled-line.ts';

/* Rows: where there are fewer, the metadata gives way to the preview, but not below its own. */
const leastMetadata = 7;
const leastPreview = 4;

/**
What the library shows of the selected article: its metadata, then the beginning of its reporting.
*/
export function detailLines(
	session: Session,
	article: Article | undefined,
	{columns, rows, query}: Size & {readonly query: Query | undefined},
): readonly StyledLine[] {
	if (article === undefined) {
		return [];
	}

	const inner = Math.max(1, columns - 2);
	const known = metadataLines(article, {
		columns: inner,
		isCompact: true,
		marks: marksAt(session, article),
		prints: comparePrints(session, article),
	});
	const metadata = known.slice(0, Math.max(leastMetadata, rows - leastPreview - 1));
	const rule: StyledLine = [segment('─'.repeat(inner), 'frame')];
	const preview = previewLines(article, {columns: inner, rows: rows - metadata.length - 1, query});
	return [...metadata, ...(preview.length > 0 ? [rule, ...preview] : [])].map(line => [
		segment(' '),
		...line,
	]);
}
