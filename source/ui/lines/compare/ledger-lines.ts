import {eachSide, type Side, sides} from '../../../core/pair.ts';
import type {Span} from '../../../core/span.ts';
import {isWide, type Size} from '../../../layout/window-layout.ts';
import {wrapSpan, wrapText} from '../../../layout/wrap-text.ts';
import type {LedgerOrder} from '../../../session/compare/compare-screen.ts';
import {factsInLedger} from '../../../session/compare/ledger.ts';
import type {Reading, ShownFact} from '../../../session/compare/reading.ts';
import type {Scene} from '../../../session/compare/scene.ts';
import {remember} from '../../../session/remember.ts';
import type {Style} from '../../theme.ts';
import {outletWords} from '../article-words.ts';
import {type Mark, markText} from '../mark-text.ts';
import {fitLine, type StyledLine, segment} from '../styled-line.ts';
import {differenceWords, relationWords, surenessWords} from './fact-words.ts';
import {verdictGlyph, verdictWords} from './verdict-words.ts';

/**
The ledger: a block for each fact with its number, strength, relation and verdict, both wordings wrapped, and the details that differ. The focused one is in
sight, a third from above where there is text on both sides of it.

	❯ 4 strong · both report this, details differ · ✓ accepted by you
	    then met over the weekend in Florida │ On Sunday, Ukrainian leaders visited
	    to hammer out the details            │ Miami to work on the negotiations
	    differs when: over the weekend ⊃ Sunday
*/
export function ledgerLines(scene: Scene, {columns, rows}: Size): readonly StyledLine[] {
	const {reading, screen} = scene;
	const blocks = blocksOf(reading, screen.order, columns);
	const head = headLine(reading, columns);
	const at = blocks.findIndex(({fact}) => fact === screen.focus);
	const lines = blocks.flatMap(({fact, lines: block}) =>
		fact === screen.focus ? block.map((line, row) => focus(line, row, fact)) : block,
	);
	const before = blocks.slice(0, Math.max(0, at)).reduce((sum, block) => sum + block.lines.length, 0);
	const height = blocks[at]?.lines.length ?? 0;
	const room = Math.max(0, rows - 1);
	const wanted = before - Math.max(0, Math.min(Math.floor(room / 3), room - height));
	const top = Math.max(0, Math.min(wanted, lines.length - room));
	const empty: StyledLine = [
		segment(' No fact is shown: f changes the filter, } shows weaker links.', 'dim'),
	];
	const seen = blocks.length === 0 ? [empty] : lines.slice(top, top + room);
	return [head, ...Array.from({length: room}, (_, row) => fitLine(seen[row] ?? [], columns))];
}

const labelColumns = 5;
const divider = ' │ ';

const wordingColumns = (columns: number): number =>
	isWide({columns, rows: 0})
		? Math.floor((columns - labelColumns - divider.length - 1) / 2)
		: columns - labelColumns - 3;

function headLine({articles}: Reading, columns: number): StyledLine {
	const width = wordingColumns(columns);
	const [left, right] = [` ◧ ${outletWords(articles.left)}`, `◨ ${outletWords(articles.right)}`];
	return isWide({columns, rows: 0})
		? fitLine(
				[segment(left.padEnd(width + labelColumns + divider.length), 'strong'), segment(right, 'strong')],
				columns,
			)
		: fitLine([segment(`${left} · ${right}`, 'strong')], columns);
}

/* The selected block is pointed at, and its number reversed. */
function focus(line: StyledLine, row: number, fact: number): StyledLine {
	const [first, ...rest] = line;
	const pointer = row === 0 ? '❯' : '▌';
	return first
		? [
				segment(pointer, {fact, isFocused: false}),
				segment(first.text.slice(1), row === 0 ? {fact, isFocused: true} : first.style),
				...rest,
			]
		: line;
}

type Block = {readonly fact: number; readonly lines: readonly StyledLine[]};

const blocksOf = remember((reading: Reading, order: LedgerOrder, columns: number): readonly Block[] =>
	factsInLedger(reading, order).map(shown => ({
		fact: shown.fact.fact,
		lines: blockLines(reading, shown, columns),
	})),
);

function blockLines(reading: Reading, shown: ShownFact, columns: number): readonly StyledLine[] {
	const width = wordingColumns(columns);
	const wordings = eachSide(side => wordingLines(reading, shown, side, width));
	const indent = segment(' '.repeat(labelColumns));
	const body = isWide({columns, rows: 0})
		? Array.from({length: Math.max(wordings.left.length, wordings.right.length)}, (_, row) => [
				indent,
				...fitLine(wordings.left[row] ?? [], width),
				segment(divider, 'frame'),
				...(wordings.right[row] ?? []),
			])
		: sides.flatMap(side =>
				wordings[side].map((line, row) => [
					indent,
					segment(row === 0 ? `${side === 'left' ? '◧' : '◨'} ` : '  ', 'dim'),
					...line,
				]),
			);
	return [
		titleLine(shown),
		...body,
		...noteLines('differs', differenceWords(shown.links, reading).join(' · '), columns),
		...noteLines('note', shown.links.find(({verdict}) => verdict?.note)?.verdict?.note ?? '', columns),
		[segment(' ')],
	];
}

function titleLine(shown: ShownFact): StyledLine {
	const {fact, best, links} = shown;
	const {decision = null} = links.find(({verdict}) => verdict !== null)?.verdict ?? {};
	const glyph = verdictGlyph(shown);
	const words = decision === null ? '' : verdictWords({decision});
	return [
		segment(` ${String(fact.fact).padStart(3)} `, {fact: fact.fact, isFocused: false}),
		segment(fact.strength, 'strong'),
		segment(` · ${surenessWords(fact.strength, best)}${relationWords[best.relation]}`),
		...(glyph === undefined ? [] : [segment(` · ${glyph} ${words}`.trimEnd(), 'strong')]),
	];
}

function noteLines(label: string, words: string, columns: number): readonly StyledLine[] {
	const indent = ' '.repeat(labelColumns);
	return wrapText(words, columns - labelColumns - 9).map(({start, end}, row) => [
		segment(indent),
		segment((row === 0 ? label : '').padEnd(8), 'dim'),
		segment(words.slice(start, end), 'strong'),
	]);
}

/* All passages of one side, one below the other, with the differing details marked. */
function wordingLines(
	{articles}: Reading,
	{passages, links, fact}: ShownFact,
	side: Side,
	width: number,
): readonly StyledLine[] {
	const {text} = articles[side];
	const marks = links.flatMap(({differences}) =>
		differences.map((difference): Mark => ({...difference[side], style: detailStyle(fact.fact), rank: 1})),
	);
	return passages[side].flatMap((passage: Span, index) => {
		const lines = wrapSpan(text, passage, width - 2).map(line => markText(text, line, marks));
		return lines.map((line, row) => [
			segment(index > 0 && row === 0 ? '+ ' : index > 0 ? '  ' : ''),
			...line,
		]);
	});
}

const detailStyle = (fact: number): Style => ({fact, isFocused: false, detail: 'difference'});
