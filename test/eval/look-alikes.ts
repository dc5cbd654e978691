/*
What looks alike and is not the same: how many links are strong between articles of different stories (all pairs of dev),
and the average precision on ECB+ (two documents on one event, and on two different but similar events, together).

	node test/eval/look-alikes.ts
*/
import fs from 'node:fs';
import path from 'node:path';
import {compareArticles} from '../../source/core/facts/compare-articles.ts';
import {featureNames} from '../../source/core/facts/measure-features.ts';
import {weights} from '../../source/core/facts/weights.ts';
import {
	goldFolder,
	hasMarkedPairs,
	howToGetThem,
	type MarkedArticle,
	type MarkedPair,
	readMarkedPairs,
	toArticle,
} from './marked-pairs.ts';
import {type ObservedPair, observePair} from './observe-pair.ts';
import {rateRanking} from './rate-ranking.ts';

function reportStrangers(): void {
	const articles = readMarkedPairs('dev').flatMap(({story, a, b}) =>
		[a, b].map(side => ({story, ...toArticle(side)})),
	);
	const known = new Map(articles.map(entry => [entry.article.text, entry]));
	const list = [...known.values()];
	let [pairs, strong, shown] = [0, 0, 0];
	for (const [index, left] of list.entries()) {
		for (const right of list.slice(index + 1)) {
			if (left.story !== right.story) {
				const {links} = compareArticles({left: left.article, right: right.article});
				pairs++;
				shown += links.length;
				strong += links.filter(link => link.strength === 'strong').length;
			}
		}
	}

	console.log(
		`${pairs} pairs of articles of different stories: ${(strong / pairs).toFixed(3)} strong links a pair, ${(shown / pairs).toFixed(3)} shown`,
	);
}

/** Only marked sentences are listed there, so where one stands says nothing: such features are left at a middle value. */
const places: Readonly<Record<string, number>> = {
	bothLead: 0,
	leads: 0.03,
	earlier: 0.4,
	later: 0.6,
	offDiagonal: 0.2,
};

function reportEcb(): void {
	const pairs = ['ecbplus_strict', 'ecbplus_hardneg'].flatMap(name =>
		readEcb(path.join(goldFolder, 'extra', `${name}.jsonl`)),
	);
	const scores = pairs.map(({observations}) =>
		observations.map(({features}) =>
			featureNames.reduce(
				(sum, name, index) => sum + weights.perFeature[name] * (places[name] ?? features[index] ?? 0),
				weights.intercept,
			),
		),
	);
	const rating = rateRanking(
		pairs,
		scores.map(list => list.map(odds => 1 / (1 + Math.exp(-odds)))),
	);
	console.log(
		`ECB+, ${pairs.length} pairs of documents: average precision ${rating.averagePrecision.toFixed(3)}`,
	);
}

type EcbPair = {
	readonly id: string;
	readonly a: {readonly sentences: readonly string[]};
	readonly b: {readonly sentences: readonly string[]};
	readonly gold: readonly (readonly [number, number])[];
};

function readEcb(file: string): readonly ObservedPair[] {
	const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return lines.map(line => observePair(toMarked(JSON.parse(line) as EcbPair)));
}

/** Each sentence is a paragraph of its own: nothing between them is known. */
function toMarked({id, a, b, gold}: EcbPair): MarkedPair {
	return {
		id,
		split: 'dev',
		story: id,
		a: toMarkedArticle(a.sentences),
		b: toMarkedArticle(b.sentences),
		pairs: gold.map(([left, right]) => ({a: left, b: right, grade: 2})),
	};
}

const toMarkedArticle = (sentences: readonly string[]): MarkedArticle => ({
	title: null,
	outlet: '',
	date: '',
	paragraphs: sentences.map(sentence => [sentence]),
});

if (hasMarkedPairs()) {
	reportStrangers();
	reportEcb();
} else {
	console.log(howToGetThem);
}
