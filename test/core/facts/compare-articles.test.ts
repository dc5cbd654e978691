import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {compareArticles} from '../../../source/core/facts/compare-articles.ts';
import {featureNames} from '../../../source/core/facts/measure-features.ts';
import {mapPair, mirror, type Pair, sides} from '../../../source/core/pair.ts';
import {overlaps, textOf} from '../../../source/core/span.ts';
import {splitSentences} from '../../../source/core/text/split-sentences.ts';
import {articleOf, readMarks} from '../../helpers/marked-text.ts';
import {bareOf, madeUpArticles, mirrored} from './made-up-articles.ts';

/** The numbers of the marks that the shown links join: `'1–1'` where a link covers mark 1 on both sides; `'?'` stands for no mark. */
function joinedMarks(marked: Pair<string>): readonly string[] {
	const texts = mapPair(marked, readMarks);
	const {links} = compareArticles(mapPair(texts, ({text}) => articleOf(text)));
	return links.map(link =>
		sides
			.map(side => [...texts[side].marks].find(([, span]) => overlaps(span, link[side]))?.[0] ?? '?')
			.join('–'),
	);
}

const harbour = {
	left: `[1:Mayor Ada Quill resigned on Friday] after a year of quarrels over the harbour bridge.
The council meets next week. Its members have been divided since spring.
[2:An audit found that $250,000 was missing from the bridge fund.]
“I have nothing to hide,” [3:Ms. Quill told the Beacon in May.]
Rain is expected along the coast.`,
	right: `A storm kept the ferries in port. Schools will stay closed.
[2:Auditors say $250,000 is missing from the fund for the bridge.]
On Friday, [1:the mayor, Ada Quill, resigned], the first to do so in forty years.
Fishermen blame the dredging. Nobody has been charged with a crime.`,
};

test('sentences that report the same fact are linked, in whatever order', () => {
	assert.deepEqual(joinedMarks(harbour), ['1–1', '2–2']);
});

test('another model scores the same pairs of sentences by the same features', () => {
	const articles = mapPair(harbour, marked => articleOf(readMarks(marked).text));
	const seen: number[] = [];
	const {links} = compareArticles(articles, {
		minScore: 0,
		model(features) {
			seen.push(features.length);
			return 0.25;
		},
	});
	assert.deepEqual([...new Set(seen)], [featureNames.length]);
	assert.ok(links.length >= compareArticles(articles).links.length && links.length === seen.length);
	assert.deepEqual([...new Set(links.map(({score, strength}) => `${score} ${strength}`))], ['0.25 possible']);
});

test('a shown link says why: shared names, numbers, dates and wording, in place', () => {
	const {links} = compareArticles(mapPair(harbour, marked => articleOf(readMarks(marked).text)));
	const [resigned, missing] = links.map(({evidence}) =>
		evidence.map(({kind, left}) => `${kind}: ${textOf(readMarks(harbour.left).text, left)}`),
	);
	assert.deepEqual(resigned, [
		'wording: Mayor',
		'name: Ada Quill',
		'wording: resigned',
		'date: Friday',
		'wording: year',
	]);
	assert.deepEqual(missing, ['number: $250,000', 'wording: missing', 'wording: bridge', 'wording: fund']);
});

test('a fragment of a longer quote is linked to the sentence that it was cut from', () => {
	const left = articleOf(
		'The envoy spoke of “some stubborn questions that we still have to settle,” and left the hall without a word about the ferries.\nThe harbour froze overnight.',
	);
	const right = articleOf(
		'“The day was long. There are some stubborn questions that we still have to settle. We will meet again in spring,” the envoy said.\nSnow is forecast.',
	);
	const {links} = compareArticles({left, right});
	assert.deepEqual(
		links.map(link => textOf(right.text, link.right)),
		['some stubborn questions that we still have to settle'],
	);
	assert.deepEqual(
		links.map(link => link.relation),
		['partial-quote'],
	);
	assert.ok(links[0]?.evidence.some(({kind}) => kind === 'quote'));
});

test('furniture is neither linked nor listed as only here', () => {
	const headline = 'Mayor Ada Quill resigned on Friday';
	const furniture = [{kind: 'headline' as const, start: 0, end: headline.length}];
	const left = articleOf(`${headline}\nThe council met in the rain. Ferries were late.`, furniture);
	const right = articleOf('Mayor Ada Quill resigned on Friday. Nobody knew why.');
	const {links, only} = compareArticles({left, right}, {minScore: 0});
	assert.ok(links.every(link => link.left.start >= headline.length));
	assert.deepEqual(
		only.left.map(span => textOf(left.text, span)),
		['The council met in the rain.', 'Ferries were late.'],
	);
});

test('a lower least score adds links without a fact, and changes nothing else', () => {
	const articles = mapPair(harbour, marked => articleOf(readMarks(marked).text));
	const shown = compareArticles(articles);
	const all = compareArticles(articles, {minScore: 0});
	assert.ok(all.links.length > shown.links.length);
	assert.deepEqual(
		all.links.filter(({fact}) => fact !== null),
		shown.links,
	);
	assert.ok(all.links.every(link => (link.fact === null) === (link.strength === 'possible')));
	assert.deepEqual(
		all.facts.map(({fact, strength}) => ({fact, strength})),
		shown.facts.map(({fact, strength}) => ({fact, strength})),
	);
	assert.deepEqual(all.only, shown.only);
});

test('a higher least score hides links and renumbers nothing', () => {
	const articles = mapPair(harbour, marked => articleOf(readMarks(marked).text));
	const none = compareArticles(articles, {minScore: 1.1});
	assert.deepEqual(none.links, []);
	assert.deepEqual(
		none.facts.map(({fact, links}) => [fact, links]),
		[
			[1, []],
			[2, []],
		],
	);
});

describe('articles that have little to compare', () => {
	const cases: Readonly<Record<string, Pair<string>>> = {
		'no text at all': {left: '', right: ''},
		'one sentence and none': {left: 'The mayor resigned.', right: ''},
		'one sentence each': {left: 'The mayor resigned.', right: 'The council met.'},
		'no word in common': {left: 'Mayors quit. Bridges fell.', right: 'Snow is forecast. Ferries wait.'},
		'stop words only': {left: 'It is what it is.', right: 'It was what it was.'},
		'other languages': {
			left: 'Der Bürgermeister trat zurück.\n市長は辞任した。',
			right: 'Le maire a démissionné.\n市長は辞任した。',
		},
	};
	for (const [name, texts] of Object.entries(cases)) {
		test(name, () => {
			const {facts, links} = compareArticles(
				mapPair(texts, text => articleOf(text)),
				{minScore: 0},
			);
			assert.ok(facts.length <= 2 && links.every(link => Number.isFinite(link.score)));
		});
	}

	test('an endless article: the first two thousand sentences are compared, and the reader is told', () => {
		const long = Array.from({length: 2001}, (_, index) => `Ferry ${index} left.`).join('\n');
		const {limits, only} = compareArticles({left: articleOf(long), right: articleOf('The mayor resigned.')});
		assert.deepEqual(limits, ['Only the first 2000 sentences of each article were compared.']);
		assert.equal(only.left.length, 2000);
	});

	test('a line without a full stop is compared in pieces, and the reader is told', () => {
		const line = 'the mayor spoke of the ferry, the bridge and the harbour, '.repeat(60);
		const {limits, only} = compareArticles({left: articleOf(line), right: articleOf('Rain fell.')});
		assert.deepEqual(limits, ['Sentences of more than 1000 letters were compared in pieces.']);
		assert.ok(only.left.every(({start, end}) => end - start <= 1000));
	});
});

describe('copies', () => {
	const self = articleOf(`${readMarks(harbour.left).text}\nWhy?\nIt is what it is.\nRain fell.\nRain fell.`);

	test('an article and itself: every sentence is linked to its own copy, strongly, and to nothing else', () => {
		const {links, facts, only, limits} = compareArticles({left: self, right: self}, {minScore: 0});
		assert.deepEqual(limits, ['Both articles hold the same text.']);
		assert.deepEqual(only, {left: [], right: []});
		assert.ok(links.length >= 10 && facts.length === links.length);
		assert.ok(links.every(({left, right, strength}) => left.start === right.start && strength === 'strong'));
		assert.ok(links.every(({evidence}) => evidence.length > 0));
	});

	test('nearly the same text: the reader is told, and only the new sentence is not linked', () => {
		const right = articleOf(self.text.replace('Nobody', 'Somebody').replace('Why?', 'The tide was low.'));
		const {limits, only} = compareArticles({left: self, right});
		assert.deepEqual(limits, ['Both articles hold nearly the same text.']);
		assert.deepEqual(
			only.right.map(span => textOf(right.text, span)),
			['The tide was low.'],
		);
	});

	test('a telling sentence that both hold takes no other counterpart', () => {
		const copy = 'Mayor Ada Quill resigned on Friday over the harbour bridge.';
		const left = articleOf(`${copy} Snow is forecast for the weekend. The council meets next week.`);
		const right = articleOf(
			`Ferries were late. ${copy}\nMayor Ada Quill resigned on Friday over the bridge. Schools will stay closed.`,
		);
		const {links} = compareArticles({left, right});
		assert.deepEqual(
			links.map(link => [textOf(left.text, link.left), textOf(right.text, link.right)]),
			[[copy, copy]],
		);
	});

	test('other quotation marks and spaces make no other sentence', () => {
		const left = articleOf('“We don’t have the votes tonight,” Ada Quill said. Rain fell.');
		const right = articleOf('Ferries were late. "We don\'t have  the votes tonight," Ada Quill said.');
		assert.deepEqual(
			compareArticles({left, right}).links.map(link => link.score),
			[0.999],
		);
	});

	test('a sentence that one of them repeats is linked as often as it stands there', () => {
		const copy = 'Mayor Ada Quill resigned on Friday.';
		const left = articleOf(`${copy}\nRain fell.\n${copy}`);
		const {links, facts} = compareArticles({left, right: articleOf(copy)});
		assert.equal(links.length, 2);
		assert.equal(facts.length, 1);
	});
});

describe('lists and live blogs, where every sentence is like every other', () => {
	const names = 'Ada Quill, Boris Marsh, Clara Stone, Dmitri Vance and Elena Holt';
	const blog = (lines: number, first: number) =>
		articleOf(Array.from({length: lines}, (_, index) => `${names} met at stop ${first + index}.`).join('\n'));

	test('the links can be looked through, and the reader is told what was left out', () => {
		const {links, facts, limits} = compareArticles(
			{left: blog(150, 0), right: blog(150, 150)},
			{minScore: 0},
		);
		assert.ok(links.length <= 2 * 64 * 150 && facts.length <= 4 * 150, `${links.length}, ${facts.length}`);
		assert.match(limits.join(' '), /^Each sentence was held only against the 64 most alike/);
	});

	test('a short article and a long list: no sentence has more than eight counterparts', () => {
		const left = articleOf('Mayor Ada Quill resigned.');
		const right = articleOf(Array.from({length: 100}, () => 'Mayor Ada Quill has resigned now.').join('\n'));
		const {links, limits, only} = compareArticles({left, right});
		assert.equal(links.length, 8);
		assert.deepEqual(limits, ['Sentences with many counterparts keep only the surest, at most 8 each.']);
		// What was cut is not news either.
		assert.deepEqual(only, {left: [], right: []});
	});
});

describe('laws', () => {
	test('changing places mirrors facts, links, evidence and what is only here', () => {
		fc.assert(
			fc.property(madeUpArticles, pair => {
				fc.pre(pair.left.text !== pair.right.text);
				assert.deepEqual(bareOf(compareArticles(mirror(pair))), bareOf(mirrored(compareArticles(pair))));
			}),
		);
	});

	/* Which sentence holds a passage: the same sentence may be narrowed to other words in each of its links. */
	const sentenceAt = (text: string, place: number) =>
		splitSentences(text).findIndex(({start, end}) => start <= place && place < end);

	test('in a fact all sentences of one side are linked to all of the other, and each shown link belongs to one', () => {
		fc.assert(
			fc.property(madeUpArticles, pair => {
				const {links, facts} = compareArticles(pair);
				assert.deepEqual(
					facts.flatMap(fact => fact.links).toSorted((one, other) => one - other),
					[...links.keys()],
				);
				for (const fact of facts) {
					const members = fact.links.flatMap(index => links[index] ?? []);
					const [left, right] = sides.map(
						side => new Set(members.map(link => sentenceAt(pair[side].text, link[side].start))).size,
					);
					assert.equal(members.length, (left ?? 0) * (right ?? 0));
				}
			}),
		);
	});

	test('facts are numbered from 1 in the order of the left text', () => {
		fc.assert(
			fc.property(madeUpArticles, pair => {
				const {links, facts} = compareArticles(pair);
				const firsts = facts.map(fact => Math.min(...fact.links.map(index => links[index]?.left.start ?? 0)));
				assert.deepEqual(
					facts.map(({fact}) => fact),
					facts.map((_, index) => index + 1),
				);
				assert.deepEqual(
					firsts,
					firsts.toSorted((one, other) => one - other),
				);
			}),
		);
	});

	test('evidence lies inside its link, and its weights add up to 1', () => {
		fc.assert(
			fc.property(madeUpArticles, pair => {
				for (const link of compareArticles(pair, {minScore: 0}).links) {
					assert.ok(link.score >= 0 && link.score <= 1 && link.evidence.length > 0);
					assert.ok(Math.abs(link.evidence.reduce((sum, {weight}) => sum + weight, 0) - 1) < 1e-9);
					for (const side of sides) {
						assert.ok(
							link.evidence.every(
								item =>
									link[side].start <= item[side].start &&
									item[side].start < item[side].end &&
									item[side].end <= link[side].end,
							),
						);
					}
				}
			}),
		);
	});

	test('every sentence is either linked or only here', () => {
		fc.assert(
			fc.property(madeUpArticles, pair => {
				const {links, only} = compareArticles(pair);
				for (const side of sides) {
					const alone = new Set(only[side].map(({start}) => start));
					assert.ok(links.every(link => !alone.has(link[side].start)));
					assert.ok(only[side].every(({weight}) => weight >= 0 && weight <= 1));
				}
			}),
		);
	});
});
