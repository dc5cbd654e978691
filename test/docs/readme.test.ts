import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {fillReadme} from '../../.config/fill-readme.ts';

const readme = fs.readFileSync('README.md', 'utf8');

test('the README shows the keys, commands and screens as they are (npm run docs writes them)', () => {
	assert.equal(readme, fillReadme(readme));
});

test('every file that the documents name is there', () => {
	for (const file of ['README.md', 'source/README.md']) {
		const folder = file.replace('README.md', '');
		const links = fs.readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g);
		for (const [, link = ''] of links) {
			assert.ok(fs.existsSync(`${folder}${link}`), `${file} links to ${link}`);
		}
	}
});
