import {isMedia} from '../core/parse/is-media.ts';
import {type FileContent, parseAtOnce, parseFile} from '../core/parse/parse-file.ts';
import {describeFileError} from './describe-file-error.ts';
import type {FoundFile} from './find-files.ts';
import {readBytes, readStream} from './read-bytes.ts';

/**
The articles and the problems of one file. It has neither where it was passed over.
*/
export type Reading = FileContent;

const passedOver: Reading = {articles: [], problems: []};

/**
Reads one file where that can be done at once, as with plain text; `undefined` where what reads its form has to be loaded first.
Never throws, and never changes the file.
*/
export function readAtOnce(found: FoundFile): Reading | undefined {
	const reading = startReading(found);
	return typeof reading === 'function' ? undefined : reading;
}

/**
Reads one file of any form. Never rejects, and never changes the file.
*/
export async function readArticles(found: FoundFile): Promise<Reading> {
	const reading = startReading(found);
	return typeof reading === 'function' ? reading() : reading;
}

/**
Reads the bytes of a file of any form, as `readArticles` reads the file. Never rejects.
*/
export async function readArticlesOf(found: FoundFile, bytes: Uint8Array): Promise<Reading> {
	const reading = startWith(found, bytes);
	return typeof reading === 'function' ? reading() : reading;
}

/* The reading, or how it goes on once what reads the file's form is loaded. */
function startReading(found: FoundFile): Reading | (() => Promise<Reading>) {
	try {
		return startWith(found, readBytes(found.file));
	} catch (error) {
		return problem(found.file, error);
	}
}

function startWith(found: FoundFile, bytes: Uint8Array): Reading | (() => Promise<Reading>) {
	if (!found.isNamed && isMedia(bytes)) {
		return passedOver;
	}

	const source = {file: found.file, bytes};
	const reading = parseAtOnce(source);
	return reading ? asked(found, reading) : async () => asked(found, await parseFile(source));
}

/**
Reads a stream to its end as a file of any form. Never rejects; `file` is how it is called.
*/
export async function readArticlesFrom(stream: AsyncIterable<Uint8Array>, file: string): Promise<Reading> {
	try {
		return asked({file, isNamed: true}, await parseFile({file, bytes: await readStream(stream)}));
	} catch (error) {
		return problem(file, error);
	}
}

/* What the reader asked for of what the file holds: who names a file, or one article of it, is told where there is none. */
function asked({file, isNamed, number}: FoundFile, reading: Reading): Reading {
	const {articles, problems} = reading;
	if (number !== undefined) {
		return pick(reading, file, number);
	}

	return isNamed && articles.length === 0 && problems.length === 0
		? {articles, problems: [{file, message: 'It holds no article.'}]}
		: reading;
}

function pick({articles, problems}: Reading, file: string, number: number): Reading {
	const name = `${file}#${number}`;
	const isAsked = (one: {readonly file: string}): boolean =>
		one.file === name || (number === 1 && one.file === file && articles.length === 1);
	const picked = {articles: articles.filter(isAsked), problems: problems.filter(one => one.file === name)};
	if (picked.articles.length > 0 || picked.problems.length > 0) {
		return picked;
	}

	const count = articles.length;
	const message =
		count === 0
			? (problems[0]?.message ?? 'It holds no article.')
			: count === 1
				? `There is one article in this file: ${file}`
				: `There are ${count} articles in this file: ${articles[0]?.file} to ${articles.at(-1)?.file}`;
	return {articles: [], problems: [{file: name, message}]};
}

const problem = (file: string, error: unknown): Reading => ({
	articles: [],
	problems: [{file, message: describeFileError(error, file)}],
});
