import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {narrowPassages} from '../../../../source/core/facts/passages/narrow-passages.ts';
import {mapPair, mirror, sides} from '../../../../source/core/pair.ts';
import {textOf} from '../../../../source/core/span.ts';
import {toNarrowable} from './narrowable.ts';

const weigh = (stem: string) => 2 + (stem.length % 3);

function narrow(left: string, right: string) {
	const texts = {left, right};
	const spans = narrowPassages(
		texts,
		mapPair(texts, text => toNarrowable(text)),
		weigh,
	);
	return mapPair(spans, (span, side) => textOf(texts[side], span));
}

/** The passages are marked in place, with ⟦ and ⟧. */
function holds(left: string, right: string) {
	const marked = {left, right};
	const plain = mapPair(marked, text => text.replaceAll(/[⟦⟧]/g, ''));
	assert.deepEqual(
		narrow(plain.left, plain.right),
		mapPair(marked, text => /⟦(.*)⟧/.exec(text)?.[1]),
	);
}

describe('a passage is the clause that carries what both report', () => {
	const links: Readonly<Record<string, readonly [string, string]>> = {
		'the other clause is about something else': [
			'⟦The mayor resigned on Friday⟧, while three of her former aides had long left the frozen harbour city.',
			'⟦The mayor resigned on Friday.⟧',
		],
		'a clause behind “but”': [
			'The council had praised the harbour tunnel for years, but ⟦the mayor cancelled the bridge contract on Friday.⟧',
			'⟦The mayor cancelled the bridge contract.⟧',
		],
		'what is said, without who says it': [
			'A spokesman for the northern fishing guild said that ⟦the ferry sank near the lighthouse.⟧',
			'⟦The ferry sank near the lighthouse.⟧',
		],
		'what is said, with who says it on both sides': [
			'⟦Mr. Okafor said that the ferry sank near the lighthouse⟧, although the owners, a firm from Oslo, had shown clean papers.',
			'⟦The ferry sank near the lighthouse, Mr. Okafor said.⟧',
		],
		'a quote without the frame that only one side has': [
			'⟦“We will rebuild the northern bridge before the winter,”⟧ the minister of public works told a crowd of farmers.',
			'⟦We will rebuild the northern bridge before the winter.⟧',
		],
		'a number in digits and in words': [
			'⟦A dozen members left the council⟧, although the fishing season had opened under unusually quiet skies.',
			'⟦12 members left the council.⟧',
		],
		'other forms of the words': [
			'⟦The mayor announced her resignation⟧ — a surprise to the guests of a charity dinner with dancing and fireworks.',
			'⟦The mayor, announcing that she resigns.⟧',
		],
		'who says so, with what they say': [
			'The passenger ferry ran aground on a reef off the northern island, and ⟦all on board were evacuated, the coast guard said.⟧',
			'⟦Everyone was brought ashore by lifeboats, the coast guard said.⟧',
		],
		'from when half an hour is counted': [
			'⟦The steering had failed half an hour before the accident⟧, although the owners, a firm from Oslo, had shown clean papers.',
			'⟦The steering failed 20 minutes before the accident.⟧',
		],
		'until when something lasts': [
			'⟦Nordlink cancelled all sailings on the route until the end of the month⟧, although the guests of a charity dinner were waiting.',
			'⟦Nordlink suspended all sailings on the route for a week.⟧',
		],
		'a dateline is no part of it': [
			'PARIS — ⟦The ferry sank near the old lighthouse.⟧',
			'⟦A ferry sank near the lighthouse.⟧',
		],
	};
	for (const [name, [left, right]] of Object.entries(links)) {
		test(name, () => {
			holds(left, right);
		});

		test(`${name}, with the sides exchanged`, () => {
			holds(right, left);
		});
	}
});

describe('a passage is the item of a list that both sides have', () => {
	const links: Readonly<Record<string, readonly [string, string]>> = {
		'between two lists, whatever else stands in both': [
			'They left much open, including ⟦limits on the size of the northern fleet⟧, a ban on hosting Baltic troops at the lighthouse, and where the border with Norway would be drawn in the valley.',
			'It demanded giving the valley to Norway, keeping the lighthouse out of the Baltic union and ⟦limiting the size of the northern fleet.⟧',
		],
		'in one list only': [
			'The mayor promised to lower the ferry fares, ⟦to open a school near the old lighthouse⟧ and to pave the market square.',
			'⟦A school near the old lighthouse will open.⟧',
		],
		'two items that stand side by side': [
			'It meant closing the mill on the river, ⟦selling seven wooden boats and felling the oldest oaks.⟧',
			'⟦The council sells seven wooden boats and is felling the oldest oaks.⟧',
		],
		'one of two things that somebody does': [
			'⟦Mr. Okafor was there to open the ferry terminal⟧ and join them in greeting the fishermen from the frozen northern islands.',
			'⟦Mr. Okafor will open the ferry terminal.⟧',
		],
	};
	for (const [name, [left, right]] of Object.entries(links)) {
		test(name, () => {
			holds(left, right);
		});

		test(`${name}, with the sides exchanged`, () => {
			holds(right, left);
		});
	}

	test('no passage ends in the middle of a list', () => {
		const {left} = narrow(
			'It meant closing the old mill on the river, selling seven wooden boats and felling the oldest oaks.',
			'Closing the old mill and selling seven wooden boats.',
		);
		assert.doesNotMatch(left, /mill.*boats$/);
	});
});

describe('who spoke, when and where', () => {
	const said = 'Bridges come first in this valley, Mayor Ann Lee said on Monday in Paris';

	test('is the passage where the other side tells of no words', () => {
		const {left} = narrow(
			`${said}, amid a storm of protest.`,
			'Mayor Ann Lee was in Paris on Monday to rest her voice in the valley.',
		);
		assert.equal(left, 'Mayor Ann Lee said on Monday in Paris');
	});

	test('is not where both tell that something was said', () => {
		const {left} = narrow(
			`${said}, amid a storm of protest.`,
			'Mayor Ann Lee told a crowd in Paris on Monday that a valley is beautiful.',
		);
		assert.equal(left, said);
	});
});

describe('a quoted fragment stands in a longer quote', () => {
	test('both sides narrow to the fragment', () => {
		holds(
			'He spoke of “⟦stubborn questions that have to be settled⟧.”',
			'“There are some ⟦stubborn questions that have to be settled⟧, and we shall,” he told them.',
		);
	});

	test('three words are quoted alike by chance', () => {
		const {left} = narrow(
			'The mayor called the bridge plan “a bad idea” on Friday.',
			'“It is a bad idea to wait,” she said.',
		);
		assert.notEqual(left, 'a bad idea');
	});
});

describe('the whole sentence is the passage', () => {
	const wholes: Readonly<Record<string, readonly [string, string]>> = {
		'where it is one clause': ['The mayor resigned on Friday.', 'On Friday the mayor stepped down.'],
		'where both are written alike': [
			'“We stay,” the mayor said, “and we vote.”',
			'“We stay,” the mayor said, “and we vote.”',
		],
		'where nothing is shared': ['The ferry sank, but nobody drowned.', 'Wheat rose again, while oil fell.'],
		'where less would be three words': ['She resigned, he stayed.', 'She resigned.'],
		'where only a name is shared': [
			'Capt. Ronald Johnson of the Harbour Patrol, who was born here, waved.',
			'Capt. Ronald Johnson of the Harbour Patrol, 54, slept.',
		],
	};
	for (const [name, [left, right]] of Object.entries(wholes)) {
		test(name, () => {
			assert.deepEqual(narrow(left, right), {left, right});
		});
	}
});

test('a sentence is narrowed where it stands in its article', () => {
	const left =
		'It rained. The mayor resigned on Friday, while three of her former aides had left the harbour city.';
	const texts = {left, right: 'The mayor resigned on Friday.'};
	const sentences = {
		left: toNarrowable(left, {start: 11, end: left.length}),
		right: toNarrowable(texts.right),
	};
	const {left: span} = narrowPassages(texts, sentences, weigh);
	assert.equal(textOf(left, span), 'The mayor resigned on Friday');
});

describe('laws', () => {
	const piece = fc.constantFrom(
		...'the mayor resigned on Friday|said|that|, but |, which |, and |—|; |“|”|"|(|)|12|a dozen|council|she| |.|, |’s|voted against the bridge|Mr. Lee|Élysée|😀'.split(
			'|',
		),
	);
	const text = fc
		.array(piece, {minLength: 1, maxLength: 30})
		.map(pieces => pieces.join(' ').trim())
		.filter(joined => joined !== '');
	const check = (law: (texts: {left: string; right: string}) => void) =>
		fc.assert(
			fc.property(text, text, (left, right) => law({left, right})),
			{numRuns: 400},
		);

	const read = (texts: {left: string; right: string}) => mapPair(texts, one => toNarrowable(one));

	test('a passage lies inside its sentence and is not empty', () => {
		check(texts => {
			const spans = narrowPassages(texts, read(texts), weigh);
			for (const side of sides) {
				assert.ok(spans[side].start >= 0 && spans[side].end <= texts[side].length);
				assert.ok(spans[side].start < spans[side].end);
			}
		});
	});

	test('a narrowed passage has whole words and trimmed ends', () => {
		check(texts => {
			const spans = narrowPassages(texts, read(texts), weigh);
			for (const side of sides) {
				const {start, end} = spans[side];
				const passage = textOf(texts[side], spans[side]);
				if (passage.length < texts[side].length) {
					assert.ok(start === 0 || !/^[\s,;]/.test(passage), passage);
					assert.doesNotMatch(passage, /\s$/);
					assert.ok(end === texts[side].length || !/[,;]$/.test(passage), passage);
					assert.ok(
						read(texts)[side].words.every(
							word => word.end <= start || word.start >= end || (word.start >= start && word.end <= end),
						),
					);
				}
			}
		});
	});

	test('a narrowed passage has as many opening marks as closing ones', () => {
		const clause = fc.constantFrom(
			...'the mayor resigned on Friday|“we will not yield to anybody in this city,”|a dozen members left|she said that|but nobody asked|the “lost” ferry sank'.split(
				'|',
			),
		);
		const sentence = fc.array(clause, {minLength: 1, maxLength: 8}).map(clauses => clauses.join(', '));
		fc.assert(
			fc.property(sentence, sentence, (left, right) => {
				const {left: one, right: other} = narrow(left, right);
				for (const passage of [one, other]) {
					assert.equal(passage.split('“').length, passage.split('”').length, passage);
				}
			}),
		);
	});

	test('exchanging the sides mirrors the passages', () => {
		check(texts => {
			assert.deepEqual(
				narrowPassages(mirror(texts), mirror(read(texts)), weigh),
				mirror(narrowPassages(texts, read(texts), weigh)),
			);
		});
	});

	test('any text is taken', () => {
		fc.assert(
			fc.property(fc.string({minLength: 1, unit: 'binary'}), fc.string({minLength: 1}), (left, right) => {
				narrowPassages({left, right}, read({left, right}), () => 0);
			}),
		);
	});
});
