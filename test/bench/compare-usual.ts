import fs from 'node:fs';
import path from 'node:path';
import {Bench} from 'tinybench';
import type {Article} from '../../source/core/article.ts';
import {compareArticles} from '../../source/core/facts/compare-articles.ts';
import {draftLinks} from '../../source/core/facts/draft-links.ts';
import {prepareArticle} from '../../source/core/facts/prepare-article.ts';
import {thresholds} from '../../source/core/facts/strength.ts';
import {takeStages} from '../../source/core/facts/take-stages.ts';
import {mapPair, type Pair} from '../../source/core/pair.ts';
import {parseArticle} from '../../source/core/parse/parse-article.ts';
import {splitSentences} from '../../source/core/text/split-sentences.ts';
import type {Plain} from './compare.ts';
import type {Figure} from './figure.ts';
import {generateArticles} from './generate-articles.ts';

/**
Two articles of 60 sentences in a warm process: linking sentences that are read already, and everything from the bytes on, each beside the bare
cosines of sentences that are read already. The limits are those of 8 and 25 milliseconds where the bare cosines take 0.4.
*/
export async function measureUsual({readPlainly, cosinesOf}: Plain): Promise<readonly Figure[]> {
	const files = usualFiles();
	const articles = mapPair(files, parse);
	const prepared = mapPair(articles, prepareArticle);
	const plain = mapPair(articles, ({text}) => readPlainly(text));
	const bench = new Bench({time: 1000, warmupTime: 500});
	bench.add('whole', () => compareArticles(mapPair(files, parse)));
	bench.add('compare', () => draftLinks(takeStages(articles, {prepared}), thresholds.likely));
	bench.add('bare', () => cosinesOf(plain.left, plain.right));
	await bench.run();
	const [whole = Number.NaN, compare = Number.NaN, bare = Number.NaN] = bench.tasks.map(({result}) =>
		'latency' in result ? result.latency.p50 : Number.NaN,
	);
	const beside = {reference: 'bare cosines', referenceMilliseconds: bare};
	return [
		{subject: 'link 60×60 sentences, warm', milliseconds: compare, ...beside, limit: 20},
		{subject: '  parsing and reading included', milliseconds: whole, ...beside, limit: 62},
	];
}

const sentencesEach = 60;

/** The example articles, brought to 60 sentences each with made-up ones. */
function usualFiles(): Pair<Uint8Array> {
	const [left = '', right = ''] = generateArticles(2, 20 * sentencesEach).map(({text}) => text);
	const filler = {left: left.split('\n\n'), right: right.split('\n\n')};
	const seeds = {left: '000_5a6485711e5016e9.txt', right: '004_dd4860ae21b4ceb9.txt'};
	return mapPair(seeds, (name, side) => {
		const seed = fs.readFileSync(path.join(import.meta.dirname, '../../seeds', name));
		const {text, furniture} = parse(seed);
		const missing = sentencesEach - splitSentences(text, furniture).length;
		return Buffer.concat([seed, Buffer.from(`\n\n${filler[side].slice(0, missing).join('\n\n')}\n`)]);
	});
}

function parse(bytes: Uint8Array): Article {
	const parsed = parseArticle({file: 'article.txt', bytes});
	if (parsed.kind === 'problem') {
		throw new Error(parsed.problem.message);
	}

	return parsed.article;
}
