import assert from 'node:assert/strict';
import test from 'node:test';
import {findPlace, foldPlace} from '../../../../source/core/facts/differences/find-place.ts';

const wholesOf = (name: string) => findPlace(foldPlace(name))?.wholes ?? new Set();

test('a city lies in its state, its country and their continent', () => {
	assert.ok(wholesOf('Miami').has('florida'));
	assert.ok(wholesOf('Miami').has('united states'));
	assert.ok(wholesOf('Kyiv').has('europe'));
});

test('a place is found by any of its names, with or without marks and dots', () => {
	assert.equal(findPlace(foldPlace('Kiev'))?.name, 'kyiv');
	assert.equal(findPlace(foldPlace('U.S.'))?.name, 'united states');
	assert.equal(findPlace(foldPlace('Fla.'))?.name, 'florida');
	assert.equal(findPlace(foldPlace('Élysée'))?.name, findPlace(foldPlace('Elysee'))?.name);
});

test('no place holds itself, and unknown ones are not found', () => {
	assert.ok(!wholesOf('New York').has('new york'));
	assert.equal(findPlace('nowhere'), undefined);
});
