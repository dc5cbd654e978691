import assert from 'node:assert/strict';
import test from 'node:test';
import {openDataStore} from '../../source/cli/open-data-store.ts';
import type {Request} from '../../source/cli/request.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

for (const [patience, expected] of [
	[undefined, 5000],
	[1000, 1000],
] as const) {
	test(`another program is waited for ${expected} ms${patience === undefined ? '' : ', where a command says so'}`, context => {
		const request: Request = {
			command: 'open',
			operands: [],
			flags: {library: `${temporaryFolder(context)}/my.db`},
		};
		const {stdin, stdout, stderr} = process;
		const world = {env: {}, stdin, stdout, stderr, now: () => 0};
		const store = openDataStore(request, world, () => {}, patience);
		context.after(store.close);
		const timeout = store.write(database => database.prepare('PRAGMA busy_timeout').get()?.['timeout']);
		assert.equal(timeout, expected);
	});
}
