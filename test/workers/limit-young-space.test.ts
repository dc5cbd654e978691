import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import test from 'node:test';
import {pathToFileURL} from 'node:url';

const limiter = pathToFileURL(
	path.join(import.meta.dirname, '../../source/workers/limit-young-space.ts'),
).href;

/** The megabytes that V8 takes for objects that live shortly, where very many are made. */
function youngSpace(isLimited: boolean): number {
	const script = `
		import v8 from 'node:v8';
		import {limitYoungSpace} from '${limiter}';
		const kept = [];
		for (let index = 0; index < 3e6; index++) {
			kept[index % 40_000] = {index, pair: [index, index], name: 'x' + index};
			if (${isLimited} && index % 1000 === 0) {
				limitYoungSpace();
			}
		}
		console.log(v8.getHeapSpaceStatistics().find(space => space.space_name === 'new_space').space_size / 1e6);`;
	const words = ['--max-semi-space-size=64', '--import', 'tsx', '--input-type=module', '-e', script];
	const {status, stdout, stderr} = spawnSync(process.execPath, words, {encoding: 'utf8'});
	assert.equal(status, 0, stderr);
	return Number(stdout);
}

test('what V8 takes for objects that live shortly ends growing when it is enough', () => {
	assert.ok(youngSpace(false) > 50);
	assert.ok(youngSpace(true) < 40);
});
