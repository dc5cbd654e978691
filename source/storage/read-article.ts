import fs from 'node:fs';
import {type ParsedFile, parseArticle} from '../core/parse/parse-article.ts';
import {describeFileError} from './describe-file-error.ts';
import type {FoundFile} from './find-files.ts';
import {isMedia} from './is-media.ts';

/**
What became of one file.
*/
export type Reading = ParsedFile | {readonly kind: 'passed-over'};

// Six times the longest article that is accepted, for pages whose markup outweighs their words.
const mostBytes = 64 * 1024 * 1024;

/**
Reads one file as an article. Never throws, and never changes the file.
*/
export function readArticle({file, isNamed}: FoundFile): Reading {
	try {
		const {size} = fs.statSync(file);
		if (size > mostBytes) {
			return problem(
				file,
				`It has ${Math.round(size / 1024 / 1024)} MB, more than any article. Split it, or leave it out.`,
			);
		}

		const bytes = fs.readFileSync(file);
		return !isNamed && isMedia(bytes) ? {kind: 'passed-over'} : parseArticle({file, bytes});
	} catch (error) {
		return problem(file, describeFileError(error, file));
	}
}

const problem = (file: string, message: string): Reading => ({kind: 'problem', problem: {file, message}});
