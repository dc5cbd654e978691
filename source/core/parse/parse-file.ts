import type {Article, Problem} from '../article.ts';
import {needsGuess} from './decode-text.ts';
import {finishDraft} from './finish-draft.ts';
import {formOf} from './form-of.ts';
import type {ArticleDraft, FormParser, FormReading} from './forms/form.ts';
import {parserLoaders} from './forms/forms.ts';
import {parseText} from './forms/parse-text.ts';
import {makeArticle, sha256} from './make-article.ts';
import {type ParsedFile, parseArticle, type SourceFile} from './parse-article.ts';
import {plainLine} from './plain-line.ts';

/**
What one file holds, in its order. One article alone is named as its file is; of several, each is FILE#1, FILE#2 … A file that is plainly meant as
something else than articles holds neither articles nor problems.
*/
export type FileContent = {readonly articles: readonly Article[]; readonly problems: readonly Problem[]};

/**
Reads a file of plain text; `undefined` where it is of another form, whose parser has to be loaded first: ask `parseFile`.
*/
export function parseAtOnce(source: SourceFile): FileContent | undefined {
	return parserLoaders[formOf(source)] || needsGuess(source.bytes)
		? undefined
		: contentOf([parseArticle(source)]);
}

/**
Reads a file of any form. Never rejects: what cannot be read of it becomes problems, and hides nothing else of it.
*/
export async function parseFile(source: SourceFile): Promise<FileContent> {
	return parseAtOnce(source) ?? contentOfReading(source, await readForm(source));
}

/**
The drafts and problems of a file of any form, as `parseFile` makes articles of them: for forms that hold files of other forms.
*/
export async function readForm(source: SourceFile): Promise<FormReading> {
	const load = parserLoaders[formOf(source)];
	const parse = load ? await load() : parseAnyText;
	try {
		return await parse(source);
	} catch (error) {
		// No parser throws for any bytes that we know of; one that does hides no other file.
		const reason = error instanceof Error ? error.message : String(error);
		return {drafts: [], problems: [`It cannot be read: ${reason}. Save the article as plain text.`]};
	}
}

const parseAnyText: FormParser = async source => {
	if (!needsGuess(source.bytes)) {
		return parseText(source);
	}

	const {guessEncoding} = await import('./guess-encoding.ts');
	return parseText(source, guessEncoding(source.bytes));
};

function contentOfReading({file, bytes}: SourceFile, {drafts, problems}: FormReading): FileContent {
	const hash = sha256(bytes);
	const place = (index: number) => ({file, sha256: hash, ...(drafts.length > 1 && {number: index + 1})});
	const parsed = drafts.map((draft, index) => articleOf(draft, place(index)));
	const found = contentOf(parsed);
	const told = [...problems.map(message => ({file, message: plainLine(message)})), ...found.problems];
	const more = told.length - mostProblems;
	return {
		articles: found.articles,
		problems:
			more > 0
				? [
						...told.slice(0, mostProblems),
						{file, message: `${more} more problems of this file are not listed.`},
					]
				: told,
	};
}

/** More sentences about one file nobody reads. */
const mostProblems = 200;

const articleOf = (draft: ArticleDraft, place: Parameters<typeof makeArticle>[1]): ParsedFile =>
	makeArticle(finishDraft(draft), place);

const contentOf = (parsed: readonly ParsedFile[]): FileContent => ({
	articles: parsed.flatMap(one => (one.kind === 'article' ? [one.article] : [])),
	problems: parsed.flatMap(one => (one.kind === 'problem' ? [one.problem] : [])),
});
