import {cleanLine} from '../../clean-text.ts';
import {decodeEntities} from '../common/decode-entities.ts';

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu;
const tag = /<\/?[a-z][^<>]{0,500}>/giu;

/**
A string of a page's head as it is meant: one line, entities decoded (also where they were encoded twice), tags taken off.
*/
export function plainWords(written: string): string {
	let words = written.slice(0, 20_000);
	for (let round = 0; round < 2 && entity.test(words); round++) {
		words = decodeEntities(words);
	}

	return cleanLine(words.replace(tag, ''));
}
