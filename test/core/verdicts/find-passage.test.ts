import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {textOf} from '../../../source/core/span.ts';
import {anchorPassage} from '../../../source/core/verdicts/anchor-passage.ts';
import {findPassage} from '../../../source/core/verdicts/find-passage.ts';
import {readMarks} from '../../helpers/marked-text.ts';

const articleWith = (text: string) => ({id: text, file: 'harbour.txt', text});

/** The words that are found in a text for the passage that is marked 1 in another. */
function findMarked(marked: string, changed: string): string | undefined {
	const {text, marks} = readMarks(marked);
	const passage = marks.get(1);
	assert.ok(passage !== undefined);
	const found = findPassage(articleWith(changed), anchorPassage(articleWith(text), passage));
	return found && textOf(changed, found);
}

const marked =
	'The council met. The mayor, who had hoped for more, [1:resigned “for good” on Friday — after a year of quarrels.] Rain fell.';

describe('a passage is found again', () => {
	const changes: Readonly<Record<string, readonly [changed: string, found: string]>> = {
		'where text was put in before it': [
			'Snow fell. Rain fell. The mayor resigned “for good” on Friday — after a year of quarrels. Nobody knew.',
			'resigned “for good” on Friday — after a year of quarrels.',
		],
		'with other quotation marks, dashes and line ends': [
			'The mayor resigned "for good" on\n  Friday - after a year of quarrels. Rain fell.',
			'resigned "for good" on\n  Friday - after a year of quarrels.',
		],
		'with a word replaced': [
			'The mayor, who had hoped for more, quit “for good” on Friday — after a year of quarrels. Rain fell.',
			'quit “for good” on Friday — after a year of quarrels.',
		],
		'with a word put in and one left out': [
			'The mayor resigned “for good” late on Friday — after a year full of quarrels. Rain fell.',
			'resigned “for good” late on Friday — after a year full of quarrels.',
		],
		'with a word in another form': [
			'She resigns “for good” on Friday — after a year of quarrels. Rain fell.',
			'resigns “for good” on Friday — after a year of quarrels.',
		],
	};
	for (const [change, [changed, found]] of Object.entries(changes)) {
		test(change, () => {
			assert.equal(findMarked(marked, changed), found);
		});
	}

	test('among the same words, those in the same company', () => {
		const twice = 'Snow fell. Nobody was hurt. The ferry sank. [1:Nobody was hurt.] Rain fell.';
		const {text} = readMarks(twice);
		const {start} = readMarks(twice).marks.get(1) ?? {start: -1};
		const changed = articleWith(`Nobody was hurt. ${text}`);
		const anchor = anchorPassage(articleWith(text), {start, end: start + 'Nobody was hurt.'.length});
		assert.equal(findPassage(changed, anchor)?.start, start + 'Nobody was hurt. '.length);
	});

	test('among equals, the nearest', () => {
		const text = `${'Rain fell. '.repeat(20)}`;
		const start = 11 * 11;
		const anchor = anchorPassage(articleWith(text), {start, end: start + 10});
		assert.equal(findPassage(articleWith(`x ${text}`), anchor)?.start, start + 2);
	});
});

describe('a passage that is gone is not found', () => {
	const gone = [
		'',
		'Snow fell. The ferries stayed in the harbour, and nobody was hurt.',
		'The mayor spoke “for good” reasons. On Monday she went home after a week.',
	];
	for (const text of gone) {
		test(text === '' ? 'in an empty article' : text, () => {
			assert.equal(findMarked(marked, text), undefined);
		});
	}
});

describe('laws', () => {
	const word = fc.constantFrom(...'mayor harbour “storm” the of, Friday. 12 é 市長 x\u0301'.split(' '));
	const text = fc.oneof(
		fc.array(word, {minLength: 1, maxLength: 40}).map(list => list.join(' ')),
		fc.string({unit: 'binary', minLength: 1}),
	);
	const passage = fc.tuple(text, fc.nat(), fc.nat()).map(([text, one, other]) => {
		const [start, end] = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b);
		return {text, span: {start: start ?? 0, end: end ?? 0}};
	});

	test('in the same text it is found where it was', () => {
		fc.assert(
			fc.property(passage, ({text, span}) => {
				const article = articleWith(text);
				assert.deepEqual(findPassage(article, anchorPassage(article, span)), span);
			}),
		);
	});

	test('whatever is put in outside of it, the same words are found: where they stand once, in their place', () => {
		fc.assert(
			fc.property(passage, text, fc.nat(), ({text, span}, more, at) => {
				const exact = textOf(text, span);
				fc.pre(exact.trim() !== '');
				const places = text.length + 1 - (span.end - span.start);
				const chosen = at % (places + 1);
				const place =
					chosen <= span.start ? chosen : Math.min(chosen + span.end - span.start - 1, text.length);
				const changed = articleWith(`${text.slice(0, place)}${more}${text.slice(place)}`);
				const found = findPassage(changed, anchorPassage(articleWith(text), span));
				assert.equal(found && textOf(changed.text, found), exact);
				if (changed.text.indexOf(exact) === changed.text.lastIndexOf(exact)) {
					assert.equal(found?.start, place <= span.start ? span.start + more.length : span.start);
				}
			}),
		);
	});

	test('in any other text it is found inside of it or not at all, and nothing is thrown', () => {
		fc.assert(
			fc.property(passage, text, ({text, span}, other) => {
				const found = findPassage(articleWith(other), anchorPassage(articleWith(text), span));
				assert.ok(
					found === undefined ||
						(Number.isInteger(found.start) &&
							0 <= found.start &&
							found.start < found.end &&
							found.end <= other.length),
				);
			}),
		);
	});
});
