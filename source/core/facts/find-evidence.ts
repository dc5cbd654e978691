import type {Pair} from '../pair.ts';
import {holds, overlaps, type Span} from '../span.ts';
import type {Word} from '../text/find-words.ts';
import type {Evidence, EvidenceKind} from './comparison.ts';
import {findSharedRuns, type SharedRun} from './find-shared-runs.ts';
import type {Sentence} from './read-sentences.ts';

/**
Finds why two sentences were linked: the numbers and dates that they share, in whatever words, and the runs of words.

	left    [A dozen] [council members] left on [Friday].       number, wording, date
	right   On [Friday] [12] [council members] went home.

In the order of the left text. `weigh` says how much a stem tells; the weights add up to 1.
*/
export function findEvidence(
	left: Sentence,
	right: Sentence,
	weigh: (stem: string) => number,
): readonly Evidence[] {
	const runs = findSharedRuns(left, right).map(run => ({kind: kindOf(run, left, right), ...spansOf(run)}));
	const mentions = findSameMentions(left, right).filter(
		mention => !runs.some(run => run.kind === 'quote' && overlaps(run.left, mention.left)),
	);
	const telling = [
		...mentions,
		...runs.filter(
			run => !mentions.some(({left, right}) => holds(left, run.left) || holds(right, run.right)),
		),
	];
	// Only copies get here without any: “How are you?”
	const found =
		telling.length > 0 ? telling : [{kind: 'wording' as const, left: toSpan(left), right: toSpan(right)}];
	const weights = found.map(item =>
		weightOf(
			left.words.filter(word => holds(item.left, word)),
			weigh,
		),
	);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return found
		.map((item, index) => ({...item, weight: total > 0 ? (weights[index] ?? 0) / total : 1 / found.length}))
		.toSorted((one, other) => one.left.start - other.left.start || one.right.start - other.right.start);
}

/** A quote shows itself by three words in a row: one or two are quoted alike by chance. */
const shortestQuote = 3;

function kindOf(run: SharedRun, left: Sentence, right: Sentence): EvidenceKind {
	const areIn = (list: 'quotes' | 'names') =>
		run.left.every(word => isInside(word, left[list])) &&
		run.right.every(word => isInside(word, right[list]));
	if (run.left.length >= shortestQuote && areIn('quotes')) {
		return 'quote';
	}

	return areIn('names') ? 'name' : 'wording';
}

type Found = Pair<Span> & {readonly kind: EvidenceKind};

function findSameMentions(left: Sentence, right: Sentence): readonly Found[] {
	return [
		...pairByKey(left.numbers, right.numbers).map(spans => ({kind: 'number' as const, ...spans})),
		...pairByKey(left.dates, right.dates).map(spans => ({kind: 'date' as const, ...spans})),
	];
}

type Mention = Span & {readonly key: string};

/** A sentence that names more numbers or days is a table, and nobody reads a hundred reasons. */
const mostMentions = 20;

/** Each mention is paired once. */
function pairByKey(left: readonly Mention[], right: readonly Mention[]): readonly Pair<Span>[] {
	const open = right.slice(0, mostMentions);
	return left.slice(0, mostMentions).flatMap(mention => {
		const same = open.findIndex(({key}) => key === mention.key);
		return open.splice(same, same < 0 ? 0 : 1).map(other => ({left: toSpan(mention), right: toSpan(other)}));
	});
}

const weightOf = (words: readonly Word[], weigh: (stem: string) => number) =>
	words.reduce((sum, word) => sum + (word.isStop ? 0 : weigh(word.stem)), 0);

const isInside = (word: Word, spans: readonly Span[]) => spans.some(span => holds(span, word));

const toSpan = ({start, end}: Span): Span => ({start, end});

const spansOf = ({left, right}: SharedRun): Pair<Span> => ({left: around(left), right: around(right)});

const around = (words: readonly Word[]): Span => ({start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0});
