import type {Article} from '../core/article.ts';
import {readArticlesFrom} from '../storage/read-article.ts';
import {remark} from './print/remark.ts';
import {oneOf, readOne} from './read-one.ts';
import {standardInput} from './standard-input.ts';
import type {World} from './world.ts';

/**
The article of one file, or of standard input. Rejects with a `NewsreaderError` where there is none.
*/
export async function readFileOrInput(file: string, world: World): Promise<Article> {
	if (file !== standardInput) {
		return readOne(file);
	}

	if (world.stdin.isTTY) {
		remark(world, 'reading what is typed here; Ctrl-d ends it');
	}

	return oneOf(await readArticlesFrom(world.stdin, file), file);
}
