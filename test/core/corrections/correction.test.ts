import assert from 'node:assert/strict';
import test from 'node:test';
import {correctArticle, entriesOf} from '../../../source/core/corrections/correction.ts';
import {readArticle} from '../../helpers/sessions.ts';

const article = readArticle(
	'a.txt',
	'=== METADATA ===\n\nSource: AP\nTitle: Bridge falls\n\n=== ARTICLE ===\n\nThe bridge fell.\n',
);

test('a correction is laid over what the file tells, and says whose it is', () => {
	const corrected = correctArticle(article, {outlet: 'UPI', published: '2025-12-01', title: null});
	assert.deepEqual(corrected.metadata, {
		outlet: {value: 'UPI', origin: 'reader'},
		published: {value: '2025-12-01', origin: 'reader'},
	});
	assert.deepEqual({...corrected, metadata: article.metadata}, article);
});

test('what the file tells as well stays the file’s', () => {
	assert.equal(correctArticle(article, {outlet: 'AP', published: null}), article);
	assert.equal(correctArticle(article, {}), article);
});

test('only what is another value now becomes an entry, on one line and without control characters', () => {
	const corrected = correctArticle(article, {outlet: 'UPI'});
	const values = {outlet: ' AP\u001B[31m ', title: 'Bridge\nfalls', published: ''};
	assert.deepEqual(entriesOf(corrected, values), [
		{file: 'a.txt', article: article.id, field: 'outlet', value: 'AP'},
	]);
	assert.deepEqual(entriesOf(corrected, {title: '  '}), [
		{file: 'a.txt', article: article.id, field: 'title', value: null},
	]);
});
