/*
Holds the narrowed passages of marked links against labels that name the words which carry the fact.

	node --import tsx test/eval/passages/main.ts [--worst N]

Prints, for the half that the rules were tuned on and for the half that was held out, the mean F1 of the words of both
passages, beside whole sentences as the reference. `--worst N` prints the N links of the tuned half with the lowest.
*/
import {narrowPassages} from '../../../source/core/facts/passages/narrow-passages.ts';
import {type Pair, sides} from '../../../source/core/pair.ts';
import {type Span, textOf} from '../../../source/core/span.ts';
import {hasMarkedPairs, howToGetThem} from '../marked-pairs.ts';
import {type Half, type LabelledPassages, readLabelledPassages} from './labelled-passages.ts';

type Rated = {
	readonly label: LabelledPassages;
	readonly found: Pair<Span>;
	readonly ours: number;
	readonly whole: number;
	/** The length of the two passages over the length of their sentences. */
	readonly share: number;
};

function rate(label: LabelledPassages): Rated {
	const found = narrowPassages(label.texts, label.sentences, label.weigh);
	return {
		label,
		found,
		ours: overlapOf(label, found),
		whole: overlapOf(label, label.sentences),
		share: lengthOf(found) / lengthOf(label.sentences),
	};
}

/** F1 (0–1) of the words of both passages against the labelled ones. */
function overlapOf({sentences, passages}: LabelledPassages, found: Pair<Span>): number {
	let both = 0;
	let sum = 0;
	for (const side of sides) {
		for (const word of sentences[side].words) {
			const [isFound, isLabelled] = [holds(found[side], word), holds(passages[side], word)];
			both += isFound && isLabelled ? 1 : 0;
			sum += Number(isFound) + Number(isLabelled);
		}
	}

	return sum === 0 ? 0 : (2 * both) / sum;
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

const lengthOf = (pair: Pair<Span>) =>
	sides.reduce((sum, side) => sum + pair[side].end - pair[side].start, 0);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function printTable(rated: readonly Rated[]): void {
	console.log('F1 of the words of both passages   links   whole    ours   length of ours');
	const halves: Readonly<Record<string, readonly Half[]>> = {
		'tuned half': ['tuned'],
		'held-out half': ['held'],
		both: ['tuned', 'held'],
	};
	for (const [name, kept] of Object.entries(halves)) {
		const part = rated.filter(({label}) => kept.includes(label.half));
		const cells = (['whole', 'ours', 'share'] as const).map(key =>
			mean(part.map(item => item[key]))
				.toFixed(3)
				.padStart(8),
		);
		console.log(`${name.padEnd(35)}${String(part.length).padStart(5)}${cells.join('')}`);
	}
}

function readWorst(argv: readonly string[]): number {
	const at = argv.indexOf('--worst');
	return at < 0 ? 0 : Number(argv[at + 1] ?? 10);
}

function printWorst(rated: readonly Rated[], count: number): void {
	const tuned = rated
		.filter(({label}) => label.half === 'tuned')
		.toSorted((one, other) => one.ours - other.ours);
	for (const {label, found, ours} of tuned.slice(0, count)) {
		console.log(`\n${label.name}  ${ours.toFixed(2)}`);
		for (const side of sides) {
			console.log(`	${side}\n		found     ${textOf(label.texts[side], found[side])}`);
			console.log(`		labelled  ${textOf(label.texts[side], label.passages[side])}`);
		}
	}
}

if (hasMarkedPairs()) {
	const rated = readLabelledPassages().map(label => rate(label));
	printTable(rated);
	printWorst(rated, readWorst(process.argv));
} else {
	console.log(howToGetThem);
}
