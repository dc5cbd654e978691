/*
Holds the differences that are found against labelled ones, by kind.

	node --import tsx test/eval/differences/main.ts [--misses]

labels.jsonl names pairs of marked sentences of the train half by index, and the wordings by their places in the sentences (a speaker may
stand before them). Every note of the marks about a difference is there, and pairs of the same fact without such a note, drawn at random. The
labels were written by reading both sentences before there were rules; 13 were added afterwards, where a find on a pair without a note
proved right. One reader, one reading. `kind: none` is a pair without a typed difference. What is found on a labelled pair and is not labelled
counts as false. Two wordings agree where the shared part is at least half of the shorter one.

	fit     stories whose name begins with an even digit: the rules are written with these in view, and only their misses are printed
	held    the other stories. The rules until the halves were made were written with these in view too; of the later ones the author had once seen
	        the wordings that were missed, and none since
	clean   40 pairs of the other stories, drawn at random and labelled before anything ran on them; the author of the rules knows them from
	        labelling, and has not looked at what is found there
*/
import fs from 'node:fs';
import {findDifferences} from '../../../source/core/facts/differences/find-differences.ts';
import type {Passage} from '../../../source/core/facts/differences/passage.ts';
import {readSentences} from '../../../source/core/facts/read-sentences.ts';
import {mapPair, type Pair, sides} from '../../../source/core/pair.ts';
import {type Span, textOf} from '../../../source/core/span.ts';
import {openReading} from '../../../source/core/text/reading/open-reading.ts';
import {hasMarkedPairs, howToGetThem, type MarkedPair, readMarkedPairs, toArticle} from '../marked-pairs.ts';
import {count, printTable, type Tallies} from './tally.ts';

type Label = {
	readonly id: string;
	readonly a: number;
	readonly b: number;
	readonly kind: string;
	readonly relation?: string;
	readonly wider?: string;
	readonly left?: readonly [number, number];
	readonly right?: readonly [number, number];
	readonly set?: 'clean';
};

const sets = ['fit', 'held', 'clean'] as const;

function rate(withMisses: boolean): void {
	const labels = fs
		.readFileSync(new URL('labels.jsonl', import.meta.url), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as Label);
	const pairs = new Map(readMarkedPairs('train').map(pair => [pair.id, pair]));
	const passagesOf = passageReader(pairs);
	const setOf = ({id, set}: Label) => set ?? (isFit(pairs.get(id)) ? 'fit' : 'held');
	for (const set of sets) {
		const tallies: Tallies = new Map();
		const groups = Map.groupBy(
			labels.filter(label => setOf(label) === set),
			({id, a, b}) => `${id} ${a} ${b}`,
		);
		for (const [key, group] of groups) {
			const [first] = group;
			const passages = first === undefined ? undefined : passagesOf(first);
			if (passages !== undefined) {
				ratePair(passages, group, tallies, (verdict, kind, relation, spans) => {
					const {left, right} = mapPair(passages, ({article}, side) => textOf(article.text, spans[side]));
					if (withMisses && set === 'fit') {
						console.log(`${verdict.padEnd(8)} ${key}  ${kind} ${relation}: ${left} | ${right}`);
					}
				});
			}
		}

		printTable(`${set}: ${groups.size} pairs of sentences`, tallies);
	}
}

const isFit = (pair: MarkedPair | undefined) => Number.parseInt(pair?.story[0] ?? '0', 16) % 2 === 0;

type Tell = (verdict: string, kind: string, relation: string, spans: Pair<Span>) => void;

function ratePair(passages: Pair<Passage>, group: readonly Label[], tallies: Tallies, tell: Tell): void {
	const open = group.filter(({kind}) => kind !== 'none');
	for (const {kind} of open) {
		count(tallies, kind, 'labelled');
	}

	for (const difference of findDifferences(passages)) {
		const {kind, relation} = difference;
		count(tallies, kind, 'found');
		const index = open.findIndex(
			label =>
				label.kind === kind &&
				sides.every(side => agree(difference[side], placed(label[side], passages[side].span))),
		);
		const [label] = index < 0 ? [] : open.splice(index, 1);
		if (label === undefined) {
			tell('FALSE', kind, relation, difference);
			continue;
		}

		const isSame =
			label.relation === relation &&
			(difference.relation !== 'contains' || label.wider === undefined || label.wider === difference.wider);
		count(tallies, kind, 'right');
		count(tallies, kind, 'related', isSame ? 1 : 0);
		tell(isSame ? 'right' : `right, but ${label.relation}`, kind, relation, difference);
	}

	for (const {kind, relation = '', ...spans} of open) {
		tell(
			'MISSED',
			kind,
			relation,
			mapPair(passages, ({span}, side) => placed(spans[side], span)),
		);
	}
}

/** Reads the two passages of a label. */
function passageReader(pairs: ReadonlyMap<string, MarkedPair>): (label: Label) => Pair<Passage> | undefined {
	const articles = new Map(
		Array.from(pairs, ([id, pair]) => [
			id,
			mapPair({left: pair.a, right: pair.b}, marked => {
				const {article, sentences} = toArticle(marked);
				return {article: openReading(article.text, readSentences(article), marked.date), sentences};
			}),
		]),
	);
	return ({id, a, b}) => {
		const both = articles.get(id);
		const indices = {left: a, right: b};
		return both === undefined
			? undefined
			: mapPair(both, ({article, sentences}, side) => ({
					article,
					span: sentences[indices[side]] ?? {start: 0, end: 0},
				}));
	};
}

const placed = ([start, end]: readonly [number, number] = [0, 0], sentence: Span): Span => ({
	start: sentence.start + start,
	end: sentence.start + end,
});

function agree(one: Span, other: Span): boolean {
	const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
	return shared > 0 && shared >= 0.5 * Math.min(one.end - one.start, other.end - other.start);
}

if (hasMarkedPairs()) {
	rate(process.argv.includes('--misses'));
} else {
	console.log(howToGetThem);
}
