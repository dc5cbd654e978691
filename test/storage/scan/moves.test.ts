import assert from 'node:assert/strict';
import test from 'node:test';
import {openMoves} from '../../../source/storage/scan/moves.ts';

const gone = (id: number, path: string, sha256 = `hash-${id}`, size = 10) => ({
	id,
	root: '/news',
	path,
	sha256,
	size,
});

test('a file that is gone is found once, by its hash, and by its name among equal ones', () => {
	const moves = openMoves([
		gone(1, 'a.txt', 'same'),
		gone(2, 'b.txt', 'same'),
		gone(3, 'c.txt', 'other', 20),
	]);
	assert.deepEqual(moves.hashesOf(10), ['same']);
	assert.deepEqual(moves.hashesOf(30), []);
	assert.equal(moves.claim('same', 'new/b.txt')?.id, 2);
	assert.equal(moves.claim('same', 'new/z.txt')?.id, 1);
	assert.equal(moves.claim('same', 'new/a.txt'), undefined);
	assert.deepEqual(
		moves.rest().map(({id}) => id),
		[3],
	);
});

test('of very many of one size, the hashes are not named', () => {
	const moves = openMoves(Array.from({length: 1000}, (_, index) => gone(index, `${index}.txt`)));
	assert.equal(moves.hashesOf(10), 'any');
	assert.equal(moves.claim('hash-7', '7.txt')?.id, 7);
});
