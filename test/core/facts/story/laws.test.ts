import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {compareArticles} from '../../../../source/core/facts/compare-articles.ts';
import {compareStory} from '../../../../source/core/facts/story/compare-story.ts';
import type {Story} from '../../../../source/core/facts/story/story.ts';
import {sides} from '../../../../source/core/pair.ts';
import {overlaps} from '../../../../source/core/span.ts';
import {articleOf} from '../../../helpers/marked-text.ts';

const words =
	'Mayor Quill resigned council harbour bridge Friday 12 dozen $250,000 missing audit “storm ferry” the of on said and'.split(
		' ',
	);
const sentence = fc
	.array(fc.constantFrom(...words), {minLength: 2, maxLength: 10})
	.map(list => `${list.join(' ')}.`);
const headline = 'Mayor Quill resigned on Friday over the missing bridge';
const article = fc
	.record({sentences: fc.array(sentence, {maxLength: 6}), hasHeadline: fc.boolean()})
	.map(({sentences, hasHeadline}) =>
		hasHeadline
			? articleOf([headline, ...sentences].join('\n'), [{kind: 'headline', start: 0, end: headline.length}])
			: articleOf(sentences.join('\n')),
	);
const stories = fc.uniqueArray(article, {minLength: 2, maxLength: 4, selector: ({text}) => text});

const check = (law: (articles: ReturnType<typeof articleOf>[]) => void) =>
	fc.assert(fc.property(stories, law), {numRuns: 60});

test('every shown link belongs to exactly one fact, and a fact to two outlets or more', () => {
	check(articles => {
		const {links, facts} = compareStory(articles);
		assert.deepEqual(
			facts.flatMap(fact => fact.links).toSorted((one, other) => one - other),
			[...links.keys()],
		);
		for (const {fact, links: own, reports} of facts) {
			assert.ok(own.every(index => links[index]?.fact === fact));
			assert.ok(reports.filter(({status}) => status !== 'silent').length >= 2);
		}
	});
});

test('a fact has one group of passages for each outlet: in order, apart, and exactly where its links are', () => {
	check(articles => {
		const {links, facts} = compareStory(articles);
		for (const {links: own, reports} of facts) {
			assert.equal(reports.length, articles.length);
			for (const [place, {passages, status, strength}] of reports.entries()) {
				assert.equal(passages.length === 0, status === 'silent');
				assert.equal(passages.length === 0, strength === null);
				assert.ok(
					passages.every(({start, end}, index) => start < end && start >= (passages[index - 1]?.end ?? 0)),
				);
				assert.ok((passages.at(-1)?.end ?? 0) <= (articles[place]?.text.length ?? 0));
				const linked = own.flatMap(index =>
					sides.flatMap(side => (links[index]?.articles[side] === place ? [links[index]?.[side]] : [])),
				);
				assert.ok(linked.every(span => passages.some(passage => span && overlaps(passage, span))));
			}
		}
	});
});

test('furniture is in no fact, no link and nothing that is only here', () => {
	check(articles => {
		const {links, facts, only} = compareStory(articles, {minScore: 0});
		for (const [place, {furniture}] of articles.entries()) {
			const spans = [
				...facts.flatMap(({reports}) => reports[place]?.passages ?? []),
				...links.flatMap(link => sides.filter(side => link.articles[side] === place).map(side => link[side])),
				...(only[place] ?? []),
			];
			assert.ok(spans.every(span => furniture.every(piece => !overlaps(span, piece))));
		}
	});
});

test('what is only here is in no fact', () => {
	check(articles => {
		const {facts, only} = compareStory(articles);
		for (const [place, spans] of only.entries()) {
			const told = facts.flatMap(({reports}) => reports[place]?.passages ?? []);
			assert.ok(spans.every(span => told.every(passage => !overlaps(span, passage))));
		}
	});
});

test('another order of the articles gives the same, up to numbering and order', () => {
	fc.assert(
		fc.property(
			stories.chain(articles =>
				fc.record({
					articles: fc.constant(articles),
					order: fc.shuffledSubarray([...articles.keys()], {minLength: articles.length}),
				}),
			),
			({articles, order}) => {
				const given = compareStory(articles);
				const shuffled = compareStory(order.flatMap(place => articles[place] ?? []));
				const placeIn = (place: number) => order[place] ?? -1;
				assert.deepEqual(
					bareOf(shuffled, placeIn),
					bareOf(given, place => place),
				);
			},
		),
		{numRuns: 60},
	);
});

test('a story of two articles has the facts of the two', () => {
	check(([left, right]) => {
		assert.ok(left && right);
		const pair = compareArticles({left, right});
		const story = compareStory([left, right]);
		assert.deepEqual(
			story.facts.map(({fact, strength, links}) => ({fact, strength, links: spansOf(story, links)})),
			pair.facts.map(({fact, strength, links}) => ({fact, strength, links: spansOf(pair, links)})),
		);
		assert.deepEqual(story.only, [pair.only.left, pair.only.right]);
	});
});

type Linked = {readonly links: readonly {readonly left: unknown; readonly right: unknown}[]};

const spansOf = ({links}: Linked, indices: readonly number[]) =>
	indices.map(index => JSON.stringify([links[index]?.left, links[index]?.right])).toSorted();

/** A story without numbering and order, its articles named by `nameOf`. */
function bareOf({links, facts, only}: Story, nameOf: (place: number) => number) {
	const bareLinks = links.map(link =>
		JSON.stringify([
			...sides
				.map(side => [nameOf(link.articles[side]), link[side].start, link[side].end])
				.toSorted(([one = 0], [other = 0]) => one - other),
			link.score,
			link.relation,
			link.moreSpecific && nameOf(link.articles[link.moreSpecific]),
		]),
	);
	const byName = <Some>(list: readonly Some[]) =>
		Object.fromEntries(list.map((value, place) => [nameOf(place), value]));
	return {
		links: bareLinks.toSorted(),
		facts: facts
			.map(fact =>
				JSON.stringify([
					fact.strength,
					byName(fact.reports),
					fact.links.map(index => bareLinks[index]).toSorted(),
				]),
			)
			.toSorted(),
		only: byName(only),
	};
}
