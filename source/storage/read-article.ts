import {type ParsedFile, parseArticle} from '../core/parse/parse-article.ts';
import {describeFileError} from './describe-file-error.ts';
import type {FoundFile} from './find-files.ts';
import {isMedia} from './is-media.ts';
import {readBytes, readStream} from './read-bytes.ts';

/**
What became of one file of a folder.
*/
export type Reading = ParsedFile | {readonly kind: 'passed-over'};

/**
Reads one file as an article. Never throws, and never changes the file.
*/
export function readArticle({file, isNamed}: FoundFile): Reading {
	try {
		const bytes = readBytes(file);
		return !isNamed && isMedia(bytes) ? {kind: 'passed-over'} : parseArticle({file, bytes});
	} catch (error) {
		return problem(file, error);
	}
}

/**
Reads a stream to its end as an article. Never rejects; `file` is how it is called.
*/
export async function readArticleFrom(stream: AsyncIterable<Uint8Array>, file: string): Promise<ParsedFile> {
	try {
		return parseArticle({file, bytes: await readStream(stream)});
	} catch (error) {
		return problem(file, error);
	}
}

const problem = (file: string, error: unknown): ParsedFile => ({
	kind: 'problem',
	problem: {file, message: describeFileError(error, file)},
});
