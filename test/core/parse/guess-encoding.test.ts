import assert from 'node:assert/strict';
import {test} from 'node:test';
import {decodeText, needsGuess} from '../../../source/core/parse/decode-text.ts';
import {guessEncoding} from '../../../source/core/parse/guess-encoding.ts';

/** What a text would be in an encoding of one byte a letter, by trying which byte gives which letter. */
function encode(text: string, encoding: string): Uint8Array {
	const decoder = new TextDecoder(encoding);
	const bytes = new Map(
		Array.from({length: 256}, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
	);
	return Uint8Array.from(text, letter => bytes.get(letter) ?? assert.fail(`${letter} is not in ${encoding}`));
}

const texts: ReadonlyArray<readonly [encoding: string, text: string]> = [
	['windows-1252', 'L’équipe a déjà gagné à Besançon — “c’est fini”, dit-elle. Les élus ont voté.'],
	['windows-1252', 'The mayor’s café closed on Friday, and nobody said why it had to close so early.'],
	['windows-1252', 'Der Bürgermeister trat am Freitag zurück. Die Gründe dafür blieben zunächst unklar.'],
	['windows-1251', 'Мэр города подал в отставку в пятницу. Совет города соберётся в понедельник.'],
	['koi8-r', 'Мэр города подал в отставку в пятницу. Совет города соберется в понедельник.'],
	['iso-8859-7', 'Ο δήμαρχος παραιτήθηκε την Παρασκευή. Το συμβούλιο θα συνεδριάσει τη Δευτέρα.'],
];

for (const [encoding, text] of texts) {
	test(`${encoding} is known by its letters: ${text.slice(0, 24)}…`, () => {
		const bytes = encode(text, encoding);
		assert.ok(needsGuess(bytes));
		assert.equal(decodeText(bytes, guessEncoding(bytes)), text);
	});
}

test('Shift JIS is known by its pairs of bytes', () => {
	const bytes = Uint8Array.from(
		Buffer.from(
			'8e73929282cd8be0976a93fa82c98eab945c82b582bd81428bc68e9682cd8c8e976a93fa82c98a4a82a982ea82e98142',
			'hex',
		),
	);
	const text = decodeText(bytes, guessEncoding(bytes)) ?? '';
	assert.equal(text, new TextDecoder('shift_jis').decode(bytes));
});

test('UTF-8, UTF-16 and bytes that are no text need no guess', () => {
	assert.ok(!needsGuess(Buffer.from('Élysée')));
	assert.ok(!needsGuess(Buffer.from('\uFEFFÉlysée', 'utf16le')));
	assert.ok(!needsGuess(Uint8Array.from({length: 300}, (_, index) => (index * 7) % 256)));
});
