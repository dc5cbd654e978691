import fs from 'node:fs';
import type {CorrectionEntry, Corrections} from '../../core/corrections/correction.ts';
import {articleName} from '../article-name.ts';
import {correctionOfRow} from './correction-rows.ts';
import {lastingPlaceOf} from './place-of.ts';
import type {Row} from './salvage.ts';
import type {Sighting} from './sightings.ts';

/**
An article of today: what the reader calls it, the hash of its text, and where it lies.
*/
export type Standing = {
	readonly name: string;
	readonly article: string;
	readonly file: string | undefined;
};

type Meeting = {
	/** By the names of the articles. */
	readonly met: ReadonlyMap<string, Corrections>;
	/** Where corrected articles were met, as nobody knew yet. */
	readonly sightings: readonly Sighting[];
	/** How many entries make no sense. */
	readonly odd: number;
};

/** A correction, and as what its article was met later. */
type Kept = {
	readonly number: number;
	readonly entry: CorrectionEntry;
	readonly met: {readonly article: string; readonly file: string} | undefined;
};

/**
Tells which of these corrections are of which articles, the latest of each field.

An article is known by its file, and by its text once that file is gone: while the file is there, the same text in another is a copy, maybe of another outlet.
In a file of several, articles change their places when one is added: there the text tells more than the number.
*/
export function meetCorrections(articles: readonly Standing[], rows: readonly Row[]): Meeting {
	const kept = rows.flatMap(row => keptOf(row) ?? []);
	const byKey = groupByKey(kept);
	const around: Around = {isGone: rememberGone(), filesOf: filesByText(articles)};
	const met = new Map<string, Corrections>();
	const sightings = new Map<string, Sighting>();
	for (const article of articles) {
		const own = keysOf(article)
			.flatMap(key => byKey.get(key) ?? [])
			.filter(one => isOf(one, article, around))
			.toSorted((one, other) => one.number - other.number);
		if (own.length > 0) {
			met.set(article.name, Object.fromEntries(own.map(({entry: {field, value}}) => [field, value])));
			for (const sighting of newSightings(own, article)) {
				sightings.set(Object.values(sighting).join('\n'), sighting);
			}
		}
	}

	const understood = new Set(kept.map(({number}) => number));
	const odd = new Set(rows.map(row => Number(row['number'])).filter(number => !understood.has(number)));
	return {met, sightings: [...sightings.values()], odd: odd.size};
}

function keptOf(row: Row): Kept | undefined {
	const entry = correctionOfRow(row);
	const [article, file] = [row['met_article'], row['met_file']];
	const met = typeof article === 'string' && typeof file === 'string' ? {article, file} : undefined;
	return entry && {number: Number(row['number']), entry, met};
}

function groupByKey(kept: readonly Kept[]): ReadonlyMap<string, readonly Kept[]> {
	const groups = new Map<string, Kept[]>();
	for (const one of kept) {
		for (const key of new Set([...keysOf(one.entry), ...(one.met ? keysOf(one.met) : [])])) {
			const group = groups.get(key) ?? [];
			group.push(one);
			groups.set(key, group);
		}
	}

	return groups;
}

const keysOf = ({article, file}: {readonly article: string; readonly file: string | undefined}) => [
	`text ${article}`,
	...(file === undefined ? [] : [`file ${file}`]),
];

type Around = {
	readonly isGone: (file: string) => boolean;
	/** In which files the articles of today with this text lie. */
	readonly filesOf: (text: string) => readonly string[];
};

function isOf(kept: Kept, {article, file}: Standing, {isGone, filesOf}: Around): boolean {
	const {entry, met} = kept;
	const isSameText = entry.article === article || met?.article === article;
	if (file === undefined) {
		return isSameText;
	}

	const files = filesOf(entry.article);
	if (entry.file === file) {
		return isSameText || !files.some(other => isBeside(other, file));
	}

	if (isBeside(entry.file, file)) {
		return isSameText && !files.includes(entry.file);
	}

	return (
		isGone(entry.file) && (met?.file === file || (isSameText && (met === undefined || isGone(met.file))))
	);
}

/** Whether two articles stand in the same file. */
const isBeside = (one: string, other: string): boolean => wholeFile(one) === wholeFile(other);

const wholeFile = (file: string): string => file.replace(/#[1-9]\d{0,8}$/u, '');

function filesByText(articles: readonly Standing[]): Around['filesOf'] {
	const files = new Map<string, string[]>();
	for (const {article, file} of articles) {
		if (file !== undefined) {
			const found = files.get(article) ?? [];
			found.push(file);
			files.set(article, found);
		}
	}

	return text => files.get(text) ?? [];
}

/** Whether no file lies any more where an article did, looked up once a file. */
function rememberGone(): (file: string) => boolean {
	const known = new Map<string, boolean>();
	return file => {
		const isGone =
			known.get(file) ?? (lastingPlaceOf(file) === undefined || !fs.existsSync(articleName(file).file));
		known.set(file, isGone);
		return isGone;
	};
}

function newSightings(own: readonly Kept[], {article, file}: Standing): readonly Sighting[] {
	if (file === undefined) {
		return [];
	}

	const isKnown = ({entry}: Kept): boolean =>
		own
			.filter(one => one.entry.article === entry.article && one.entry.file === entry.file)
			.flatMap(one => [one.entry, ...(one.met ? [one.met] : [])])
			.some(version => version.article === article && version.file === file);
	return own
		.filter(one => !isKnown(one))
		.map(({entry}) => ({keptArticle: entry.article, keptFile: entry.file, article, file}));
}
