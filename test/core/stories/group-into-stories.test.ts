import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Article} from '../../../source/core/article.ts';
import {groupIntoStories} from '../../../source/core/stories/group-into-stories.ts';
import {generateArticles} from '../../bench/generate-articles.ts';
import {seedArticles} from '../../helpers/sessions.ts';
import {ferryHere, ferryThere, filed, filesOf, mayorHere, mayorThere} from './stories.ts';

const published = '2025-03-07';
const four = [
	filed('mayor-a', mayorHere, {published, title: 'Ystad mayor resigns'}),
	filed('ferry-a', ferryHere, {published, title: 'Ferry runs aground off Visby'}),
	filed('mayor-b', mayorThere, {published: '2025-03-08', title: 'Quill steps down over harbour fund'}),
	filed('ferry-b', ferryThere, {published, title: 'Hundreds saved from stranded ferry'}),
];

const withoutDays = (articles: readonly Article[]): readonly Article[] =>
	articles.map(({metadata: {published: _, ...metadata}, ...article}) => ({...article, metadata}));

/** Two thousand made-up articles of four weeks that have nothing to do with each other. */
const strangers = generateArticles(2000).map(({text, title, outlet}, index) =>
	filed(`stranger-${index}`, text, {
		title,
		outlet,
		published: `2025-11-${String((index % 28) + 1).padStart(2, '0')}`,
	}),
);

const sizesOf = (groups: readonly (readonly Article[])[]) => groups.map(({length}) => length);

test('articles about one event are one story, and each event is a story of its own', () => {
	assert.deepEqual(filesOf(groupIntoStories(four)), ['ferry-b ferry-a', 'mayor-a mayor-b']);
});

test('articles without a day are grouped by what they tell', () => {
	assert.deepEqual(filesOf(groupIntoStories(withoutDays(four))).toSorted(), [
		'ferry-b ferry-a',
		'mayor-b mayor-a',
	]);
});

test('an article without a day joins the story of those that have one', () => {
	const [mayor, ferry, other] = four as [Article, Article, Article];
	const groups = groupIntoStories([...withoutDays([other]), mayor, ferry]);
	assert.deepEqual(filesOf(groups).toSorted(), ['ferry-a', 'mayor-a mayor-b']);
});

test('what is told again weeks later is another story', () => {
	const later = filed('mayor-later', mayorThere, {published: '2025-04-20'});
	const groups = groupIntoStories([...four.filter(({file}) => file === 'mayor-a'), later]);
	assert.deepEqual(filesOf(groups), ['mayor-a', 'mayor-later']);
});

test('an article without a day does not tie two events that are years apart', () => {
	const groups = groupIntoStories([
		filed('then', mayorHere, {published: '2015-03-07'}),
		filed('now', mayorThere, {published}),
		filed('unknown', mayorThere),
	]);
	assert.deepEqual(filesOf(groups).toSorted(), ['now unknown', 'then']);
});

test('an article that tells of two events does not make one of them', () => {
	const roundup = filed('roundup', `${ferryThere.slice(0, 220)}\n${mayorThere.slice(0, 240)}`, {published});
	const groups = groupIntoStories([...four, roundup]);
	assert.equal(
		groups.find(group => group.some(({file}) => file === 'mayor-a'))?.includes(four[1] as Article),
		false,
	);
	assert.equal(groups.length, 2);
});

test('one wire text in many outlets, cut and added to, is one story', () => {
	const copies = Array.from({length: 300}, (_, index) =>
		filed(
			`copy-${index}`,
			`${strangers[index]?.text.slice(0, 40)}\n${mayorHere.slice(0, mayorHere.length - (index % 90))}`,
			{
				...(index % 3 > 0 && {published}),
				outlet: `Herald ${index}`,
			},
		),
	);
	assert.deepEqual(sizesOf(groupIntoStories(copies.slice(0, 150))), [150]);
	const groups = groupIntoStories([...copies, ...strangers.slice(0, 1000)]);
	assert.deepEqual(
		sizesOf(groups).toSorted((one, other) => other - one),
		[300, ...strangers.slice(0, 1000).map(() => 1)],
	);
});

test('the two seeds are one story, alone and among strangers', () => {
	const seeds = seedArticles.map(({file}) => file).toSorted();
	const findSeeds = (articles: readonly Article[]) =>
		groupIntoStories(articles)
			.filter(group => group.some(({file}) => seeds.includes(file)))
			.map(group => group.map(({file}) => file).toSorted());
	assert.deepEqual(findSeeds(seedArticles), [seeds]);
	assert.deepEqual(findSeeds([...strangers.slice(0, 500), ...seedArticles]), [seeds]);
	assert.deepEqual(findSeeds([...four, ...withoutDays(seedArticles)]), [seeds]);
});

test('two thousand articles that have nothing to do with each other do not flow together', () => {
	for (const articles of [strangers, withoutDays(strangers)]) {
		assert.ok(Math.max(...sizesOf(groupIntoStories(articles))) <= 2);
	}
});

test('articles that say next to nothing are not taken for each other', () => {
	const groups = groupIntoStories([
		filed('a', 'Storm.'),
		filed('b', 'Storm!'),
		filed('c', ''),
		filed('d', '…'),
	]);
	assert.deepEqual(sizesOf(groups), [1, 1, 1, 1]);
	assert.deepEqual(groupIntoStories([]), []);
});

const vocabulary =
	'mayor quill ystad ferry halcyon visby audit council divers hull storm bridge harbour the of'.split(' ');
const library = fc
	.array(
		fc.record({
			words: fc.array(fc.constantFrom(...vocabulary), {maxLength: 40}),
			published: fc.constantFrom('2025-03-07', '2025-03-08', '2025-03-12', '2025-06-01', 'Friday', ''),
		}),
		{maxLength: 14},
	)
	.map(list =>
		list.map(({words, published: day}, index) => filed(`f${index}`, words.join(' '), {published: day})),
	);

test('law: every article is in one story, and the order in which they come does not matter', () => {
	fc.assert(
		fc.property(
			library.chain(articles =>
				fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, {minLength: articles.length})),
			),
			([articles, shuffled]) => {
				const groups = groupIntoStories(articles);
				assert.deepEqual(
					groups
						.flat()
						.map(({file}) => file)
						.toSorted(),
					articles.map(({file}) => file).toSorted(),
				);
				assert.deepEqual(filesOf(groupIntoStories(shuffled)), filesOf(groups));
			},
		),
		{numRuns: 150},
	);
});
