import type {Article} from '../core/article.ts';
import {type Reading, readArticle} from '../storage/read-article.ts';
import {statsOf} from '../storage/stats-of.ts';
import {exitCode} from './exit-code.ts';
import {NewsreaderError} from './newsreader-error.ts';

/**
The article of one file. Throws a `NewsreaderError` where it has none; the files of a folder are not looked at.
*/
export function readOne(file: string): Article {
	if (statsOf(file)?.isDirectory()) {
		throw new NewsreaderError(`${file} is a folder, and one article is asked for.`, {
			hint: `newsreader list ${file} names the articles in it, newsreader ${file} opens them.`,
			exitCode: exitCode.wrongUsage,
		});
	}

	return articleOf(readArticle({file, isNamed: true}), file);
}

/**
The article that was read. Throws a `NewsreaderError` with the reason where it is none.
*/
export function articleOf(reading: Reading, file: string): Article {
	if (reading.kind === 'article') {
		return reading.article;
	}

	const reason = reading.kind === 'problem' ? reading.problem.message : 'It is no article.';
	throw new NewsreaderError(`${file}: ${reason}`, {exitCode: exitCode.someUnreadable});
}
