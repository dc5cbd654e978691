import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {textOf} from '../../../../source/core/span.ts';
import {readCertainty} from '../../../../source/core/text/reading/read-certainty.ts';
import {splitSentences} from '../../../../source/core/text/split-sentences.ts';

const read = (text: string) =>
	readCertainty(text, splitSentences(text))
		.flat()
		.map(clause => {
			const words = clause.cues.map(cue => textOf(text, cue)).join(', ');
			return `${clause.certainty}${words === '' ? '' : ` (${words})`}: ${textOf(text, clause)}`;
		});

test('what happened is asserted, what somebody says is reported', () => {
	assert.deepEqual(read('The mayor resigned. The mayor resigned, the baker said.'), [
		'asserted: The mayor resigned.',
		'reported (said): The mayor resigned, the baker said.',
	]);
});

test('a denial reaches into the clause that is denied', () => {
	assert.deepEqual(read('Mr. Lee denied that he had resigned.'), [
		'denied (denied): Mr. Lee denied',
		'denied (denied): he had resigned.',
	]);
});

test('negated, possible and planned are told apart, clause by clause', () => {
	assert.deepEqual(
		read('She did not resign, but the baker may leave; the cook plans to stay and he’ll sing.'),
		[
			'negated (not): She did not resign',
			'possible (may): the baker may leave',
			'planned (plans to): the cook plans to stay',
			'planned (’ll): he’ll sing.',
		],
	);
	assert.deepEqual(read('The cow won’t swim. Nobody is expected to pay.'), [
		'negated (won’t): The cow won’t swim.',
		'negated (Nobody, expected to): Nobody is expected to pay.',
	]);
});

test('who speaks stands before or behind what is said', () => {
	assert.deepEqual(read('“We will bake,” the cook said. The cook said that bread is ready.'), [
		'planned (will, said): We will bake,',
		'reported (said): the cook said.',
		'reported (said): The cook said',
		'reported (said): bread is ready.',
	]);
});

test('words that only look like it say nothing', () => {
	assert.deepEqual(
		read('The will of the people is not only strong, and Will met Theresa May in May at No. 10.'),
		[
			'asserted: The will of the people is not only strong',
			'asserted: Will met Theresa May in May at No. 10.',
		],
	);
});

test('neither confirming nor denying is no denial', () => {
	assert.match(read('The cook would neither confirm nor deny it.').join(), /^negated/);
});

test('law: clauses and cues lie in their sentence, in order', () => {
	const pieces = fc.constantFrom(
		'He said ',
		'that ',
		'not ',
		', but ',
		'“',
		'”',
		'; ',
		' — ',
		'will ',
		'. ',
		'\n',
		'denied ',
		'bread',
		"'ll",
		'No ',
	);
	const texts = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.array(pieces, {maxLength: 30}).map(list => list.join('')),
	);
	fc.assert(
		fc.property(texts, text => {
			const sentences = splitSentences(text);
			for (const [index, clauses] of readCertainty(text, sentences).entries()) {
				const sentence = sentences[index];
				assert.ok(sentence !== undefined);
				let last = sentence.start;
				for (const {start, end, cues} of clauses) {
					assert.ok(last <= start && start < end && end <= sentence.end);
					assert.ok(
						cues.every(cue => sentence.start <= cue.start && cue.start < cue.end && cue.end <= sentence.end),
					);
					last = end;
				}
			}
		}),
	);
});
