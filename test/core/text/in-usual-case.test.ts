import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {inUsualCase} from '../../../source/core/text/in-usual-case.ts';

test('text in capitals is written as usual: names behind offices and first names, places, dates, acronyms', () => {
	assert.equal(
		inUsualCase(`THE MAYOR, TOM QUILL, RESIGNED ON FRIDAY. MS. STORM SAID NOTHING ON MARCH 3.
PRESIDENT DONALD J. TRUMP MET SENATOR HALE IN NEW YORK. THEY MAY MARCH TO THE U.S. EMBASSY IN FRANCE, NATO SAID. QUILL WAS GONE.`),
		`The mayor, Tom Quill, resigned on Friday. Ms. Storm said nothing on March 3.
President Donald J. Trump met Senator Hale in New York. They may march to the U.S. embassy in France, NATO said. Quill was gone.`,
	);
});

test('a holder of an office is no verb, and a full name behind one is known by both parts', () => {
	assert.equal(
		inUsualCase('ON MONDAY MAYOR ADA QUILL RESIGNED. THE MAYOR LEFT. MAYOR QUILL VOWS REVENGE.'),
		'On Monday Mayor Ada Quill resigned. The mayor left. Mayor Quill vows revenge.',
	);
});

test('other text stays as it is, a headline in capitals and all', () => {
	for (const text of [
		'MAYOR QUILL RESIGNS\n\nThe mayor resigned on Friday, her office said.',
		'NATO, EU',
		'',
	]) {
		assert.equal(inUsualCase(text), text);
	}
});

test('every unit keeps its place', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('MAYOR', 'QUILL', 'ÉLYSÉE', 'İZMİR', 'U.S.', 'ﬁ', '.', '\n', '“', '3', 'ẞ')),
			words => {
				const text = `THE PRESIDENT OF FRANCE SPOKE ${words.join(' ')}`;
				const usual = inUsualCase(text);
				assert.equal(usual.length, text.length);
				assert.equal(usual.toUpperCase(), text.toUpperCase());
				assert.equal(inUsualCase(usual), usual);
			},
		),
	);
});
