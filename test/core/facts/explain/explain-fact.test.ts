import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import type {Article} from '../../../../source/core/article.ts';
import {compareArticles} from '../../../../source/core/facts/compare-articles.ts';
import {countStages} from '../../../../source/core/facts/explain/count-stages.ts';
import {type ExplainedLink, explainFact} from '../../../../source/core/facts/explain/explain-fact.ts';
import {type ExplainedPair, explainPair} from '../../../../source/core/facts/explain/explain-pair.ts';
import {type Trace, traceComparison} from '../../../../source/core/facts/explain/trace.ts';
import {featureFamilies} from '../../../../source/core/facts/feature-families.ts';
import {featureNames} from '../../../../source/core/facts/measure-features.ts';
import {mapPair, mirror, otherSide, type Pair, sides} from '../../../../source/core/pair.ts';
import {parseArticle} from '../../../../source/core/parse/parse-article.ts';
import {articleOf} from '../../../helpers/marked-text.ts';

const folder = path.join(import.meta.dirname, '../../../../seeds');
const seeds = mapPair({left: '000_5a6485711e5016e9.txt', right: '004_dd4860ae21b4ceb9.txt'}, name => {
	const parsed = parseArticle({file: name, bytes: fs.readFileSync(path.join(folder, name))});
	assert.ok(parsed.kind === 'article');
	return parsed.article;
});
const ferry = {
	left: articleOf(
		'Mayor Quill resigned on Friday. The ferry to Port Ellen sank in a storm. Twelve people drowned on board.',
	),
	right: articleOf(
		'A storm sank the Port Ellen ferry. On Friday Ms. Quill resigned as mayor. The ferry to Port Ellen sank in a storm.',
	),
};
const list = {
	left: articleOf(
		'9 p.m. Mayor Quill of Springfield met council 9. Mayor Quill met the council of Springfield.',
	),
	right: articleOf(
		'At 9 p.m. Mayor Quill met council 9 in Springfield. Mayor Quill of Springfield met council 8.',
	),
};
const cases: ReadonlyArray<readonly [name: string, articles: Pair<Article>]> = [
	['the seeds', seeds],
	['the seeds the other way round', mirror(seeds)],
	['a short pair with a copy', ferry],
	['the same the other way round', mirror(ferry)],
];

const explainAll = (trace: Trace): readonly ExplainedLink[] =>
	trace.comparison.facts.flatMap(({fact}) => explainFact(trace, fact)?.links ?? []);

const sigmoid = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

for (const [name, articles] of cases) {
	const trace = traceComparison(articles);

	test(`${name}: what is explained is what is compared`, () => {
		assert.deepEqual(trace.comparison, compareArticles(articles));
		assert.deepEqual(
			trace.comparison.facts.map(({fact}) => explainFact(trace, fact)?.links.map(({link}) => link)),
			trace.comparison.facts.map(({links}) => links.map(index => trace.comparison.links[index])),
		);
	});

	test(`${name}: the score explained is the score of the link, and its parts add up`, () => {
		const explained = explainAll(trace);
		assert.ok(explained.length > 0);
		for (const {link, pair} of explained) {
			assert.equal(pair.score, link.score);
			assert.deepEqual(pair.fate, {kind: 'linked', fact: link.fact});
			assert.equal(pair.weighing === undefined, pair.by === 'copy');
			if (pair.weighing) {
				checkWeighing(pair.weighing);
				assert.ok(Math.abs(sigmoid(pair.weighing.logOdds) - link.score) < 1e-12);
			}
		}
	});

	test(`${name}: a passage lies in the sentence that the link is explained with`, () => {
		for (const {link, pair, narrowedBy} of explainAll(trace)) {
			const isWhole = sides.every(
				side => link[side].start === pair[side].start && link[side].end === pair[side].end,
			);
			assert.ok(
				sides.every(side => pair[side].start <= link[side].start && link[side].end <= pair[side].end),
			);
			assert.equal(isWhole, narrowedBy === 'whole' || narrowedBy === 'copy');
		}
	});

	test(`${name}: rivals share one sentence, are others, and stand best first`, () => {
		for (const {pair} of explainAll(trace)) {
			for (const side of sides) {
				const scores = pair.rivals[side].map(({score}) => score);
				assert.deepEqual(
					scores,
					scores.toSorted((one, other) => other - one),
				);
				for (const rival of pair.rivals[side]) {
					assert.equal(rival[side].index, pair[side].index);
					assert.notEqual(rival[otherSide(side)].index, pair[otherSide(side)].index);
					const isElsewhere = rival.fate.kind === 'linked' && rival.fate.fact !== factOf(pair);
					assert.equal(rival.apart !== undefined, isElsewhere);
				}
			}
		}
	});

	test(`${name}: every scored pair is counted once`, () => {
		const counts = countStages(trace);
		assert.equal(counts.strong + counts.likely + counts.possible, trace.stages.scored.length);
		assert.equal(counts.candidates + counts.copies.pairs, trace.stages.scored.length);
		assert.equal(counts.kept, trace.comparison.links.length);
		assert.equal(counts.facts, trace.comparison.facts.length);
	});
}

test('the other way round, each link is explained the same, with the same rivals', () => {
	for (const articles of [seeds, ferry, list]) {
		const there = explainAll(traceComparison(articles)).map(({pair}) => keyOf(pair));
		const back = explainAll(traceComparison(mirror(articles))).map(({pair}) => keyOf(mirrorPair(pair)));
		assert.deepEqual(back.toSorted(), there.toSorted());
	}
});

test('there is no explanation of a fact that is not there', () => {
	const trace = traceComparison(ferry);
	assert.equal(explainFact(trace, 0), undefined);
	assert.equal(explainFact(trace, trace.comparison.facts.length + 1), undefined);
});

test('what is like a copy is told to stay below it', () => {
	const trace = traceComparison(ferry);
	const rivals = explainAll(trace).flatMap(({pair}) => [...pair.rivals.left, ...pair.rivals.right]);
	assert.ok(rivals.some(({fate, score}) => fate.kind === 'copied' && score < 0.34));
});

test('in a list, links that had to go are told, with how many a sentence keeps', () => {
	const left = articleOf('Mayor Ada Quill resigned.');
	const right = articleOf(Array.from({length: 100}, () => 'Mayor Ada Quill has resigned now.').join('\n'));
	const trace = traceComparison({left, right});
	const counts = countStages(trace);
	const rivals = explainAll(trace).flatMap(({pair}) => pair.rivals.left);
	const cut = rivals.filter(({fate}) => fate.kind === 'cut');
	assert.ok(counts.kept < counts.strong + counts.likely);
	assert.ok(cut.length > 0);
	assert.ok(cut.every(({fate}) => fate.kind === 'cut' && fate.perSentence === counts.keptPerSentence));
});

test('what too many others outrank is told to be measured by its words alone', () => {
	const council = Array.from({length: 20}, (_, index) => `Mayor Quill met the council ${index}.`).join(' ');
	const trace = traceComparison({
		left: articleOf(
			`${council} The mayor slept while twelve ferries drifted past the lights of the harbour.`,
		),
		right: articleOf(`Old bridges and seventeen green apples, the mayor said, need nobody. ${council}`),
	});
	const pair = trace.stages.scored.find(({left, right}) => left === 20 && right === 0);
	assert.ok(pair);
	const {by, fate, weighing} = explainPair(trace, pair);
	assert.deepEqual([by, fate.kind, weighing], ['likeness', 'outranked', undefined]);
});

test('every feature belongs to one family', () => {
	const named = Object.values(featureFamilies).flat();
	assert.deepEqual(named.toSorted(), featureNames.toSorted());
});

function checkWeighing({base, logOdds, families}: NonNullable<ExplainedPair['weighing']>): void {
	const sum = (parts: ReadonlyArray<{readonly contribution: number}>) =>
		parts.reduce((total, {contribution}) => total + contribution, 0);
	assert.ok(Math.abs(base + sum(families) - logOdds) < 1e-9);
	assert.equal(families.flatMap(({features}) => features).length, featureNames.length);
	for (const {contribution, features} of families) {
		assert.ok(Math.abs(sum(features) - contribution) < 1e-9);
		for (const {value, typical, weight, contribution: part} of features) {
			assert.ok(Math.abs(weight * (value - typical) - part) < 1e-9);
		}
	}

	for (const parts of [families, ...families.map(({features}) => features)]) {
		const sizes = parts.map(({contribution}) => Math.abs(contribution));
		assert.deepEqual(
			sizes,
			sizes.toSorted((one, other) => other - one),
		);
	}
}

const factOf = ({fate}: ExplainedPair) => (fate.kind === 'linked' ? fate.fact : undefined);

const mirrorPair = (pair: ExplainedPair): ExplainedPair => ({
	...pair,
	...mirror(pair),
	rivals: mapPair(mirror(pair.rivals), rivals => rivals.map(rival => ({...rival, ...mirror(rival)}))),
});

/** Without the numbers of facts: a mirrored one has another. */
const keyOf = ({left, right, score, weighing, rivals}: ExplainedPair) =>
	JSON.stringify([
		left.start,
		right.start,
		score,
		weighing?.logOdds,
		mapPair(rivals, (list, side) =>
			list
				.map(rival =>
					[rival[otherSide(side)].start, rival.score, rival.fate.kind, rival.apart ?? ''].join(' '),
				)
				.toSorted(),
		),
	]);
