import type {Article, Problem} from '../article.ts';
import {parseText} from './forms/parse-text.ts';
import {makeArticle, sha256} from './make-article.ts';

/**
A file as newsreader found it.
*/
export type SourceFile = {readonly file: string; readonly bytes: Uint8Array};

export type ParsedFile =
	| {readonly kind: 'article'; readonly article: Article}
	| {readonly kind: 'problem'; readonly problem: Problem};

/**
Reads one file of plain text, with a header or without any metadata. `encoding` is what its bytes are in where they do not tell themselves.

Never throws: a file that is empty, binary or far too long becomes a problem that says so.
*/
export function parseArticle(source: SourceFile, encoding?: string): ParsedFile {
	const {file, bytes} = source;
	const {drafts, problems} = parseText(source, encoding);
	const [draft] = drafts;
	return draft
		? makeArticle(draft, {file, sha256: sha256(bytes)})
		: {kind: 'problem', problem: {file, message: problems.join(' ')}};
}
