/*
A newsreader that tags one article with one tag after the other, and prints each tag once it is kept.

	node --import tsx mark-many.ts FILE COUNT NAME
*/
import fs from 'node:fs';
import {keepMarks} from '../../../source/storage/store/keep-marks.ts';
import {openStore} from '../../../source/storage/store/open-store.ts';
import {articleIn} from './entries.ts';

const [file = '', count = '0', name = 'tag'] = process.argv.slice(2);
const keeper = keepMarks(openStore({file, isOwn: true, tell: sentence => fs.writeSync(2, `${sentence}\n`)}));
const {id, file: place} = articleIn('a.txt');
try {
	for (let number = 0; number < Number(count); number++) {
		const tag = `${name}-${number}`;
		keeper.keep([{article: id, file: place, mark: {kind: 'tag', tag}, isSet: true}]);
		// Written at once, not when the event loop comes round to it.
		fs.writeSync(1, `${tag}\n`);
	}
} catch (error) {
	fs.writeSync(2, `${(error as Error).message}\n`);
	process.exitCode = 1;
}
