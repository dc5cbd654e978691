import assert from 'node:assert/strict';
import test from 'node:test';
import {findKin} from '../../../source/core/facts/find-kin.ts';
import {kindredAt, placeOf} from '../../../source/core/text/background/word-background.ts';

const find = (...stems: readonly string[]) => findKin(Int32Array.from(stems, stem => placeOf(stem) ?? -1));

test('a stem has those among the others that are used like it, whichever of the two names the other', () => {
	const kin = find('zzz', 'prison', 'ferri', 'jail');
	assert.deepEqual(
		kin[1]?.map(({stem}) => stem).filter(stem => stem !== 3),
		[],
	);
	assert.ok(kin[1]?.some(({stem, likeness}) => stem === 3 && likeness > 0.5));
	assert.ok(kin[3]?.some(({stem, likeness}) => stem === 1 && likeness > 0.5));
	assert.deepEqual([kin[0] ?? [], kin[2] ?? []], [[], []]);
});

test('kinship is mutual, also where only one of the two has the other among its most alike', () => {
	const place = placeOf('capsiz') ?? -1;
	const [distant] = kindredAt(place).filter(
		other => other.likeness > 0 && !kindredAt(other.place).some(back => back.place === place),
	);
	assert.ok(distant !== undefined);
	const kin = findKin(Int32Array.of(distant.place, place));
	assert.deepEqual(kin[0], [{stem: 1, likeness: distant.likeness}]);
	assert.deepEqual(kin[1], [{stem: 0, likeness: distant.likeness}]);
});
