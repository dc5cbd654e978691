import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findLists} from '../../../../source/core/facts/passages/find-lists.ts';
import {matchItems} from '../../../../source/core/facts/passages/match-items.ts';
import {shareContent} from '../../../../source/core/facts/passages/share-content.ts';
import {mapPair} from '../../../../source/core/pair.ts';
import {textOf} from '../../../../source/core/span.ts';
import {toNarrowable} from './narrowable.ts';

/** The words of the left side that both say, in order. */
function shared(left: string, right: string): string {
	const texts = {left, right};
	const sentences = mapPair(texts, text => toNarrowable(text));
	const lists = mapPair(sentences, (sentence, side) => findLists(texts[side], sentence));
	const {contents} = matchItems(
		shareContent(sentences, () => 3),
		lists,
	);
	const both = contents.left.filter(item => item.shared >= 0);
	return both.map(item => textOf(left, item)).join(' ');
}

const demands =
	'It meant giving the valley to Norway, keeping Wales out of the Baltic union and limiting the northern fleet.';

test('words in items that are not counterparts are not shared', () => {
	assert.equal(
		shared(
			demands,
			'It meant hosting Baltic sailors there, limiting the northern fleet and moving to Norway.',
		),
		'meant limiting northern fleet',
	);
});

test('words are shared where several items have counterparts', () => {
	assert.equal(
		shared(
			demands,
			'It meant limiting the northern fleet, keeping Wales out of a union and hosting Baltic sailors.',
		),
		'meant keeping Wales union limiting northern fleet',
	);
});

test('words are shared where no item has a counterpart', () => {
	assert.equal(
		shared(
			demands,
			'It meant selling Norway some old timber, sailing the Baltic sea and painting the fleet yellow.',
		),
		'meant Norway Baltic fleet',
	);
});

test('a word that stands outside a list too is shared', () => {
	assert.equal(
		shared(
			demands,
			'Norway saw it: hosting Baltic sailors there, limiting the northern fleet and moving to Norway.',
		),
		'Norway limiting northern fleet',
	);
});
