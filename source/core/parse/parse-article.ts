import type {Article, Problem} from '../article.ts';
import {parseText} from './forms/parse-text.ts';
import {makeArticle, sha256} from './make-article.ts';

/**
A file as newsreader found it, by itself or in an archive: then `unpacking` says how much of it may still be unpacked.
*/
export type SourceFile = {readonly file: string; readonly bytes: Uint8Array; readonly unpacking?: Unpacking};

/**
What may still be unpacked of one file on the disk, archives in archives included: whoever unpacks takes from what is left. `depth` is how many more may
lie in one another.
*/
export type Unpacking = {readonly left: {bytes: number; entries: number}; readonly depth: number};

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
