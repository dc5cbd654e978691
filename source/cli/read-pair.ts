import type {Article} from '../core/article.ts';
import type {Pair} from '../core/pair.ts';
import {exitCode} from './exit-code.ts';
import {NewsreaderError} from './newsreader-error.ts';
import {readFileOrInput} from './read-file-or-input.ts';
import type {Request} from './request.ts';
import {standardInput} from './standard-input.ts';
import type {World} from './world.ts';

/**
The two articles that a command was given. Rejects with a `NewsreaderError` where one of them cannot be read.
*/
export async function readPair({command, operands}: Request, world: World): Promise<Pair<Article>> {
	const [left = '', right = ''] = operands;
	if (left === standardInput && right === standardInput) {
		throw new NewsreaderError('Standard input holds one article, and two are compared.', {
			hint: `Type: newsreader ${command} - FILE`,
			exitCode: exitCode.wrongUsage,
		});
	}

	return {left: await readFileOrInput(left, world), right: await readFileOrInput(right, world)};
}
