import type {Article} from '../core/article.ts';
import {readWholeLibrary} from '../storage/read-whole-library.ts';
import {exitCode} from './exit-code.ts';
import {NewsreaderError} from './newsreader-error.ts';

/**
The article of one file. Throws a `NewsreaderError` where it has none.
*/
export function readOne(file: string): Article {
	const {articles, problems} = readWholeLibrary([file]);
	const [article, ...others] = articles;
	const [problem] = problems;
	if (problem) {
		throw new NewsreaderError(`${problem.file}: ${problem.message}`, {exitCode: exitCode.someUnreadable});
	}

	if (!article || others.length > 0) {
		throw new NewsreaderError(`${file} is a folder, and one article is asked for.`, {
			hint: `newsreader list ${file} names the files in it.`,
			exitCode: exitCode.wrongUsage,
		});
	}

	return article;
}
