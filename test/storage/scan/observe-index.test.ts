import assert from 'node:assert/strict';
import test from 'node:test';
import {openIndex, removeIndex} from '../../../source/storage/index/open-index.ts';
import {openObserver} from '../../../source/storage/scan/observe-index.ts';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';

test('who observes an index hears of what others write, also where it is made or made anew meanwhile', context => {
	const file = `${temporaryFolder(context)}/index/library.db`;
	const observer = openObserver({kind: 'file', file});
	context.after(observer.close);
	assert.equal(observer.hasChanged(), false);
	for (let time = 0; time < 2; time++) {
		const writer = openIndex({kind: 'file', file});
		assert.equal(observer.hasChanged(), true);
		assert.equal(observer.hasChanged(), false);
		writer.exec("INSERT INTO root (path) VALUES ('/news')");
		assert.equal(observer.hasChanged(), true);
		assert.equal(observer.hasChanged(), false);
		writer.close();
		observer.hasChanged();
		removeIndex(file);
		assert.equal(observer.hasChanged(), true);
	}
});
