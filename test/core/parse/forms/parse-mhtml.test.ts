import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseMhtml} from '../../../../source/core/parse/forms/mhtml/parse-mhtml.ts';
import {fixture} from './made-files.ts';

const read = async (bytes: Uint8Array) => parseMhtml({file: 'a.mhtml', bytes});

test('a page that a browser saved as one file is read from its own part, in its own encoding', async () => {
	const [draft] = (await read(fixture('mill.mhtml'))).drafts;
	assert.match(
		draft?.text ?? '',
		/^A fire destroyed the old mill in Café Lane on Friday, the brigade said\. “Nobody/,
	);
	assert.equal(draft?.fields.url?.value, 'https://gazette.example/2025/mill-burns');
	assert.deepEqual(draft?.fields.outlet, {
		value: 'Harbour Gazette',
		origin: 'inferred',
		reason: 'the page’s title ends in it',
	});
});

test('a page in base64 is read too, and parts may lie in parts', async () => {
	const words = 'The mill burnt on Friday, the brigade said, and nobody was hurt. ';
	const html = `<html><head><title>Mill burns</title></head><body><article><p>${words.repeat(5)}</p><p>Then ${words.repeat(5)}</p></article></body></html>`;
	const archive = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${Buffer.from(html).toString('base64')}\n--b--\n--a--\n`;
	assert.equal((await read(Buffer.from(archive))).drafts[0]?.fields.title?.value, 'Mill burns');
});

test('an archive that was cut off before its page says so', async () => {
	const {drafts, problems} = await read(fixture('mill.mhtml').subarray(0, 300));
	assert.deepEqual(drafts, []);
	assert.match(problems[0] ?? '', /cut off/);
});
