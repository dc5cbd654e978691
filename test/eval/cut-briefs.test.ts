import assert from 'node:assert/strict';
import test from 'node:test';
import {cutBriefs} from './cut-briefs.ts';
import type {MarkedArticle, MarkedPair} from './marked-pairs.ts';

const articleOf = (outlet: string, paragraphs: readonly (readonly string[])[]): MarkedArticle => ({
	title: 'Headline',
	paragraphs,
	outlet,
	date: '2010-07-04',
});

/** Two stories of ferries, so that each has sentences that look like those of the other. */
const pairs: readonly MarkedPair[] = [
	{
		id: 'x1',
		split: 'train',
		story: 'ghent',
		a: articleOf('Times', [
			['The ferry Albatross sank near Ghent.', 'Twelve passengers drowned in darkness.'],
			['The captain blamed heavy weather.', 'Divers search the harbour again.', 'Bread became dearer.'],
		]),
		b: articleOf('Post', [
			['Heavy weather hit Ghent.', 'The Albatross, a ferry, sank there.'],
			['Captain Maas blamed the weather.'],
			['A dozen passengers drowned.', 'Divers found the harbour empty.'],
		]),
		pairs: [
			{a: 0, b: 1, grade: 2},
			{a: 1, b: 3, grade: 2},
			{a: 2, b: 2, grade: 1},
		],
	},
	{
		id: 'x2',
		split: 'train',
		story: 'lyon',
		a: articleOf('Times', [['A ferry burned near Lyon.'], ['Nobody drowned.', 'The captain was praised.']]),
		b: articleOf('Post', [
			['Firemen praised a captain.', 'Near Lyon his ferry Pelican burned.', 'Its owners slept.'],
		]),
		pairs: [
			{a: 0, b: 1, grade: 2},
			{a: 2, b: 0, grade: 2},
		],
	},
];

const sentencesOf = ({paragraphs}: MarkedArticle) => paragraphs.flat();

/** Marks by their words: a brief counts its sentences anew. */
const wordsOf = ({a, b, pairs}: MarkedPair): readonly string[] =>
	pairs.map(mark => `${sentencesOf(a)[mark.a]} | ${sentencesOf(b)[mark.b]} | ${mark.grade}`);

const briefs = cutBriefs(pairs);
const pairOf = (brief: MarkedPair) => pairs.find(({id}) => id === brief.id);

/** Whether both sides of a brief are of its own pair, and not one of another story. */
const isOwn = (brief: MarkedPair) =>
	sentencesOf(brief.b).every(sentence => pairOf(brief)?.b.paragraphs.flat().includes(sentence));

test('the same pairs give the same briefs', () => {
	assert.ok(briefs.length > 5);
	assert.deepEqual(cutBriefs(structuredClone(pairs)), briefs);
});

test('a brief is one to three sentences in a row of an article of each side, without a headline', () => {
	const articles = pairs.flatMap(({a, b}) => [a, b].map(article => sentencesOf(article).join('\n')));
	const lengths = new Set<number>();
	for (const side of briefs.flatMap(({a, b}) => [a, b])) {
		const sentences = sentencesOf(side);
		lengths.add(sentences.length);
		assert.ok(articles.some(text => text.includes(sentences.join('\n'))));
		assert.equal(side.title, null);
	}

	assert.deepEqual([...lengths].toSorted(), [1, 2, 3]);
});

test('marks stay with their sentences: those of which a brief has both, and no others', () => {
	for (const brief of briefs.filter(isOwn)) {
		const [left, right] = [sentencesOf(brief.a), sentencesOf(brief.b)];
		const expected = pairs
			.flatMap(wordsOf)
			.filter(
				mark => left.includes(mark.split(' | ')[0] ?? '') && right.includes(mark.split(' | ')[1] ?? ''),
			);
		assert.deepEqual(wordsOf(brief), expected);
	}
});

test('there is a brief around every mark, and there are some without', () => {
	const marked = new Set(briefs.flatMap(wordsOf));
	for (const mark of pairs.flatMap(wordsOf).filter(words => words.endsWith('2'))) {
		assert.ok(marked.has(mark), mark);
	}

	const own = briefs.filter(isOwn);
	assert.ok(own.some(({pairs}) => pairs.length === 0));
});

test('look-alikes of another story carry no marks', () => {
	const strange = briefs.filter(brief => !isOwn(brief));
	assert.ok(strange.length >= 2);
	for (const {story, a, b, pairs: marks} of strange) {
		assert.deepEqual(marks, []);
		const [own, others] = [
			pairs.filter(pair => pair.story === story),
			pairs.filter(pair => pair.story !== story),
		];
		assert.ok(own.some(pair => sentencesOf(a).every(sentence => sentencesOf(pair.a).includes(sentence))));
		assert.ok(
			others
				.flatMap(pair => [pair.a, pair.b])
				.some(article => sentencesOf(b).every(sentence => sentencesOf(article).includes(sentence))),
		);
	}
});

test('nothing else than the pairs is read, so that nothing of dev is learnt from', () => {
	const known = new Set(pairs.flatMap(({a, b}) => [...sentencesOf(a), ...sentencesOf(b)]));
	for (const {split, a, b} of cutBriefs(pairs.slice(0, 1))) {
		assert.equal(split, 'train');
		assert.ok([...sentencesOf(a), ...sentencesOf(b)].every(sentence => known.has(sentence)));
		assert.ok(![...sentencesOf(a), ...sentencesOf(b)].some(sentence => sentence.includes('Lyon')));
	}
});
