import type {Relation, Strength} from '../../core/facts/comparison.ts';
import {mapPair, type Pair, sides} from '../../core/pair.ts';
import {textHashOf} from '../../core/text-hash.ts';
import type {Decision, KeptEntry, PassageAnchor, Verdict} from '../../core/verdicts/verdict.ts';
import {lastingPlaceOf} from './place-of.ts';
import type {Row} from './salvage.ts';

/**
An entry as a row of the table: the values of the columns by their names. An article is known by its text, whatever its number in a file of several.
*/
export function rowOfEntry({id, at, anchors, verdict}: KeptEntry): Readonly<Record<string, string | null>> {
	const {left, right} = anchors;
	return {
		id,
		at,
		left_article: textHashOf(left.article),
		left_file: lastingPlaceOf(left.file) ?? left.file,
		left_quote: quoteOf(left),
		right_article: textHashOf(right.article),
		right_file: lastingPlaceOf(right.file) ?? right.file,
		right_quote: quoteOf(right),
		verdict: verdict && JSON.stringify(verdict),
	};
}

const quoteOf = ({start, end, exact, prefix, suffix}: PassageAnchor): string =>
	JSON.stringify({start, end, exact, prefix, suffix});

/**
The entry that a row holds; `undefined` where somebody has written into the table what newsreader does not understand.
*/
export function entryOfRow(row: Row): KeptEntry | undefined {
	const {id, at} = row;
	const anchors = mapPair({left: 'left', right: 'right'}, side => anchorOfRow(row, side));
	const verdict = row['verdict'] === null ? null : verdictOf(parse(row['verdict']));
	return typeof id === 'string' && isInstant(at) && isWhole(anchors) && verdict !== undefined
		? {id, at, anchors, verdict}
		: undefined;
}

const isWhole = (anchors: Pair<PassageAnchor | undefined>): anchors is Pair<PassageAnchor> =>
	sides.every(side => anchors[side] !== undefined);

function anchorOfRow(row: Row, side: string): PassageAnchor | undefined {
	const [article, file, quote] = [row[`${side}_article`], row[`${side}_file`], row[`${side}_quote`]];
	const {start, end, exact, prefix, suffix} = parse(quote);
	return isText(article) &&
		isText(file) &&
		isPlace(start) &&
		isPlace(end) &&
		start <= end &&
		isText(exact) &&
		isText(prefix) &&
		isText(suffix)
		? {file, article, start, end, exact, prefix, suffix}
		: undefined;
}

const decisions: Readonly<Record<Decision, true>> = {accepted: true, rejected: true, linked: true};

const relations: Readonly<Record<Relation, true>> = {
	same: true,
	'more-specific': true,
	differs: true,
	quote: true,
	'partial-quote': true,
};

const strengths: Readonly<Record<Strength, true>> = {strong: true, likely: true, possible: true};

function verdictOf({decision, relation, strength, note}: Fields): Verdict | undefined {
	const isKnown =
		(decision === null || isOneOf(decisions, decision)) &&
		(relation === undefined || isOneOf(relations, relation)) &&
		(strength === undefined || isOneOf(strengths, strength)) &&
		(note === undefined || isText(note));
	return isKnown
		? {
				decision,
				...(relation !== undefined && {relation}),
				...(strength !== undefined && {strength}),
				...(note !== undefined && {note}),
			}
		: undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function parse(json: unknown): Fields {
	try {
		const value: unknown = JSON.parse(String(json));
		return typeof value === 'object' && value !== null ? (value as Fields) : {};
	} catch {
		return {};
	}
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isInstant = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value));

const isOneOf = <Name extends string>(names: Readonly<Record<Name, true>>, value: unknown): value is Name =>
	isText(value) && Object.hasOwn(names, value);
