/*
A newsreader that keeps verdicts, one after the other, and prints the id of each once it is kept.

	node --import tsx keep-many.ts FILE COUNT [LEFT RIGHT]
*/

import fs from 'node:fs';
import {keepVerdicts} from '../../../source/storage/store/keep-verdicts.ts';
import {openStore} from '../../../source/storage/store/open-store.ts';
import {entryOn, pairIn} from './entries.ts';

const [file = '', count = '0', left = 'a.txt', right = 'b.txt'] = process.argv.slice(2);
const keeper = keepVerdicts(
	openStore({file, isOwn: true, tell: sentence => fs.writeSync(2, `${sentence}\n`)}),
);
const entry = entryOn(pairIn(left, right));
try {
	for (let number = 0; number < Number(count); number++) {
		const [kept] = keeper.keep([entry]);
		// Written at once, not when the event loop comes round to it.
		fs.writeSync(1, `${kept?.id}\n`);
	}
} catch (error) {
	fs.writeSync(2, `${(error as Error).message}\n`);
	process.exitCode = 1;
}
