import assert from 'node:assert/strict';
import test from 'node:test';
import {openEstimate} from '../../../source/storage/scan/estimate.ts';

test('the rest is estimated by the recent rate, once there is one', () => {
	const estimate = openEstimate();
	assert.deepEqual(estimate(0, 1000, 0), {done: 0, total: 1000});
	assert.deepEqual(estimate(50, 1000, 500), {done: 50, total: 1000});
	assert.deepEqual(estimate(100, 1000, 1000), {done: 100, total: 1000, seconds: 9});
	for (let now = 2000; now <= 20_000; now += 1000) {
		estimate(100 + (now - 1000) / 100, 1000, now);
	}

	assert.deepEqual(estimate(300, 1000, 21_000), {done: 300, total: 1000, seconds: 70}, 'ten a second by now');
	assert.deepEqual(estimate(1000, 1000, 22_000), {done: 1000, total: 1000, seconds: 0});
});

test('where nothing comes forward, nothing is promised', () => {
	const estimate = openEstimate();
	for (const now of [0, 10_000, 20_000, 30_000]) {
		assert.deepEqual(estimate(7, 10, now), {done: 7, total: 10});
	}
});
