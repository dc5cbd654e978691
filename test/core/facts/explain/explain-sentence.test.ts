import assert from 'node:assert/strict';
import test from 'node:test';
import {
	type ExplainedSentence,
	explainSentenceAt,
	type NoSentence,
} from '../../../../source/core/facts/explain/explain-sentence.ts';
import {type Trace, traceComparison} from '../../../../source/core/facts/explain/trace.ts';
import {textOf} from '../../../../source/core/span.ts';
import {articleOf} from '../../../helpers/marked-text.ts';

const headline = 'Mayor resigns';
const text = `${headline}\n\nIt is so. Mayor Quill resigned on Friday.  A violinist from Lisbon won.\n`;
const left = articleOf(text, [{kind: 'headline', start: 0, end: headline.length}]);
const right = articleOf('On Friday Ms. Quill resigned as mayor. The harbour froze over.');
const trace = traceComparison({left, right});

const explain = (offset: number, of: Trace = trace): ExplainedSentence => {
	const found = explainSentenceAt(of, offset);
	assert.ok('sentence' in found, JSON.stringify(found));
	return found;
};

const missing = (offset: number, of: Trace = trace): NoSentence => {
	const found = explainSentenceAt(of, offset);
	assert.ok('kind' in found);
	return found;
};

test('every place of the text is in the headline or in a sentence; spaces belong to the sentence behind them', () => {
	const sentences = ['It is so.', 'Mayor Quill resigned on Friday.', 'A violinist from Lisbon won.'];
	for (let offset = 0; offset < text.length; offset++) {
		if (offset < headline.length) {
			assert.equal(missing(offset).kind, 'furniture');
			continue;
		}

		const {sentence} = explain(offset);
		assert.equal(textOf(text, sentence), sentences[sentence.index]);
		const isInSpaceBefore = /^\s+$/.test(text.slice(offset, sentence.start));
		const isInside = sentence.start <= offset && offset < sentence.end;
		assert.ok(isInside || isInSpaceBefore || offset === text.length - 1, String(offset));
	}
});

test('a linked sentence names its fact, and is explained with its best counterpart', () => {
	const {best, candidates, silence} = explain(text.indexOf('Quill'));
	assert.equal(silence, undefined);
	assert.deepEqual(best?.fate, {kind: 'linked', fact: 1});
	assert.equal(candidates[0]?.score, best?.score);
	assert.equal(best?.score, trace.comparison.links[0]?.score);
});

test('a sentence without candidates says why', () => {
	assert.equal(explain(text.indexOf('It is')).silence, 'no-words');
	assert.equal(explain(text.indexOf('violinist')).silence, 'no-shared-word');
	const against = (words: string) => traceComparison({left, right: articleOf(words)});
	assert.equal(explain(text.indexOf('violinist'), against('')).silence, 'other-empty');
	const copied = against('Mayor Quill resigned on Friday.');
	assert.equal(explain(text.indexOf('violinist'), copied).silence, 'all-copied');
	assert.equal(explain(text.indexOf('Quill'), copied).best?.by, 'copy');
});

test('a weak candidate is explained as well', () => {
	const weak = traceComparison({
		left,
		right: articleOf(
			'Nobody in Springfield expected that the library would close on Friday for twelve weeks of repairs.',
		),
	});
	const {best} = explain(text.indexOf('Quill'), weak);
	assert.equal(best?.fate.kind, 'weak');
	assert.ok(best?.weighing && best.score < 0.34);
});

test('outside of the text and in furniture there is no sentence', () => {
	assert.deepEqual(missing(text.length), {kind: 'outside'});
	assert.deepEqual(missing(-1), {kind: 'outside'});
	assert.deepEqual(missing(3), {
		kind: 'furniture',
		furniture: left.furniture[0],
		next: text.indexOf('It is'),
	});
	const bare = traceComparison({left: articleOf(headline, left.furniture), right});
	assert.deepEqual(missing(3, bare), {kind: 'furniture', furniture: left.furniture[0]});
	assert.deepEqual(missing(0, traceComparison({left: articleOf(' \n'), right})), {kind: 'empty'});
});

test('behind the sentences that are compared, there is none either', () => {
	const long = articleOf(Array.from({length: 2003}, (_, index) => `Dog number ${index} barked.`).join(' '));
	const cut = traceComparison({left: long, right});
	assert.equal(missing(long.text.length - 2, cut).kind, 'not-compared');
	assert.equal(explain(0, cut).sentence.index, 0);
});
