import fs from 'node:fs';
import path from 'node:path';
import type {Article} from '../../source/core/article.ts';
import {compareArticles} from '../../source/core/facts/compare-articles.ts';
import type {Strength} from '../../source/core/facts/comparison.ts';
import {type FeatureName, featureNames} from '../../source/core/facts/measure-features.ts';
import {byWeights, type Model} from '../../source/core/facts/score-candidates.ts';
import {mapPair, type Pair} from '../../source/core/pair.ts';
import {goldFolder} from './article-texts.ts';
import {type MarkedArticle, type MarkedPair, readMarkedPairs, toArticle} from './marked-pairs.ts';
import {comparePlainly} from './plain-reference.ts';
import {type Answer, rateComparisons} from './rate-comparisons.ts';

/**
Prints what looks alike and is not the same, for the engine and the plain reference: how many links are strong between
articles of different stories (all pairs of dev), and the average precision on ECB+ (two documents on one event, and on two
different but similar events, together).
*/
export function reportLookAlikes(): void {
	console.log(`${' '.repeat(72)}   plain    ours`);
	reportStrangers();
	reportEcb();
}

function printRow(label: string, plain: number, ours: number): void {
	console.log(`${label.padEnd(72)}${plain.toFixed(3).padStart(8)}${ours.toFixed(3).padStart(8)}`);
}

function reportStrangers(): void {
	const articles = readMarkedPairs('dev').flatMap(({story, a, b}) =>
		[a, b].map(side => ({story, ...toArticle(side)})),
	);
	const list = [...new Map(articles.map(entry => [entry.article.text, entry])).values()];
	const strangers = list.flatMap((left, index) =>
		list
			.slice(index + 1)
			.filter(right => right.story !== left.story)
			.map(right => ({left: left.article, right: right.article})),
	);
	const count = (strengths: readonly Strength[], answers: readonly Pick<Answer, 'links'>[]) =>
		answers.flatMap(({links}) => links).filter(({strength}) => strengths.includes(strength)).length /
		strangers.length;
	const plain = strangers.map(pair => comparePlainly(mapPair(pair, ({text}) => text)));
	const ours = strangers.map(pair => compareArticles(pair));
	const subject = `${strangers.length} pairs of articles of different stories (dev)`;
	printRow(`${subject}: strong links a pair`, count(['strong'], plain), count(['strong'], ours));
	const shown: readonly Strength[] = ['strong', 'likely'];
	printRow('  strong and likely links a pair', count(shown, plain), count(shown, ours));
}

/** Only marked sentences are listed there, so where one stands says nothing: such features are left at a middle value. */
const places: ReadonlyMap<FeatureName | undefined, number> = new Map([
	['bothLead', 0],
	['leads', 0.03],
]);

const withoutPlaces: Model = features =>
	byWeights(features.map((value, index) => places.get(featureNames[index]) ?? value));

function reportEcb(): void {
	const pairs = ['ecbplus_strict', 'ecbplus_hardneg'].flatMap(name =>
		readEcb(path.join(goldFolder, 'extra', `${name}.jsonl`)),
	);
	const plain = rateComparisons(pairs, pair => comparePlainly(mapPair(articlesOf(pair), ({text}) => text)));
	const ours = rateComparisons(pairs, pair => {
		const articles = articlesOf(pair);
		const {links} = compareArticles(articles, {minScore: 0, model: withoutPlaces});
		return {texts: mapPair(articles, ({text}) => text), links};
	});
	printRow(`ECB+, ${pairs.length} pairs of documents: average precision`, plain.AP, ours.AP);
	printRow('  strong links, precision', plain.strongPrecision, ours.strongPrecision);
	printRow('  strong and likely links, precision', plain.shownPrecision, ours.shownPrecision);
}

const articlesOf = ({a, b}: MarkedPair): Pair<Article> => ({
	left: toArticle(a).article,
	right: toArticle(b).article,
});

type EcbPair = {
	readonly id: string;
	readonly a: {readonly sentences: readonly string[]};
	readonly b: {readonly sentences: readonly string[]};
	readonly gold: readonly (readonly [number, number])[];
};

function readEcb(file: string): readonly MarkedPair[] {
	const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return lines.map(line => toMarked(JSON.parse(line) as EcbPair));
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
