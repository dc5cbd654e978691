import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import type {Article} from '../../../source/core/article.ts';
import type {Comparison} from '../../../source/core/facts/comparison.ts';
import {concludeStudy} from '../../../source/core/facts/conclude-study.ts';
import {dial} from '../../../source/core/facts/dial.ts';
import {studyArticles} from '../../../source/core/facts/study-articles.ts';
import {mapPair, mirror, type Pair, sides} from '../../../source/core/pair.ts';
import {overlaps, type Span, textOf} from '../../../source/core/span.ts';
import {anchorPassage} from '../../../source/core/verdicts/anchor-passage.ts';
import type {Verdict, VerdictEntry} from '../../../source/core/verdicts/verdict.ts';
import {articleOf} from '../../helpers/marked-text.ts';
import {bareOf, madeUpArticles, mirrored} from './made-up-articles.ts';

const named = (articles: Pair<Article>): Pair<Article> =>
	mapPair(articles, (article, side) => ({...article, file: `${side}.txt`, id: `${side}: ${article.text}`}));

const texts = {
	left: `Mayor Ada Quill resigned on Friday after a year of quarrels over the harbour bridge.
The council meets next week. Its members have been divided since spring.
An audit found that $250,000 was missing from the bridge fund.
After the meeting about the bridge, a storm kept most ferries in port over the weekend.
The mayor of the harbour town spoke to the council on Monday about the ferries.`,
	right: `On Sunday a storm kept many boats in port. Schools will stay closed.
Auditors say $250,000 is missing from the fund for the bridge.
On Friday, the mayor, Ada Quill, resigned, the first to do so in forty years.
The council will hear the auditors next week.`,
};
const harbour = named(mapPair(texts, text => articleOf(text)));
const study = studyArticles(harbour);
const usual = concludeStudy(study);

const entryOn = (passages: Pair<Span>, verdict: Verdict | null, articles = harbour): VerdictEntry => ({
	anchors: mapPair(articles, (article, side) => anchorPassage(article, passages[side])),
	verdict,
});

/** The link whose left passage holds these words. */
function linkWith({links}: Comparison, words: string) {
	const link = links.find(({left}) => textOf(texts.left, left).includes(words));
	assert.ok(link !== undefined, words);
	return link;
}

/** The place of words in the text of a side. */
function placeOf(side: 'left' | 'right', words: string): Span {
	const start = texts[side].indexOf(words);
	assert.ok(start >= 0, words);
	return {start, end: start + words.length};
}

const numbersOf = ({facts}: Comparison) => facts.map(({fact}) => fact);
const told = ({only}: Comparison) =>
	mapPair(only, (spans, side) => spans.map(span => textOf(texts[side], span)));

test('a rejected link leaves its fact and the counts, and its sentences are only here again', () => {
	const storm = linkWith(usual, 'storm');
	const rejected = concludeStudy(study, {verdicts: [entryOn(storm, {decision: 'rejected'})]});
	assert.deepEqual(
		numbersOf(rejected),
		numbersOf(usual).filter(fact => fact !== storm.fact),
	);
	assert.deepEqual(
		rejected.rejected.map(({fact, links}) => [fact, links.map(index => rejected.links[index]?.verdict)]),
		[[storm.fact, [{decision: 'rejected'}]]],
	);
	assert.equal(linkWith(rejected, 'storm').fact, null);
	assert.ok(told(rejected).right.includes('On Sunday a storm kept many boats in port.'));
});

test('a fact that is rejected in part keeps its number and its other links', () => {
	const articles = named({
		left: articleOf('Mayor Ada Quill resigned on Friday.\nMayor Ada Quill resigned on Friday, she said.'),
		right: articleOf('On Friday the mayor, Ada Quill, resigned from office.'),
	});
	const both = studyArticles(articles);
	const [first] = concludeStudy(both).links;
	assert.ok(first !== undefined);
	assert.deepEqual(
		concludeStudy(both).facts.map(({links}) => links.length),
		[2],
	);
	const {facts, rejected, links} = concludeStudy(both, {
		verdicts: [entryOn(first, {decision: 'rejected'}, articles)],
	});
	assert.deepEqual(
		facts.map(({fact, links}) => [fact, links]),
		[[1, [1]]],
	);
	assert.deepEqual(
		rejected.map(({fact, links}) => [fact, links]),
		[[1, [0]]],
	);
	assert.deepEqual(
		links.map(({fact}) => fact),
		[null, 1],
	);
});

test('an accepted link stays shown at every strictness, under its number', () => {
	const storm = linkWith(usual, 'storm');
	const loose = concludeStudy(study, {strictness: dial.loosest});
	const town = linkWith(loose, 'harbour town');
	assert.ok(town.score < dial.usual && storm.score < 0.99);
	const verdicts = [storm, town].map(link => entryOn(link, {decision: 'accepted'}));
	const strict = concludeStudy(study, {strictness: 0.9999, verdicts});
	assert.ok(numbersOf(strict).includes(storm.fact ?? 0) && numbersOf(strict).includes(town.fact ?? 0));
	assert.deepEqual(numbersOf(concludeStudy(study, {verdicts})), [...numbersOf(usual), town.fact]);
	assert.ok(concludeStudy(study, {verdicts}).facts.every(({links}) => links.length > 0));
});

test('relation, strength and note of the reader stand before those of the engine', () => {
	const storm = linkWith(usual, 'storm');
	assert.deepEqual([storm.relation, storm.moreSpecific !== undefined], ['more-specific', true]);
	const verdict = {
		decision: null,
		relation: 'differs',
		strength: 'possible',
		note: 'one town further',
	} as const;
	const edited = concludeStudy(study, {verdicts: [entryOn(storm, verdict)]});
	const {relation, strength, moreSpecific, verdict: kept, fact} = linkWith(edited, 'storm');
	assert.deepEqual(
		{relation, strength, moreSpecific, fact},
		{relation: 'differs', strength: 'possible', moreSpecific: undefined, fact: storm.fact},
	);
	assert.deepEqual(kept, verdict);
	assert.equal(edited.facts.find(({fact}) => fact === storm.fact)?.strength, 'possible');
});

test('a note alone changes nothing else', () => {
	const verdicts = [entryOn(linkWith(usual, 'storm'), {decision: null, note: 'ask the harbour master'})];
	const noted = concludeStudy(study, {verdicts});
	assert.equal(linkWith(noted, 'storm').verdict?.note, 'ask the harbour master');
	assert.deepEqual({...noted, links: noted.links.map(link => ({...link, verdict: null}))}, usual);
});

test('a kept entry tells when it was given', () => {
	const entry = {
		...entryOn(linkWith(usual, 'storm'), {decision: 'accepted'}),
		id: '1',
		at: '2026-01-02T03:04:05Z',
	};
	assert.equal(linkWith(concludeStudy(study, {verdicts: [entry]}), 'storm').verdict?.at, entry.at);
});

describe('what is linked by hand', () => {
	const spring = {
		left: placeOf('left', 'Its members have been divided since spring.'),
		right: placeOf('right', 'Schools will stay closed.'),
	};
	const most = concludeStudy(study, {strictness: dial.loosest}).facts.length;
	const byHand = concludeStudy(study, {verdicts: [entryOn(spring, {decision: 'linked'})]});

	test('is a strong fact with the number behind all others, and no longer only here', () => {
		assert.deepEqual(numbersOf(byHand), [...numbersOf(usual), most + 1]);
		const made = linkWith(byHand, 'divided');
		assert.deepEqual({left: made.left, right: made.right}, spring);
		assert.deepEqual([made.fact, made.score, made.strength], [most + 1, 0, 'strong']);
		assert.ok(made.evidence.length > 0);
		for (const side of sides) {
			assert.ok(told(usual)[side].includes(textOf(texts[side], spring[side])));
			assert.ok(!told(byHand)[side].includes(textOf(texts[side], spring[side])));
		}
	});

	test('stands at every strictness, with the strength that the reader names', () => {
		const verdicts = [entryOn(spring, {decision: 'linked', strength: 'likely'})];
		for (const strictness of [dial.loosest, 0.5, 1]) {
			const {facts} = concludeStudy(study, {strictness, verdicts});
			assert.deepEqual(facts.at(-1)?.fact, most + 1);
			assert.deepEqual(facts.at(-1)?.strength, 'likely');
		}
	});

	test('keeps its number when another is taken back', () => {
		const other = {
			left: spring.left,
			right: placeOf('right', 'The council will hear the auditors next week.'),
		};
		const given = [entryOn(other, {decision: 'linked'}), entryOn(spring, {decision: 'linked'})];
		const before = concludeStudy(study, {verdicts: given});
		const after = concludeStudy(study, {verdicts: [...given, entryOn(other, null)]});
		assert.deepEqual(numbersOf(before).slice(-2), [most + 1, most + 2]);
		assert.deepEqual(numbersOf(after).slice(-1), [most + 2]);
	});

	test('can be rejected, and then stands among the rejected', () => {
		const verdicts = [entryOn(spring, {decision: 'linked'}), entryOn(spring, {decision: 'rejected'})];
		const {rejected, ...rest} = concludeStudy(study, {verdicts});
		assert.deepEqual(
			rejected.map(({fact}) => fact),
			[most + 1],
		);
		assert.deepEqual([numbersOf({...rest, rejected}), rest.only], [numbersOf(usual), usual.only]);
	});

	test('details that differ are found between its passages', () => {
		const storm = {
			left: placeOf('left', 'The mayor of the harbour town spoke to the council on Monday'),
			right: placeOf('right', 'On Friday, the mayor, Ada Quill, resigned'),
		};
		const made = concludeStudy(study, {
			verdicts: [entryOn(storm, {decision: 'linked', relation: 'differs'})],
		});
		assert.equal(linkWith(made, 'spoke to the council').relation, 'differs');
	});

	test('where the engine has the link, however weak, it is that one', () => {
		const town = linkWith(concludeStudy(study, {strictness: dial.loosest}), 'harbour town');
		const {facts, links} = concludeStudy(study, {verdicts: [entryOn(town, {decision: 'linked'})]});
		assert.deepEqual(facts.at(-1), {fact: town.fact, strength: 'strong', links: [links.length - 1]});
	});
});

describe('when the articles or the engine change', () => {
	const storm = linkWith(usual, 'storm');

	test('verdicts find their place, whichever article stood on the left', () => {
		const changed = studyArticles({
			left: {...harbour.left, id: 'new', text: `Snow is forecast.\n${texts.left}`},
			right: {...harbour.right, id: 'newer', text: texts.right.replace('many boats', 'a lot of boats')},
		});
		for (const turn of [<Some>(pair: Pair<Some>) => pair, mirror]) {
			const {anchors, verdict} = entryOn(storm, {decision: 'rejected'});
			const {rejected, limits} = concludeStudy(changed, {verdicts: [{anchors: turn(anchors), verdict}]});
			assert.deepEqual([rejected.length, limits], [1, []]);
		}
	});

	test('a passage that is cut a little differently has the same link', () => {
		const moved = mapPair(storm, ({start, end}) => ({start: start + 2, end: end - 3}));
		const {rejected} = concludeStudy(study, {
			verdicts: [entryOn({left: moved.left, right: moved.right}, {decision: 'rejected'})],
		});
		assert.deepEqual(
			rejected.map(({fact}) => fact),
			[storm.fact],
		);
	});

	test('the reader is told how many verdicts lost their place', () => {
		const shorter = studyArticles({
			...harbour,
			right: {...harbour.right, id: 'new', text: 'Schools will stay closed.'},
		});
		const audit = linkWith(usual, 'audit');
		const [one, two] = [storm, audit].map(link => entryOn(link, {decision: 'accepted'}));
		assert.ok(one !== undefined && two !== undefined);
		const limitsOf = (verdicts: readonly VerdictEntry[]) => concludeStudy(shorter, {verdicts}).limits;
		assert.deepEqual(limitsOf([one]), ['1 verdict lost its place: the articles have changed.']);
		assert.deepEqual(limitsOf([one, one, two]), ['2 verdicts lost their place: the articles have changed.']);
		assert.deepEqual(limitsOf([one, {...one, verdict: null}]), []);
	});
});

describe('laws', () => {
	const verdict = fc.oneof(
		fc.constantFrom<Verdict | null>(
			{decision: 'accepted'},
			{decision: 'rejected'},
			{decision: 'linked'},
			{decision: null, note: 'so?'},
			{decision: null, strength: 'likely'},
			{decision: 'accepted', relation: 'quote', strength: 'possible'},
			null,
		),
	);
	const place = fc.record({one: fc.nat(), other: fc.nat()});
	const given = fc.array(
		fc.record({verdict, link: fc.option(fc.nat(), {freq: 4}), left: place, right: place}),
		{maxLength: 6},
	);
	const strictness = fc.constantFrom(0.04, 0.14, 0.29, 0.34, 0.5, 0.94);
	const articles = madeUpArticles.filter(({left, right}) => left.text !== right.text).map(named);

	/** Verdicts on links of any score, and on whatever else the reader may link. */
	function entriesOn(
		pair: Pair<Article>,
		drawn: typeof given extends fc.Arbitrary<infer Some> ? Some : never,
	) {
		const {links} = concludeStudy(studyArticles(pair), {strictness: 0, minScore: 0});
		return drawn.map(({verdict, link, left, right}) => {
			const passages = {left: spanOf(pair.left, left), right: spanOf(pair.right, right)};
			return entryOn((link === null ? undefined : links[link % links.length]) ?? passages, verdict, pair);
		});
	}

	function spanOf({text}: Article, {one, other}: {readonly one: number; readonly other: number}): Span {
		const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].toSorted(
			(a, b) => a - b,
		);
		return {start, end};
	}

	test('every link of a fact is in one fact, is not rejected, and says so; what is rejected is in no fact', () => {
		fc.assert(
			fc.property(articles, given, strictness, (pair, drawn, strictness) => {
				const verdicts = entriesOn(pair, drawn);
				const {links, facts, rejected} = concludeStudy(studyArticles(pair), {strictness, verdicts});
				const counted = facts.flatMap(({fact, links: indices}) =>
					indices.map(index => [index, fact] as const),
				);
				assert.equal(new Set(counted.map(([index]) => index)).size, counted.length);
				assert.ok(counted.every(([index, fact]) => links[index]?.fact === fact));
				assert.ok(counted.every(([index]) => links[index]?.verdict?.decision !== 'rejected'));
				assert.equal(counted.length, links.filter(({fact}) => fact !== null).length);
				assert.deepEqual(
					rejected.flatMap(fact => fact.links).toSorted((one, other) => one - other),
					links.flatMap(({verdict}, index) => (verdict?.decision === 'rejected' ? [index] : [])),
				);
			}),
		);
	});

	test('no verdict changes the number of another fact, nor hides it', () => {
		fc.assert(
			fc.property(articles, given, strictness, (pair, drawn, strictness) => {
				const study = studyArticles(pair);
				const verdicts = entriesOn(pair, drawn);
				const without = concludeStudy(study, {strictness});
				const {links, facts, rejected} = concludeStudy(study, {strictness, verdicts});
				for (const {left, right, fact} of without.links) {
					const same = links.find(
						link => link.left.start === left.start && link.right.start === right.start && link.score > 0,
					);
					assert.ok(same?.fact === fact || same?.verdict?.decision === 'rejected');
				}
				const numbers = new Set([...facts, ...rejected].map(({fact}) => fact));
				assert.ok(without.facts.every(({fact}) => numbers.has(fact)));
			}),
		);
	});

	test('what is taken back leaves the comparison without verdicts', () => {
		fc.assert(
			fc.property(articles, given, strictness, (pair, drawn, strictness) => {
				const study = studyArticles(pair);
				const verdicts = entriesOn(pair, drawn);
				const back = verdicts.map(entry => ({...entry, verdict: null}));
				assert.deepEqual(
					concludeStudy(study, {strictness, verdicts: [...verdicts, ...back]}),
					concludeStudy(study, {strictness}),
				);
			}),
		);
	});

	test('verdicts on exchanged articles give the exchanged comparison', () => {
		fc.assert(
			fc.property(articles, given, strictness, fc.boolean(), (pair, drawn, strictness, isTurned) => {
				const verdicts = entriesOn(pair, drawn);
				const turned = verdicts.map(({anchors, verdict}) => ({anchors: mirror(anchors), verdict}));
				assert.deepEqual(
					bareOf(
						concludeStudy(studyArticles(mirror(pair)), {strictness, verdicts: isTurned ? turned : verdicts}),
					),
					bareOf(mirrored(concludeStudy(studyArticles(pair), {strictness, verdicts}))),
				);
			}),
		);
	});

	test('no word of a passage that a fact links is only here', () => {
		fc.assert(
			fc.property(articles, given, strictness, (pair, drawn, strictness) => {
				const {links, only} = concludeStudy(studyArticles(pair), {
					strictness,
					verdicts: entriesOn(pair, drawn),
				});
				for (const side of sides) {
					const held = links.filter(({fact}) => fact !== null).map(link => link[side]);
					// A made-up passage may hold the quotation mark of the next sentence, and no word of it.
					const shareWords = (one: Span, other: Span): boolean =>
						overlaps(one, other) &&
						/[\p{L}\p{N}]/u.test(
							pair[side].text.slice(Math.max(one.start, other.start), Math.min(one.end, other.end)),
						);
					assert.ok(only[side].every(span => !held.some(passage => shareWords(passage, span))));
				}
			}),
		);
	});
});
