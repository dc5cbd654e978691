import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Article} from '../../../../source/core/article.ts';
import {compareStory} from '../../../../source/core/facts/story/compare-story.ts';
import type {Story} from '../../../../source/core/facts/story/story.ts';
import {overlaps, textOf} from '../../../../source/core/span.ts';
import {articleOf, readMarks} from '../../../helpers/marked-text.ts';
import {ferry} from './ferry.ts';

const beacon = `[1:Mayor Ada Quill resigned on Friday] after a year of quarrels over the harbour bridge.
The council meets next week. Its members have been divided since spring.
[2:An audit found that $250,000 was missing from the bridge fund.]
Rain is expected along the coast.`;
const courier = `A storm kept the ferries in port. Schools will stay closed.
[2:Auditors say $250,000 is missing from the fund for the bridge.]
On Friday, [1:the mayor, Ada Quill, resigned], the first to do so in forty years.
Fishermen blame the dredging. Nobody has been charged with a crime.`;
const dispatch = `A brass band from Lisbon played at the fair.
[1:Ada Quill resigned as mayor on Friday], her office said.
Apples are dearer than last year.`;

const outlets = [beacon, courier, dispatch];

/** Each fact as the marks that its passages cover, outlet by outlet: `'1 1 ·'`; `·` where an outlet is silent. */
function factsIn(marked: readonly string[]): readonly string[] {
	const texts = marked.map(readMarks);
	const {facts} = compareStory(texts.map(({text}) => articleOf(text)));
	return facts.map(({reports}) =>
		reports
			.map(({passages}, place) => {
				const marks = [...(texts[place]?.marks ?? [])];
				const covered = marks.filter(([, mark]) => passages.some(passage => overlaps(mark, passage)));
				return passages.length === 0 ? '·' : covered.map(([number]) => number).join('+') || '?';
			})
			.join(' '),
	);
}

const storyOf = (
	texts: readonly string[],
): {readonly articles: readonly Article[]; readonly story: Story} => {
	const articles = texts.map(text => articleOf(readMarks(text).text));
	return {articles, story: compareStory(articles)};
};

test('a fact knows which outlets report it, and with which words', () => {
	assert.deepEqual(factsIn(outlets), ['1 1 1', '2 2 ·']);
});

test('facts are numbered by the first outlet that reports them', () => {
	assert.deepEqual(factsIn([dispatch, courier, beacon]), ['1 1 1', '· 2 2']);
	assert.deepEqual(factsIn([courier, beacon, dispatch]), ['2 2 ·', '1 1 1']);
});

test('what no other outlet reports is only here, and weighs the more the more of it is new', () => {
	const {articles, story} = storyOf(outlets);
	const told = story.only.map((spans, place) => spans.map(span => textOf(articles[place]?.text ?? '', span)));
	assert.ok(told[1]?.includes('Nobody has been charged with a crime.'), JSON.stringify(told));
	assert.ok(told[2]?.includes('A brass band from Lisbon played at the fair.'));
	assert.ok(told.flat().every(text => !/resigned on Friday|\$250,000/.test(text)));
	assert.ok(story.only.flat().every(({weight}) => weight >= 0 && weight <= 1));
});

test('a part of a sentence that another outlet has is not only here, in whichever pair it was found', () => {
	const {articles, story} = storyOf([
		'Mayor Ada Quill resigned on Friday, and auditors found that $250,000 was missing from the bridge fund. Rain is expected.',
		'Mayor Ada Quill resigned on Friday. Schools will stay closed.',
		'Auditors found that $250,000 was missing from the bridge fund. Fishermen blame the dredging.',
	]);
	assert.deepEqual(
		story.only[0]?.map(span => textOf(articles[0]?.text ?? '', span)),
		['Rain is expected.'],
	);
});

/** Each fact as the outlets that report it: `'● ● ·'`. */
const reportersIn = (texts: readonly string[]): readonly string[] =>
	storyOf(texts).story.facts.map(({reports}) =>
		reports.map(({status}) => (status === 'silent' ? '·' : '●')).join(' '),
	);

test('two facts that only meet in a sentence of one outlet stay two: no chains', () => {
	const both =
		'Mayor Ada Quill resigned on Friday, and auditors found that $250,000 was missing from the bridge fund. Rain is expected.';
	const resigned = 'Mayor Ada Quill resigned on Friday. Schools will stay closed.';
	const missing =
		'Auditors found that $250,000 was missing from the bridge fund. Fishermen blame the dredging.';
	assert.deepEqual(reportersIn([both, resigned, missing]), ['● ● ·', '● · ●']);
	assert.deepEqual(reportersIn([resigned, missing, both]), ['● · ●', '· ● ●']);
});

test('an outlet that contradicts the others differs; they say it', () => {
	const {story} = storyOf([
		'Fire crews found 12 people dead in the Carver Street warehouse on Monday. Rain is expected.',
		'Schools will stay closed. Fire crews found 12 people dead in the warehouse on Carver Street on Monday.',
		'On Monday fire crews found 19 people dead in the Carver Street warehouse. Ferries were late.',
	]);
	assert.deepEqual(
		story.facts.map(({reports}) => reports.map(({status}) => status)),
		[['says', 'says', 'differs']],
	);
});

/** How the outlets stand to the first fact with these words. */
function statusesOf(texts: readonly string[], words: string): readonly string[] | undefined {
	const {articles, story} = storyOf(texts);
	return story.facts
		.find(({reports}) =>
			reports.some(({passages}, place) =>
				passages.some(span => textOf(articles[place]?.text ?? '', span).includes(words)),
			),
		)
		?.reports.map(({status}) => status);
}

test('the outlet that is alone with its number differs, in whatever order they are given', () => {
	assert.deepEqual(statusesOf(ferry, '212')?.slice(0, 2), ['says', 'differs']);
	assert.deepEqual(statusesOf(ferry.toReversed(), '212')?.slice(1), ['differs', 'says']);
});

test('two that conflict both differ, and who is silent about the detail does not', () => {
	assert.deepEqual(statusesOf(ferry, '1989'), ['differs', 'says', 'differs']);
});

test('one common word with a third outlet makes no fact of its own', () => {
	const {articles, story} = storyOf(ferry);
	const hurt = story.facts.filter(({reports}) =>
		reports[0]?.passages.some(span => textOf(articles[0]?.text ?? '', span).includes('Three passengers')),
	);
	assert.deepEqual(
		hurt.map(({reports}) => reports.map(({status}) => status)),
		[['differs', 'differs', 'silent']],
	);
});

test('furniture is neither in a fact nor only here', () => {
	const headline = 'Mayor Ada Quill resigned on Friday';
	const furniture = [{kind: 'headline' as const, start: 0, end: headline.length}];
	const articles = [
		articleOf(`${headline}\nThe tide was low. Two violinists won.`, furniture),
		...[courier, dispatch].map(text => articleOf(readMarks(text).text)),
	];
	const {facts, only} = compareStory(articles, {minScore: 0});
	assert.ok(facts.length > 0);
	assert.ok(facts.every(({reports}) => reports[0]?.status === 'silent'));
	assert.ok(only[0]?.every(({start}) => start >= headline.length));
});

describe('limits', () => {
	test('the same text at two outlets is said, with the two', () => {
		const {story} = storyOf([beacon, courier, beacon]);
		assert.deepEqual(story.limits, [{articles: [0, 2], text: 'Both articles hold the same text.'}]);
	});

	test('nothing to say about articles of usual length', () => {
		assert.deepEqual(storyOf(outlets).story.limits, []);
	});
});

test('a lower least score adds links without a fact, a higher one hides links; facts and what is only here stay', () => {
	const articles = outlets.map(text => articleOf(readMarks(text).text));
	const shown = compareStory(articles);
	const all = compareStory(articles, {minScore: 0});
	const none = compareStory(articles, {minScore: 1});
	assert.ok(all.links.length > shown.links.length);
	assert.deepEqual(
		all.links.filter(({fact}) => fact !== null),
		shown.links,
	);
	assert.deepEqual(none.links, []);
	for (const {facts, only} of [all, none]) {
		assert.deepEqual(only, shown.only);
		assert.deepEqual(
			facts.map(({fact, strength, reports}) => ({fact, strength, reports})),
			shown.facts.map(({fact, strength, reports}) => ({fact, strength, reports})),
		);
	}
});

test('wire copy in capitals tells the same facts', () => {
	assert.deepEqual(factsIn([beacon, courier, dispatch.toUpperCase()]), factsIn(outlets));
});

test('one article, or none, is a story without facts', () => {
	assert.deepEqual(compareStory([]).facts, []);
	const {facts, only} = compareStory([articleOf('The mayor resigned.')]);
	assert.deepEqual({facts, only}, {facts: [], only: [[]]});
});
