import assert from 'node:assert/strict';
import test from 'node:test';
import {openReadingQueue} from '../../../source/storage/scan/reading-queue.ts';

const fileOf = (path: string, size = 4000) => ({root: '/news', path, size, mtime: 1, known: undefined});

const taken = (
	queue: ReturnType<typeof openReadingQueue>,
	isComplete = true,
): readonly (readonly string[])[] => {
	const batches: string[][] = [];
	for (let batch = queue.take(isComplete); batch; batch = queue.take(isComplete)) {
		batches.push(batch.map(({path}) => path));
	}

	return batches;
};

test('what is read quickly comes first, in batches, and what takes long last and alone, once all is known', () => {
	const queue = openReadingQueue();
	queue.add([fileOf('a.pdf'), fileOf('b.txt'), fileOf('c.TXT', 900_000), fileOf('d.html')]);
	assert.deepEqual(taken(queue, false), [['b.txt', 'd.html']]);
	queue.add([fileOf('e.txt')]);
	assert.deepEqual(taken(queue), [['e.txt'], ['a.pdf'], ['c.TXT']]);
	assert.deepEqual(taken(queue), []);
});

test('a batch has no more than 100 files, nor 2 MB', () => {
	const queue = openReadingQueue();
	queue.add(Array.from({length: 250}, (_, index) => fileOf(`${index}.txt`)));
	queue.add(Array.from({length: 9}, (_, index) => fileOf(`large-${index}.txt`, 450_000)));
	const batches = taken(queue);
	assert.deepEqual(
		batches.map(({length}) => length),
		[100, 100, 54, 4, 1],
	);
	assert.equal(new Set(batches.flat()).size, 259);
});
