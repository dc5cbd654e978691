import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {textOf} from '../../../../source/core/span.ts';
import {openReading} from '../../../../source/core/text/reading/open-reading.ts';
import {sentencesOf} from './named-sentences.ts';

/** Who says it, then the parts. */
function read(text: string): readonly string[] {
	const sentences = sentencesOf(text);
	const reading = openReading(text, sentences);
	const names = reading.names();
	return reading.utterances().map(({kind, parts, speaker}) => {
		const who =
			speaker === undefined
				? 'nobody'
				: (names.entities[speaker.entity ?? -1]?.key ?? textOf(text, speaker.who));
		return `${kind === 'direct' ? '' : 'indirectly '}${who}: ${parts.map(part => textOf(text, part)).join(' + ')}`;
	});
}

test('the speaker stands behind, before or between', () => {
	assert.deepEqual(read('“We resign,” Ms. Lee said. “We are tired.”'), ['lee: We resign, + We are tired.']);
	assert.deepEqual(read('“We resign,” said Ada Lee, the mayor.'), ['lee: We resign,']);
	assert.deepEqual(read('Then Ada Lee (R-Maine) told bakers it was “very good.”'), ['lee: very good.']);
});

test('who is described between name and verb still speaks', () => {
	assert.deepEqual(read('But Ada Lee, who runs the bakery of Rosa Maas, said it was “very good.”'), [
		'lee: very good.',
	]);
	assert.deepEqual(
		read('But Ada Lee — who acknowledged that she was late — said it was “very good.”').slice(-1),
		['lee: very good.'],
	);
});

test('a quote that runs over paragraphs is one', () => {
	assert.deepEqual(read('“We resign,” Ms. Lee said. “We are tired.\n\n“We always were.”'), [
		'lee: We resign, + We are tired. + We always were.',
	]);
});

test('two speakers of one paragraph are kept apart', () => {
	assert.deepEqual(read('“We resign,” Ms. Lee said. “Good,” Mr. Maas replied.'), [
		'lee: We resign,',
		'maas: Good,',
	]);
});

test('he and she speak as the person they mean', () => {
	assert.deepEqual(read('Mr. Maas left. “I am tired,” he added.'), ['maas: I am tired,']);
});

test('what is said without marks is found, too', () => {
	assert.deepEqual(
		read('Ms. Lee said on Monday that the guild would resign. The bread was burnt, Mr. Maas said.'),
		['indirectly lee: the guild would resign', 'indirectly maas: The bread was burnt'],
	);
	assert.deepEqual(read('The oven broke again, according to Mr. Maas.'), [
		'indirectly maas: The oven broke again',
	]);
});

test('words without a speaker have none, and the lawyer of somebody is not that person', () => {
	assert.deepEqual(read('The “great oven” burnt.'), ['nobody: great oven']);
	assert.deepEqual(read('So Ms. Lee’s lawyer said “no comment at all.”'), [
		'Ms. Lee’s lawyer: no comment at all.',
	]);
});

test('law: parts lie in any text, in order', () => {
	const pieces = fc.constantFrom(
		'“',
		'”',
		'"',
		'Mr. Lee ',
		'said ',
		'that ',
		'he ',
		', ',
		'. ',
		'\n',
		'bread is good',
		'according to ',
		' — ',
		'told ',
	);
	const texts = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.array(pieces, {maxLength: 40}).map(list => list.join('')),
	);
	fc.assert(
		fc.property(texts, text => {
			const sentences = sentencesOf(text);
			for (const {parts, speaker} of openReading(text, sentences).utterances()) {
				let last = 0;
				assert.ok(parts.length > 0);
				for (const {start, end} of parts) {
					assert.ok(last <= start && start < end && end <= text.length);
					last = end;
				}

				assert.ok(speaker === undefined || textOf(text, speaker.who) !== '');
			}
		}),
	);
});
