/*
Holds the differences that are found against labelled ones, by kind.

	node --import tsx test/eval/differences/main.ts [--misses]

labels.jsonl names pairs of marked sentences of the train half by index, and the wordings by their places in the sentences: nearly every note
of the marks about a difference (left out: those that only say “different quotes” of a partly shared fact), and 100 pairs of the same fact without such a note, drawn at random (`note: none`). The labels were written by reading both sentences before there
were rules; 10 of the 150 were added afterwards, where a find on a pair without a note proved right. One reader, one reading. `kind: none` is a pair
without a typed difference. What is found on a labelled pair and is not labelled counts as false. Two wordings agree where the shared part is at least
half of the shorter one. The rules were written with these pairs in view: the figures say how they fit, and are no promise for other articles.
*/
import fs from 'node:fs';
import {findDifferences} from '../../../source/core/facts/differences/find-differences.ts';
import {mapPair, type Pair, sides} from '../../../source/core/pair.ts';
import {type Span, textOf} from '../../../source/core/span.ts';
import {hasMarkedPairs, howToGetThem, readMarkedPairs, toArticle} from '../marked-pairs.ts';

type Label = {
	readonly id: string;
	readonly a: number;
	readonly b: number;
	readonly kind: string;
	readonly relation?: string;
	readonly wider?: string;
	readonly left?: readonly [number, number];
	readonly right?: readonly [number, number];
};

type Tally = {labelled: number; found: number; right: number; related: number};

function rate(withMisses: boolean): void {
	const labels = fs
		.readFileSync(new URL('labels.jsonl', import.meta.url), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as Label);
	const pairs = new Map(readMarkedPairs('train').map(pair => [pair.id, pair]));
	const tallies = new Map<string, Tally>();
	const tallyOf = (kind: string): Tally => {
		const tally = tallies.get(kind) ?? {labelled: 0, found: 0, right: 0, related: 0};
		tallies.set(kind, tally);
		return tally;
	};
	for (const [key, group] of Map.groupBy(labels, ({id, a, b}) => `${id} ${a} ${b}`)) {
		const [first] = group;
		const pair = first === undefined ? undefined : pairs.get(first.id);
		if (first === undefined || pair === undefined) {
			continue;
		}

		const articles = {left: toArticle(pair.a), right: toArticle(pair.b)};
		const indices = {left: first.a, right: first.b};
		const published = {left: pair.a.date, right: pair.b.date};
		const passages = mapPair(articles, ({article, sentences}, side) => ({
			text: article.text,
			span: sentences[indices[side]] ?? {start: 0, end: 0},
			published: published[side],
		}));
		const open = group.filter(({kind}) => kind !== 'none');
		for (const {kind} of open) {
			tallyOf(kind).labelled++;
		}

		for (const difference of findDifferences(passages)) {
			const tally = tallyOf(difference.kind);
			tally.found++;
			const index = open.findIndex(
				label =>
					label.kind === difference.kind &&
					sides.every(side => agree(difference[side], placed(label[side], passages[side].span))),
			);
			const [label] = index < 0 ? [] : open.splice(index, 1);
			tally.right += label === undefined ? 0 : 1;
			tally.related += label?.relation === difference.relation ? 1 : 0;
			if (withMisses) {
				print(
					label === undefined
						? 'FALSE'
						: label.relation === difference.relation
							? 'right'
							: `right, but ${label.relation}`,
					key,
					difference.kind,
					difference.relation,
					mapPair(passages, ({text}, side) => textOf(text, difference[side])),
				);
			}
		}

		for (const label of withMisses ? open : []) {
			print(
				'MISSED',
				key,
				label.kind,
				label.relation ?? '',
				mapPair(passages, ({text, span}, side) => textOf(text, placed(label[side], span))),
			);
		}
	}

	printTable(tallies, new Set(labels.map(({id, a, b}) => `${id} ${a} ${b}`)).size);
}

const placed = ([start, end]: readonly [number, number] = [0, 0], sentence: Span): Span => ({
	start: sentence.start + start,
	end: sentence.start + end,
});

function agree(one: Span, other: Span): boolean {
	const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
	return shared > 0 && shared >= 0.5 * Math.min(one.end - one.start, other.end - other.start);
}

function print(verdict: string, key: string, kind: string, relation: string, texts: Pair<string>): void {
	console.log(`${verdict.padEnd(8)} ${key}  ${kind} ${relation}: ${texts.left} | ${texts.right}`);
}

function printTable(tallies: ReadonlyMap<string, Tally>, count: number): void {
	const all = {labelled: 0, found: 0, right: 0, related: 0};
	console.log(`${count} pairs of sentences (train)\n`);
	console.log('kind          labelled   found   right   precision   recall   relation right');
	for (const [kind, tally] of [...[...tallies].toSorted(), ['all', all] as const]) {
		const {labelled, found, right, related} = tally;
		if (tally !== all) {
			all.labelled += labelled;
			all.found += found;
			all.right += right;
			all.related += related;
		}

		const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
		const cells = [
			share(right, found).padStart(12),
			share(right, labelled).padStart(9),
			share(related, right).padStart(17),
		];
		console.log(
			`${kind.padEnd(14)}${String(labelled).padStart(8)}${String(found).padStart(8)}${String(right).padStart(8)}${cells.join('')}`,
		);
	}
}

if (hasMarkedPairs()) {
	rate(process.argv.includes('--misses'));
} else {
	console.log(howToGetThem);
}
