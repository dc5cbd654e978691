import assert from 'node:assert/strict';
import test from 'node:test';
import {
	chanceAt,
	countPlaces,
	kindredAt,
	placeOf,
} from '../../../../source/core/text/background/word-background.ts';
import {chances, kindred, kindredPerStem, stems} from '../../../../source/core/text/background/word-table.ts';

const list = stems.split(' ');

const kinOf = (stem: string): readonly string[] =>
	kindredAt(placeOf(stem) ?? -1).map(({place}) => list[place] ?? '?');

test('the table has a chance and a row of kin for every stem, and each stem once', () => {
	assert.equal(new Set(list).size, list.length);
	assert.equal(chances.length, list.length);
	assert.equal(kindred.length, list.length * kindredPerStem * 3);
	assert.equal(countPlaces(), list.length);
});

test('a stem is found at its place, and an unknown word at none', () => {
	assert.deepEqual(
		list.map(stem => placeOf(stem)),
		[...list.keys()],
	);
	for (const stem of ['', 'zzz', 'Prison', 'buying']) {
		assert.equal(placeOf(stem), undefined);
	}
});

test('a chance is a share of all words, and falls with the rank', () => {
	const all = list.map((_, place) => chanceAt(place));
	assert.ok(all.every((chance, place) => chance > 0 && chance <= (all[place - 1] ?? 1)));
	assert.ok((all[0] ?? 0) > 50 * (all.at(-1) ?? 1));
	const sum = all.reduce((total, chance) => total + chance, 0);
	assert.ok(sum > 0.2 && sum < 1, String(sum));
});

test('kin are other stems of the table, each once, the most alike first', () => {
	for (const [place, stem] of list.entries()) {
		const kin = kindredAt(place);
		assert.ok(kin.length <= kindredPerStem);
		assert.equal(new Set(kin.map(other => other.place)).size, kin.length, stem);
		for (const [index, other] of kin.entries()) {
			assert.ok(other.place >= 0 && other.place < list.length && other.place !== place, stem);
			assert.ok(other.likeness >= 0 && other.likeness <= (kin[index - 1]?.likeness ?? 1), stem);
		}
	}
});

test('words that are used alike are kin, and others are not', () => {
	for (const [one, other] of [
		['prison', 'jail'],
		['doctor', 'physician'],
		['ferri', 'boat'],
		['resign', 'quit'],
	] as const) {
		assert.ok(kinOf(one).includes(other), `${one}: ${kinOf(one)}`);
	}

	assert.ok(!kinOf('prison').includes('ferri'));
});
