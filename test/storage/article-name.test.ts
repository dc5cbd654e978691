import assert from 'node:assert/strict';
import test from 'node:test';
import {articleName} from '../../source/storage/article-name.ts';
import {findFiles} from '../../source/storage/find-files.ts';
import {readAtOnce} from '../../source/storage/read-article.ts';
import {placeOf} from '../../source/storage/store/place-of.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

test('a number behind the name of a file asks for one of its articles', context => {
	const file = `${temporaryFolder(context, {'a.json': '[]'})}/a.json`;
	assert.deepEqual(articleName(`${file}#12`), {file, number: 12});
	assert.deepEqual(findFiles([`${file}#12`]).files, [{file, isNamed: true, number: 12}]);
	assert.equal(placeOf(`${file}#12`), `${placeOf(file)}#12`);
});

test('a file that really has a # in its name is itself', context => {
	const folder = temporaryFolder(context, {'a#2': 'It rained on Monday.', a: 'It snowed.'});
	assert.deepEqual(articleName(`${folder}/a#2`), {file: `${folder}/a#2`});
	assert.equal(
		readAtOnce({...articleName(`${folder}/a#2`), isNamed: true})?.articles[0]?.text,
		'It rained on Monday.',
	);
});

test('what is no number, or of a file that is not there, is no number', context => {
	const folder = temporaryFolder(context, {a: 'It snowed.'});
	for (const name of [`${folder}/a#0`, `${folder}/a#x`, `${folder}/a#`, `${folder}/b#1`]) {
		assert.deepEqual(articleName(name), {file: name});
	}
});

test('the only article of a file is also its first, and has no second', context => {
	const file = `${temporaryFolder(context, {a: 'It snowed.'})}/a`;
	assert.equal(readAtOnce({file, isNamed: true, number: 1})?.articles[0]?.file, file);
	const {articles, problems} = readAtOnce({file, isNamed: true, number: 2}) ?? {};
	assert.deepEqual(articles, []);
	assert.equal(problems?.[0]?.file, `${file}#2`);
	assert.match(problems?.[0]?.message ?? '', /one article/);
});
