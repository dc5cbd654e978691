import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import {pathToOpen, spellName} from '../../source/storage/spell-name.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

test('names in UTF-8 are themselves', () => {
	for (const name of ['a.txt', 'Zürich 東京 🗞.md', '\uFFFD', 'C:\\xE9', '']) {
		assert.equal(spellName(Buffer.from(name)), name);
	}
});

for (const [bytes, spelled] of [
	[[0x63, 0x61, 0x66, 0xe9], 'caf\\xE9'],
	[[0xc3, 0xa9, 0xc3], 'é\\xC3'],
	[[0xf0, 0x9f, 0x97, 0x9e, 0xf0, 0x9f], '🗞\\xF0\\x9F'],
	[[0xed, 0xa0, 0x80], '\\xED\\xA0\\x80'],
	[[0x5c, 0x78, 0x45, 0x39, 0xff], '\\x5CxE9\\xFF'],
] as const) {
	test(`${Buffer.from(bytes).toString('hex')} is spelled ${spelled}`, () => {
		assert.equal(spellName(Uint8Array.from(bytes)), spelled);
	});
}

test('whatever bytes a name has, its spelling opens it', {skip: process.platform !== 'linux'}, context => {
	const folder = temporaryFolder(context);
	const byte = fc.oneof(
		fc.constantFrom(0x5c, 0x78, 0x45, 0x39, 0xc3, 0xa9, 0xff),
		fc.integer({min: 1, max: 255}),
	);
	const name = fc
		.uint8Array({minLength: 1, maxLength: 40})
		.chain(({length}) => fc.array(byte, {minLength: length, maxLength: length}));
	fc.assert(
		fc.property(name, given => {
			const bytes = Buffer.from(given.map(one => (one === 0x2f ? 0x2e : one)));
			if (['.', '..'].includes(bytes.toString())) {
				return;
			}

			const file = Buffer.concat([Buffer.from(`${folder}/`), bytes]);
			fs.writeFileSync(file, 'x');
			const opened = pathToOpen(`${folder}/${spellName(bytes)}`);
			assert.equal(Buffer.compare(Buffer.from(opened), file), 0);
			fs.rmSync(file);
		}),
	);
});
