import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
An article as BASIL has it, by paragraphs and sentences.
*/
export type ArticleText = {
	readonly title: string | null;
	readonly paragraphs: readonly (readonly string[])[];
};

/**
Where the text of marked articles comes from. `read` takes a file's name in BASIL and says nothing where it is not there.
*/
export type TextSource = {
	readonly place: string;
	readonly read: (file: string) => ArticleText | undefined;
};

/**
A folder beside the project that may hold the articles' text, with score.mjs and the plain reference that the project is
held against.
*/
export const goldFolder = path.join(import.meta.dirname, '../../../shared/gold');

const goldFile = path.join(goldFolder, 'outlet-pairs.jsonl');

/**
The text of the marked articles: from a checkout of BASIL that the variable `BASIL` names, else from the folder beside the
project; `undefined` where there is neither.
*/
export function findTexts(basil: string | undefined = process.env['BASIL']): TextSource | undefined {
	if (basil !== undefined && basil !== '') {
		return textsOfBasil(basil);
	}

	return fs.existsSync(goldFile) ? textsOfGold(goldFile) : undefined;
}

/**
What to do where no text is to be had.
*/
export const howToGetThem = `The marks (test/eval/marks.jsonl) count the sentences of articles whose text belongs to their publishers. Get the text:
	git clone https://github.com/launchnlp/BASIL
and name that folder:
	BASIL=path/to/BASIL npm run eval`;

/** Its articles lie in articles/YEAR/FILE, with `title` and `body-paragraphs`. */
function textsOfBasil(folder: string): TextSource {
	const root = path.join(folder, 'articles');
	if (!fs.existsSync(root)) {
		throw new Error(`BASIL=${folder}: there is no folder articles/ in it. ${howToGetThem}`);
	}

	const years = fs.readdirSync(root).sort();
	type BasilArticle = {
		readonly title?: string;
		readonly 'body-paragraphs': ArticleText['paragraphs'];
	};
	return {
		place: root,
		read(file) {
			const found = years.map(year => path.join(root, year, file)).find(name => fs.existsSync(name));
			if (found === undefined) {
				return undefined;
			}

			const article = JSON.parse(fs.readFileSync(found, 'utf8')) as BasilArticle;
			return trimmed({title: article.title ?? null, paragraphs: article['body-paragraphs']});
		},
	};
}

function textsOfGold(file: string): TextSource {
	type Side = ArticleText & {readonly file: string};
	const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
	const articles = new Map(
		lines
			.map(line => JSON.parse(line) as {readonly a: Side; readonly b: Side})
			.flatMap(({a, b}) => [a, b].map(({file: name, title, paragraphs}) => [name, {title, paragraphs}])),
	);
	return {place: file, read: name => articles.get(name)};
}

/** White space around a sentence is no part of it, and what is only white space is none. */
const trimmed = ({title, paragraphs}: ArticleText): ArticleText => ({
	title,
	paragraphs: paragraphs
		.map(sentences => sentences.map(sentence => sentence.trim()).filter(Boolean))
		.filter(sentences => sentences.length > 0),
});

/**
Tells one text from another: 16 hexadecimal digits over the sentences.
*/
export const hashOf = ({paragraphs}: ArticleText): string =>
	createHash('sha256').update(JSON.stringify(paragraphs)).digest('hex').slice(0, 16);
