import type {Article} from '../core/article.ts';
import {articleName} from '../storage/article-name.ts';
import {type Reading, readArticles} from '../storage/read-article.ts';
import {statsOf} from '../storage/stats-of.ts';
import {exitCode} from './exit-code.ts';
import {NewsreaderError} from './newsreader-error.ts';
import {standardInput} from './standard-input.ts';

/**
The article that a name means: a file, or one of several in a file (`FILE#2`). Rejects with a `NewsreaderError` where there is none, or no single one;
the files of a folder are not looked at.
*/
export async function readOne(name: string): Promise<Article> {
	if (statsOf(name)?.isDirectory()) {
		throw new NewsreaderError(`${name} is a folder, and one article is asked for.`, {
			hint: `newsreader list ${name} names the articles in it, newsreader ${name} opens them.`,
			exitCode: exitCode.wrongUsage,
		});
	}

	return oneOf(await readArticles({...articleName(name), isNamed: true}), name);
}

/**
The one article that was read. Throws a `NewsreaderError` with the reason where there is none, or several.
*/
export function oneOf({articles, problems}: Reading, name: string): Article {
	const [article, second] = articles;
	if (article && second) {
		throw new NewsreaderError(`${name} holds ${articles.length} articles, and one is asked for.`, {
			hint:
				name === standardInput
					? 'Save them in a file, and name one of them: FILE#1 is the first.'
					: `Name one of them: ${article.file} to ${articles.at(-1)?.file}. newsreader list ${name} tells which is which.`,
			exitCode: exitCode.wrongUsage,
		});
	}

	if (article) {
		return article;
	}

	const [problem] = problems;
	throw new NewsreaderError(`${problem?.file ?? name}: ${problem?.message ?? 'It is no article.'}`, {
		exitCode: exitCode.someUnreadable,
	});
}
