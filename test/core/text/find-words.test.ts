import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {findWords, writtenWords} from '../../../source/core/text/find-words.ts';

const foldedOf = (text: string) => findWords(text).map(word => word.folded);

test('words are compared without case, diacritics and possessive endings', () => {
	assert.deepEqual(foldedOf('Élysée’s Zoë ÅNGSTRÖM Łódź'), ['elysee', 'zoe', 'angstrom', 'lodz']);
	assert.deepEqual(foldedOf("Ukraine's don’t"), ['ukraine', "don't"]);
});

test('an acronym is the same with dots and without, and the country is not the pronoun', () => {
	assert.deepEqual(foldedOf('F.B.I. FBI U.S.-led US us'), ['fbi', 'fbi', 'usa', 'led', 'usa', 'us']);
});

test('what is written without spaces is cut into its words, and what stands beside it is left whole', () => {
	assert.deepEqual(foldedOf('审计员说，基金缺少250000元。'), [
		'审计',
		'员',
		'说',
		'基金',
		'缺少',
		'250000',
		'元',
	]);
	assert.deepEqual(foldedOf('北京 Élysée don’t'), ['北京', 'elysee', "don't"]);
});

test('numbers keep their point and lose their commas', () => {
	assert.deepEqual(foldedOf('$250,000, 3.5 and 97-1.'), ['250000', '3.5', 'and', '97', '1']);
});

test('forms of one word share a stem', () => {
	const [resign, resigned, resigns] = findWords('resign resigned resigns').map(word => word.stem);
	assert.ok(resign === resigned && resign === resigns);
});

test('a word knows whether it is capitalised and whether it says nothing', () => {
	const [the, mayor, resigned] = findWords('The Mayor resigned');
	assert.deepEqual([the?.isCapitalised, the?.isStop], [true, true]);
	assert.deepEqual([mayor?.isCapitalised, mayor?.isStop], [true, false]);
	assert.deepEqual([resigned?.isCapitalised, resigned?.isStop], [false, false]);
});

test('law: words lie in their stretch, in order, and never overlap', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), fc.nat(20), (text, skipped) => {
			const start = Math.min(skipped, text.length);
			let last = start;
			for (const word of findWords(text, {start, end: text.length})) {
				assert.ok(last <= word.start && word.start < word.end && word.end <= text.length);
				last = word.end;
			}
		}),
	);
});

test('law: words alone are the words of a text, in the same order', () => {
	const pieces = fc.constantFrom('U.S.', 'Ada’s', ' ', '3.5', '12,', '北京员', 'Élysée', '-', 'a.', '\n');
	const texts = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.array(pieces).map(list => list.join('')),
	);
	fc.assert(
		fc.property(texts, text => {
			const words = findWords(text);
			assert.deepEqual(
				writtenWords(text),
				words.map(({start, end}) => text.slice(start, end)),
			);
		}),
	);
});
