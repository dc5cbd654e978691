/*
Writes marks.jsonl anew from the marked pairs beside the project, leaving out every word of the articles and of the notes.

	node test/eval/make-marks.ts
*/
import fs from 'node:fs';
import path from 'node:path';
import {type ArticleText, goldFolder, hashOf} from './article-texts.ts';
import {type ArticleMark, type Marks, marksFile} from './marked-pairs.ts';

type Side = ArticleText & Pick<ArticleMark, 'file' | 'outlet' | 'date'>;

type Line = Pick<Marks, 'id' | 'split' | 'story'> & {
	readonly a: Side;
	readonly b: Side;
	readonly pairs: readonly {readonly a: number; readonly b: number; readonly grade: 1 | 2}[];
};

const withoutText = (side: Side): ArticleMark => ({
	file: side.file,
	outlet: side.outlet,
	date: side.date,
	counts: side.paragraphs.map(({length}) => length),
	hash: hashOf(side),
});

const marks = fs
	.readFileSync(path.join(goldFolder, 'outlet-pairs.jsonl'), 'utf8')
	.split('\n')
	.filter(Boolean)
	.map(line => JSON.parse(line) as Line)
	.map(
		({id, split, story, a, b, pairs}): Marks => ({
			id,
			split,
			story,
			a: withoutText(a),
			b: withoutText(b),
			pairs: pairs.map(({a: left, b: right, grade}) => [left, right, grade]),
		}),
	);
fs.writeFileSync(marksFile, marks.map(line => `${JSON.stringify(line)}\n`).join(''));
