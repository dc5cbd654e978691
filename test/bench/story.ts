import fs from 'node:fs';
import path from 'node:path';
import type {Article} from '../../source/core/article.ts';
import {compareStory} from '../../source/core/facts/story/compare-story.ts';
import {parseArticle} from '../../source/core/parse/parse-article.ts';
import {textOf} from '../../source/core/span.ts';
import {splitSentences} from '../../source/core/text/split-sentences.ts';
import {articleOf} from '../helpers/marked-text.ts';
import type {Plain} from './compare.ts';
import {type Figure, median} from './figure.ts';
import {generateArticles} from './generate-articles.ts';

const root = path.join(import.meta.dirname, '../..');
const outlets = 10;
const sentencesEach = 50;
const runs = 7;

/**
All 45 pairs of a story of ten articles in a warm process, reading included, beside the plain TF-IDF cosines of the same pairs, each article read
once as well. The limit is that of 0.4 seconds where the cosines of 60×60 sentences take 0.4 milliseconds.
*/
export async function measureStory(): Promise<readonly Figure[]> {
	const {readPlainly, cosinesOf}: Plain = await import(path.join(root, 'test/bench/plain-tfidf.mjs'));
	const articles = makeStory();
	const comparePlainly = () => {
		const read = articles.map(({text}) => readPlainly(text));
		return read.flatMap((left, index) => read.slice(index + 1).map(right => cosinesOf(left, right)));
	};
	const times = {ours: [] as number[], plain: [] as number[]};
	const tasks = {ours: () => compareStory(articles), plain: comparePlainly};
	for (let run = -3; run < runs; run++) {
		for (const name of ['ours', 'plain'] as const) {
			const startedAt = performance.now();
			tasks[name]();
			times[name].push(...(run >= 0 ? [performance.now() - startedAt] : []));
		}
	}

	return [
		{
			subject: 'all pairs of a story of 10 articles',
			milliseconds: median(times.ours),
			reference: 'plain TF-IDF',
			referenceMilliseconds: median(times.plain),
			limit: 22,
		},
	];
}

/**
Ten articles of 50 sentences: half of them made up, half sentences of the two example articles, each in the words of its outlet. Any
two share a dozen facts, as real ones do.
*/
function makeStory(): readonly Article[] {
	const told = fs
		.readdirSync(path.join(root, 'seeds'))
		.flatMap(name => sentencesOf(path.join(root, 'seeds', name)));
	const madeUp = generateArticles(outlets, 20 * sentencesEach).map(({text}) => text.split('\n\n'));
	return madeUp.map((own, outlet) => {
		const sentences = Array.from({length: sentencesEach / 2}, (_, index) => {
			const place = (index * 3 + outlet) % told.length;
			return [reword(told[place] ?? '', outlet), own[index] ?? ''].join(' ');
		});
		return articleOf(sentences.join('\n\n'));
	});
}

function sentencesOf(file: string): readonly string[] {
	const parsed = parseArticle({file, bytes: fs.readFileSync(file)});
	if (parsed.kind === 'problem') {
		throw new Error(parsed.problem.message);
	}

	const {text, furniture} = parsed.article;
	return splitSentences(text, furniture).map(span => textOf(text, span));
}

/** Leaves out a word here and there, each outlet others. */
const reword = (sentence: string, outlet: number): string =>
	sentence
		.split(' ')
		.filter((_, place) => (place + outlet) % 7 !== 3)
		.join(' ');
