import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {compareArticles} from '../../../source/core/facts/compare-articles.ts';
import type {Comparison} from '../../../source/core/facts/comparison.ts';
import {concludeStudy} from '../../../source/core/facts/conclude-study.ts';
import {dial} from '../../../source/core/facts/dial.ts';
import {byWeights} from '../../../source/core/facts/score-candidates.ts';
import {type Study, studyArticles} from '../../../source/core/facts/study-articles.ts';
import {mapPair, mirror, sides} from '../../../source/core/pair.ts';
import {textOf} from '../../../source/core/span.ts';
import {articleOf} from '../../helpers/marked-text.ts';
import {bareOf, madeUpArticles, mirrored} from './made-up-articles.ts';

const harbour = mapPair(
	{
		left: `Mayor Ada Quill resigned on Friday after a year of quarrels over the harbour bridge.
The council meets next week. Its members have been divided since spring.
An audit found that $250,000 was missing from the bridge fund.
After the meeting about the bridge, a storm kept most ferries in port over the weekend.
The mayor of the harbour town spoke to the council on Monday about the ferries.`,
		right: `On Sunday a storm kept many boats in port. Schools will stay closed.
Auditors say $250,000 is missing from the fund for the bridge.
On Friday, the mayor, Ada Quill, resigned, the first to do so in forty years.
The council will hear the auditors next week.`,
	},
	text => articleOf(text),
);

const strictnesses = fc.constantFrom(0, 0.04, 0.09, 0.14, 0.19, 0.24, 0.27, 0.29, 0.34, 0.5, 0.74, 0.94, 1);

/** Each fact with its links in full. */
const factsOf = ({facts, links}: Comparison) =>
	new Map(facts.map(({fact, links: indices}) => [fact, indices.map(index => links[index])]));

describe('a study is looked at again and again', () => {
	const study = studyArticles(harbour);

	test('at the usual strictness it is the comparison', () => {
		assert.deepEqual(concludeStudy(study), compareArticles(harbour));
		assert.ok(concludeStudy(study).facts.length >= 2);
	});

	test('a stricter reader sees fewer facts under their numbers, and the sentences of the others are only here', () => {
		const usual = concludeStudy(study);
		const storm = usual.links.find(({right}) => textOf(harbour.right.text, right).includes('a storm'));
		assert.ok(storm !== undefined);
		const strict = concludeStudy(study, {strictness: storm.score + 0.001});
		assert.deepEqual(
			strict.facts.map(({fact}) => fact),
			usual.facts.map(({fact}) => fact).filter(fact => fact !== storm.fact),
		);
		const told = ({only}: Comparison) =>
			mapPair(only, (spans, side) => spans.map(span => textOf(harbour[side].text, span)));
		assert.ok(!told(usual).right.includes('On Sunday a storm kept many boats in port.'));
		assert.ok(told(strict).right.includes('On Sunday a storm kept many boats in port.'));
		assert.ok(
			told(strict).left.some(text => text.startsWith('After the meeting') && text.includes('a storm')),
		);
	});

	test('a looser one sees more, as closely read: passages and evidence, and the strength that the score has', () => {
		const more = concludeStudy(study, {strictness: dial.loosest}).links.filter(
			({score}) => score < dial.usual,
		);
		assert.ok(more.length >= 3);
		assert.ok(more.every(({fact, strength}) => fact !== null && strength === 'possible'));
		assert.ok(
			more.some(({left}) => textOf(harbour.left.text, left) === 'After the meeting about the bridge'),
		);
	});

	test('its details are compared too', () => {
		const unsure = studyArticles(harbour, {model: features => byWeights(features) / 4});
		assert.deepEqual(concludeStudy(unsure).facts, []);
		const differences = concludeStudy(unsure, {strictness: 0.2}).links.flatMap(link => link.differences);
		assert.deepEqual(
			differences.map(({kind, left}) => [kind, textOf(harbour.left.text, left)]),
			[['date', 'over the weekend']],
		);
	});

	test('a least score lists what is not shown, whatever the strictness', () => {
		const listed = concludeStudy(study, {strictness: 0.99, minScore: 0.1});
		assert.ok(listed.links.some(({fact, score}) => fact === null && score >= dial.usual));
		assert.ok(listed.links.every(({fact, score}) => score >= (fact === null ? 0.1 : 0.99)));
		assert.deepEqual(listed.only, concludeStudy(study, {strictness: 0.99}).only);
		assert.deepEqual(
			concludeStudy(study, {strictness: 0.1, minScore: 0.6}).facts.map(({fact}) => fact),
			concludeStudy(study, {strictness: 0.1}).facts.map(({fact}) => fact),
		);
	});

	test('a link is drafted once, however often the dial is turned', () => {
		const evidenceAt = (strictness: number) =>
			concludeStudy(study, {strictness}).links.find(({fact}) => fact === 1)?.evidence;
		assert.ok(evidenceAt(0.34) !== undefined);
		assert.equal(evidenceAt(0.1), evidenceAt(0.34));
	});
});

test('where a looser dial finds too many counterparts, sentences keep the surest, and the reader is told', () => {
	const left = articleOf('Mayor Ada Quill resigned on Friday in the harbour.');
	const right = articleOf(
		Array.from({length: 30}, (_, index) => `Mayor number ${index} of the harbour is away.`).join('\n'),
	);
	const study = studyArticles({left, right}, {model: () => 0.2});
	assert.deepEqual(concludeStudy(study).limits, []);
	const {links, limits} = concludeStudy(study, {strictness: 0.1});
	assert.equal(links.length, 8);
	assert.deepEqual(limits, ['Sentences with many counterparts keep only the surest, at most 8 each.']);
});

describe('laws of the dial', () => {
	test('a fact has its number and its links at every strictness that shows them', () => {
		fc.assert(
			fc.property(madeUpArticles, strictnesses, strictnesses, (articles, one, other) => {
				const study = studyArticles(articles);
				const strict = Math.max(one, other);
				const loose = factsOf(concludeStudy(study, {strictness: Math.min(one, other)}));
				const kept = [...loose].flatMap(([fact, links]) => {
					const left = links.filter(link => link !== undefined && link.score >= strict);
					return left.length > 0 ? [[fact, left] as const] : [];
				});
				assert.deepEqual(new Map(kept), factsOf(concludeStudy(study, {strictness: strict})));
			}),
		);
	});

	test('what only a looser dial shows has the next numbers, without a gap at the steps of the dial', () => {
		fc.assert(
			fc.property(madeUpArticles, fc.integer({min: 0, max: 6}), (articles, turns) => {
				const {facts} = concludeStudy(studyArticles(articles), {strictness: 0.34 - 0.05 * turns});
				assert.deepEqual(
					facts.map(({fact}) => fact),
					facts.map((_, index) => index + 1),
				);
			}),
		);
	});

	test('what is seen does not depend on what was looked at before', () => {
		fc.assert(
			fc.property(madeUpArticles, fc.array(strictnesses, {minLength: 1, maxLength: 4}), (articles, turns) => {
				const study = studyArticles(articles);
				for (const strictness of turns) {
					assert.deepEqual(
						concludeStudy(study, {strictness}),
						concludeStudy(studyArticles(articles), {strictness}),
					);
				}
			}),
		);
	});

	test('changing places mirrors what is seen at any strictness', () => {
		fc.assert(
			fc.property(madeUpArticles, strictnesses, (articles, strictness) => {
				fc.pre(articles.left.text !== articles.right.text);
				const see = (study: Study) => concludeStudy(study, {strictness});
				assert.deepEqual(
					bareOf(see(studyArticles(mirror(articles)))),
					bareOf(mirrored(see(studyArticles(articles)))),
				);
			}),
		);
	});

	test('every sentence is either linked or only here, and every link belongs to one fact', () => {
		const starts = (spans: readonly {readonly start: number}[]) => new Set(spans.map(({start}) => start));
		fc.assert(
			fc.property(madeUpArticles, strictnesses, (articles, strictness) => {
				const {links, facts, only} = concludeStudy(studyArticles(articles), {strictness});
				assert.deepEqual(
					facts.flatMap(fact => fact.links).toSorted((one, other) => one - other),
					[...links.keys()],
				);
				for (const side of sides) {
					assert.ok(links.every(link => !starts(only[side]).has(link[side].start)));
				}
			}),
		);
	});
});
