import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Form} from '../../../../source/core/parse/forms/forms.ts';
import {parserLoaders} from '../../../../source/core/parse/forms/forms.ts';
import {type FileContent, parseFile} from '../../../../source/core/parse/parse-file.ts';
import {madeFiles} from './made-files.ts';

const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

/** Nothing that a file holds can steer a terminal, and all that is known about a text lies in it. */
function checkContent({articles, problems}: FileContent): void {
	for (const {file, text, furniture, metadata, others, remarks} of articles) {
		const shown = [
			text,
			file,
			...Object.values(metadata).flatMap(({value, reason = ''}) => [value, reason]),
			...others.flatMap(({name, value}) => [name, value]),
			...remarks,
		];
		for (const line of shown) {
			assert.doesNotMatch(line, control);
			assert.ok(line.isWellFormed());
		}

		assert.notEqual(text.trim(), '');
		let end = 0;
		for (const span of furniture) {
			assert.ok(end <= span.start && span.start < span.end && span.end <= text.length);
			end = span.end;
		}
	}

	for (const {message} of problems) {
		assert.doesNotMatch(message, control);
		assert.doesNotMatch(message, /cannot be read: /, 'a parser threw');
		assert.ok(message.length > 0);
	}
}

const files = madeFiles();

/** What may stand in a damaged file in place of some of it. */
const litter = fc.oneof(
	fc.uint8Array({maxLength: 40}),
	fc
		.constantFrom(
			'\u001B[2J\u202E\u0007',
			'&#27;[31m&#x202E;&#0;',
			'\\u001b[2J\\u202e\\ud800',
			'<![CDATA[',
			']]>',
			'<!--',
			'"',
			'</',
			'\r\n\r\n',
			'=1B[2J',
			'{"text": "\\u001b[2J"}',
		)
		.map(text => Buffer.from(text)),
);

for (const {file, bytes} of files) {
	test(`law: ${file}, cut off or spliced with anything, is read or explained`, async () => {
		const places = fc.tuple(fc.nat({max: bytes.length}), fc.nat({max: 30}), litter, fc.boolean());
		await fc.assert(
			fc.asyncProperty(places, async ([at, removed, added, isCut]) => {
				const rest = isCut ? [] : [bytes.subarray(at + removed)];
				checkContent(await parseFile({file, bytes: Buffer.concat([bytes.subarray(0, at), added, ...rest])}));
			}),
			{numRuns: 40},
		);
	});
}

for (const form of Object.keys(parserLoaders) as Form[]) {
	test(`law: what reads ${form} throws nothing for random bytes`, async () => {
		const parse = await parserLoaders[form]?.();
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({maxLength: 400}), async bytes => {
				const {drafts, problems} = (await parse?.({file: `a.${form}`, bytes})) ?? assert.fail();
				assert.ok(Array.isArray(drafts) && Array.isArray(problems));
			}),
			{numRuns: 40},
		);
	});
}

test('law: reading a file changes nothing of it', async () => {
	for (const {file, bytes} of files) {
		const copy = Uint8Array.from(bytes);
		await parseFile({file, bytes: copy});
		assert.deepEqual(Buffer.from(copy), Buffer.from(bytes), file);
	}
});
