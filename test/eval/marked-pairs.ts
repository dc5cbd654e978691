import fs from 'node:fs';
import path from 'node:path';
import type {Article} from '../../source/core/article.ts';
import type {Span} from '../../source/core/span.ts';
import {type ArticleText, findTexts, hashOf, howToGetThem, type TextSource} from './article-texts.ts';

export {howToGetThem} from './article-texts.ts';

/**
What the project knows of a marked article: everything but its words. `counts` are the sentences of its paragraphs.
*/
export type ArticleMark = {
	/** Its name in BASIL. */
	readonly file: string;
	readonly outlet: string;
	readonly date: string;
	readonly counts: readonly number[];
	readonly hash: string;
};

/**
A line of marks.jsonl. `pairs` names sentences of `a` and `b`, counted over all paragraphs, that report the same fact
(grade 2) or partly so (grade 1: neither right nor wrong).
*/
export type Marks = {
	readonly id: string;
	readonly split: Split;
	readonly story: string;
	readonly a: ArticleMark;
	readonly b: ArticleMark;
	readonly pairs: readonly (readonly [a: number, b: number, grade: 1 | 2])[];
};

/** No story is in both. */
export type Split = 'train' | 'dev';

/**
Two articles on one event, marked, with their text.
*/
export type MarkedPair = {
	readonly id: string;
	readonly split: Split;
	readonly story: string;
	readonly a: MarkedArticle;
	readonly b: MarkedArticle;
	readonly pairs: readonly {readonly a: number; readonly b: number; readonly grade: 1 | 2}[];
};

export type MarkedArticle = ArticleText & {readonly outlet: string; readonly date: string};

/**
The marks, which say nothing without the text that they count in. Made by test/eval/make-marks.ts.
*/
export const marksFile = path.join(import.meta.dirname, 'marks.jsonl');

export const readMarks = (): readonly Marks[] =>
	fs
		.readFileSync(marksFile, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as Marks);

/**
Whether the text of the marked pairs is to be had.
*/
export const hasMarkedPairs = (): boolean => findTexts() !== undefined;

/**
The marked pairs of a split with their text, in the order of the marks. Throws where the text is not to be had, or is another.
*/
export function readMarkedPairs(split: Split): readonly MarkedPair[] {
	const texts = findTexts();
	if (texts === undefined) {
		throw new Error(howToGetThem);
	}

	return readMarks()
		.filter(marks => marks.split === split)
		.map(marks => joinText(marks, texts));
}

/**
Throws where the text is not the one that was marked, and says how it differs.
*/
export function joinText({id, split, story, a, b, pairs}: Marks, texts: TextSource): MarkedPair {
	return {
		id,
		split,
		story,
		a: joinArticle(a, texts),
		b: joinArticle(b, texts),
		pairs: pairs.map(([left, right, grade]) => ({a: left, b: right, grade})),
	};
}

function joinArticle({file, outlet, date, counts, hash}: ArticleMark, texts: TextSource): MarkedArticle {
	const text = texts.read(file);
	const found = text?.paragraphs.map(({length}) => length);
	const say = (what: string) => new Error(`${file} (${outlet}, ${date}) in ${texts.place}: ${what}`);
	if (text === undefined || found === undefined) {
		throw say('the article is not there.');
	}

	if (found.join() !== counts.join()) {
		throw say(
			`other sentences than those that were marked: ${sumOf(found)} in ${found.length} paragraphs, not ${sumOf(counts)} in ${counts.length}.`,
		);
	}

	if (hashOf(text) !== hash) {
		throw say('as many sentences as were marked, but other words in them.');
	}

	return {...text, outlet, date};
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/**
A marked article as the engine reads it, and where its marked sentences stand. A first sentence that repeats the
title is a headline.
*/
export function toArticle({title, date, paragraphs}: ArticleText & {readonly date?: string}): {
	readonly article: Article;
	readonly sentences: readonly Span[];
} {
	const text = paragraphs.map(sentences => sentences.join(' ')).join('\n\n');
	const sentences: Span[] = [];
	let start = 0;
	for (const paragraph of paragraphs) {
		for (const sentence of paragraph) {
			sentences.push({start, end: start + sentence.length});
			start += sentence.length + 1;
		}

		start++;
	}

	const metadata = date === undefined ? {} : {published: {value: date, origin: 'header' as const}};
	const headlines = sentences.slice(0, opensWithTitle({title, paragraphs}) ? 1 : 0);
	const furniture = headlines.map(span => ({...span, kind: 'headline' as const}));
	return {
		article: {id: '', file: '', sha256: '', metadata, others: [], text, furniture, remarks: []},
		sentences,
	};
}

/**
Whether the first sentence only repeats the title.
*/
export const opensWithTitle = ({title, paragraphs: [[first = ''] = []]}: ArticleText): boolean =>
	title !== null && lettersOf(first) === lettersOf(title);

const lettersOf = (text: string) => text.toLowerCase().replace(/\W+/g, '');
