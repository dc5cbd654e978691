import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {findLists} from '../../../../source/core/facts/passages/find-lists.ts';
import {textOf} from '../../../../source/core/span.ts';
import {toNarrowable} from './narrowable.ts';

const itemsOf = (text: string) =>
	findLists(text, toNarrowable(text)).map(list => list.map(item => textOf(text, item)));

/** The items of the only list are marked in place. */
function holds(marked: string) {
	const items = Array.from(marked.matchAll(/\[([^\]]*)\]/g), ([, item]) => item);
	assert.deepEqual(itemsOf(marked.replaceAll(/[[\]]/g, '')), items.length > 0 ? [items] : []);
}

describe('a list is found with its items', () => {
	const lists: Readonly<Record<string, string>> = {
		'verbs in -ing':
			'The plan included [giving the valley to Norway], [keeping the harbour open] and [limiting the fleet.]',
		'nouns behind “including”':
			'They spoke for hours, including [limits on the fleet], [a proposed ban on nets], and [where the border would be.]',
		'verbs behind “to”': 'The mayor wants [to lower the fares], [to open a school] and [to pave the square.]',
		'the same preposition': 'She fought [for the ferry line], [for cheaper bread] or [for a new bridge.]',
		'nouns, with what leads to the first of them':
			'[They named the demand for a tunnel], [control of the northern valley] and [what the farmers would be paid.]',
		'more than three':
			'It began [closing the old mill], [selling the boats], [felling the oaks] and [firing the cook.]',
		'another “and” in an item':
			'It meant [closing mills and shops], [selling the boats] and [felling the oaks and elms.]',
		'before another clause':
			'It meant [closing the mill], [selling the boats] and [felling the oaks], which nobody liked.',
	};
	for (const [name, marked] of Object.entries(lists)) {
		test(name, () => {
			holds(marked);
		});
	}
});

describe('no list', () => {
	const sentences: Readonly<Record<string, string>> = {
		'two parts': 'The plan included giving the valley to Norway and limiting the fleet.',
		'those who do something': 'The mayor of Bergen, the owner of the mill and a farmer from Oslo resigned.',
		'words alone': 'The savings come from limiting waste, fraud and abuse.',
		'who somebody is':
			'It surprised Mr. Lee, the head of the mill and a leading voice of the valley, to be told.',
		'clauses with their own subjects': 'He opened the mill, the mayor was late and the farmers were angry.',
		'no “and”': 'They spoke of limits on the fleet, a ban on the nets, the border in the north.',
		'in a short quote': 'It was “the mill, the oak and the boat” to her.',
	};
	for (const [name, sentence] of Object.entries(sentences)) {
		test(name, () => {
			holds(sentence);
		});
	}
});

test('items stand in order, apart, inside the sentence', () => {
	const piece = fc.constantFrom(
		...', | and |, and |giving the valley to Norway|limits on the fleet|to open a school|where it was|“|”|(|)| — |for the mill|he said'.split(
			'|',
		),
	);
	fc.assert(
		fc.property(fc.array(piece, {minLength: 1, maxLength: 20}), pieces => {
			const text = pieces.join('');
			for (const list of findLists(text, toNarrowable(text))) {
				assert.ok(list.length >= 3);
				for (const [index, {start, end}] of list.entries()) {
					assert.ok((list[index - 1]?.end ?? 0) <= start && start < end && end <= text.length);
				}
			}
		}),
		{numRuns: 1000},
	);
});
