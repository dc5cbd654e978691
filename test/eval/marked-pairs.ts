import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Article} from '../../source/core/article.ts';
import type {Span} from '../../source/core/span.ts';

/**
The folder of the marked pairs. It lies beside the project and not in it: the articles' text belongs to their
publishers.
*/
export const goldFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../shared/gold');

const file = path.join(goldFolder, 'outlet-pairs.jsonl');

/**
What to say and do where the marked pairs are absent.
*/
export const howToGetThem = `The marked pairs are not at ${file}.
They are made from the public BASIL corpus (Fan et al. 2019, github.com/launchnlp/BASIL) and the project's marks, which name BASIL's
files and count their sentences; ask the maintainers for the marks, and put both at that place.`;

type MarkedArticle = {
	readonly title: string | null;
	readonly paragraphs: readonly (readonly string[])[];
};

/**
Two articles on one event; `pairs` names the sentences, counted over all paragraphs, that report the same fact
(grade 2) or partly so (grade 1: neither right nor wrong).
*/
export type MarkedPair = {
	readonly id: string;
	readonly split: 'train' | 'dev';
	readonly story: string;
	readonly a: MarkedArticle;
	readonly b: MarkedArticle;
	readonly pairs: readonly {readonly a: number; readonly b: number; readonly grade: 1 | 2}[];
};

export const hasMarkedPairs = (): boolean => fs.existsSync(file);

/**
The marked pairs of a split, in the order of the file.
*/
export function readMarkedPairs(split: 'train' | 'dev'): readonly MarkedPair[] {
	const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return lines.map(line => JSON.parse(line) as MarkedPair).filter(pair => pair.split === split);
}

/**
A marked article as the engine reads it, and where its marked sentences stand. A first sentence that repeats the
title is a headline.
*/
export function toArticle({title, paragraphs}: MarkedArticle): {
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

	const [first] = sentences;
	const isHeadline =
		first !== undefined &&
		title !== null &&
		lettersOf(text.slice(first.start, first.end)) === lettersOf(title);
	const furniture = isHeadline ? [{...first, kind: 'headline' as const}] : [];
	return {
		article: {id: '', file: '', sha256: '', metadata: {}, others: [], text, furniture, remarks: []},
		sentences,
	};
}

const lettersOf = (text: string) => text.toLowerCase().replace(/\W+/g, '');
