import assert from 'node:assert/strict';
import {test} from 'node:test';
import {numberStem} from '../../../source/core/stories/number-stem.ts';
import {outlineArticle} from '../../../source/core/stories/outline-article.ts';
import {filed} from './stories.ts';

/** How often a stem stands in the outline of a text. */
const countIn = (stem: string, text: string, title?: string): number => {
	const {stems, counts} = outlineArticle(filed('a', text, title === undefined ? {} : {title}));
	return counts[stems.indexOf(numberStem(stem))] ?? 0;
};

test('words count under their stems, in the title as in the text', () => {
	assert.equal(countIn('resign', 'The mayor resigned. Her resigning surprised all.', 'Mayor resigns'), 3);
	assert.equal(countIn('fbi', 'The F.B.I. and the FBI’s agents.'), 2);
	assert.equal(countIn('saarbruck', 'Saarbrück, SAARBRÜCK'), 2);
});

test('words that say nothing do not count, in other languages as well', () => {
	assert.deepEqual(outlineArticle(filed('a', 'The and of. Les, pour und nicht.')).stems.length, 0);
});

test('only the beginning is read, up to the end of a word', () => {
	const beginning = 'harbour '.repeat(180);
	assert.equal(countIn('dredg', `${beginning} dredging`), 1);
	assert.equal(countIn('dredg', `${beginning.repeat(2)} dredging`), 0);
	const {stems} = outlineArticle(filed('a', `${'x'.repeat(1495)} harbourmaster`));
	assert.equal(stems.length, 1);
});

test('what stands above the reporting is not read', () => {
	const text = 'By Alma Quill\nRain fell.';
	const article = {...filed('a', text), furniture: [{kind: 'byline' as const, start: 0, end: 13}]};
	assert.equal(outlineArticle(article).stems.includes(numberStem('quill')), false);
	assert.equal(outlineArticle(filed('a', text)).stems.includes(numberStem('quill')), true);
});

test('the stems ascend, so that two outlines can be held against each other', () => {
	const {stems} = outlineArticle(filed('a', 'harbour mayor audit council ferry divers hull'));
	assert.deepEqual(stems, stems.toSorted());
	assert.equal(stems.length, 7);
});
