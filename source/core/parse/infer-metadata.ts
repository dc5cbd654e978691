import type {Field, Metadata} from '../article.ts';
import {isSameHeadline} from './find-furniture.ts';
import {capitals, nameLetters} from './letters.ts';
import {linesOf} from './lines-of.ts';

/* "KYIV, Ukraine (AP) — ", "WASHINGTON, Dec. 1 (Reuters) - ", "PARIS —" */
const dateline = new RegExp(
	String.raw`^(?<place>[${capitals}]{2}[${capitals}.' -]*(?:, [${capitals}](?:${nameLetters}| )+?)?)(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?: ?\((?<agency>[^()]{2,24})\))? ?(?:—|–|--| - )`,
	'u',
);
const byline = new RegExp(
	String.raw`^(?:By|BY|by) (?<authors>[${capitals}](?:${nameLetters}| ){2,60}?)(?:,.*| \|.*)?$`,
	'u',
);

const agencies: Readonly<Record<string, string>> = {
	AP: 'Associated Press',
	AFP: 'Agence France-Presse',
	UPI: 'United Press International',
	EFE: 'Agencia EFE',
	DPA: 'Deutsche Presse-Agentur',
	dpa: 'Deutsche Presse-Agentur',
	Reuters: 'Reuters',
	Xinhua: 'Xinhua',
	TASS: 'TASS',
	Kyodo: 'Kyodo News',
};

/** A line of more units than this is a sentence, not a headline. */
const longestHeadline = 120;

/**
What the text itself tells about an article that has no header: a headline, a byline, a dateline with an agency. Each
comes with the reason; what the text does not tell stays unknown.
*/
export function inferMetadata(text: string): Metadata {
	const lines = linesOf(text).map(line => text.slice(line.start, line.end));
	const title = inferTitle(text, lines);
	const top = lines.slice(0, 4);
	const authors = top.map(line => byline.exec(line)?.groups?.['authors']).find(found => found !== undefined);
	const opening = top.map(line => dateline.exec(line)?.groups).find(found => found !== undefined);
	const agency = opening?.['agency'];
	return {
		...(title && {
			title: inferred(title, 'the first line stands alone, like a headline'),
		}),
		...(authors && {
			authors: inferred(authors, 'a line at the top names them'),
		}),
		...(agency &&
			agencies[agency] && {
				outlet: inferred(agencies[agency], `the dateline says (${agency})`),
			}),
		...(opening?.['place'] && {
			place: inferred(placeName(opening['place']), 'the text opens with a dateline'),
		}),
	};
}

const inferred = (value: string, reason: string): Field => ({
	value,
	origin: 'inferred',
	reason,
});

/* A headline is short, ends without a full stop, and an empty line or a byline sets it off from longer text. */
function inferTitle(text: string, lines: readonly string[]): string | undefined {
	const [first, second] = lines;
	if (
		first === undefined ||
		second === undefined ||
		first.length > longestHeadline ||
		/[.,;:|]$/u.test(first)
	) {
		return undefined;
	}

	if (!/^\p{L}|^\p{N}|^["'“‘¿¡]/u.test(first) || /^\d{1,3} of \d{1,3}\b/u.test(first) || byline.test(first)) {
		return undefined;
	}

	const isSetOff =
		text.trimStart().slice(first.length).trimStart() !== '' && /^[^\n]*\n[ ]*\n/u.test(text.trimStart());
	const isLonger = lines.some(line => !isSameHeadline(line, first) && line.length > first.length);
	return (isSetOff || byline.test(second)) && isLonger ? first : undefined;
}

/* KYIV, Ukraine → Kyiv, Ukraine */
const placeName = (written: string): string =>
	written.trim().replace(/\p{Lu}{2,}/gu, word => `${word[0]}${word.slice(1).toLowerCase()}`);
