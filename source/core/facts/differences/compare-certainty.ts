import type {Pair} from '../../pair.ts';
import type {Span} from '../../span.ts';
import type {Word} from '../../text/find-words.ts';
import type {Difference, Judgement} from './difference.ts';
import {isPast, lemmaOf} from './lemma-of.ts';
import type {MeasureSupport} from './measure-support.ts';
import {pairDetails} from './pair-details.ts';
import type {Reading} from './passage.ts';

type Mood = 'done' | 'planned' | 'possible' | 'not' | 'denied' | 'confirmed';

/**
What a passage says of a deed: done, planned, possible or not done; or that something was denied or confirmed. `verb` is
the deed.
*/
type Stance = Span & {readonly verb: string; readonly mood: Mood};

/**
The same deed, told with another certainty.

	left    She [may resign] on Friday.          certainty, unclear
	right   She [resigned] on Friday.

	left    He [denied] the report.              certainty, conflicts
	right   He [confirmed] the report.
*/
export function compareCertainty(readings: Pair<Reading>, support: MeasureSupport): readonly Difference[] {
	const details = {left: readStances(readings.left), right: readStances(readings.right)};
	return pairDetails<Stance>(details, {
		support,
		isSame: (left, right) => left.verb === right.verb && left.mood === right.mood,
		canPair: (left, right) => judge(left, right) !== undefined,
		least: ({verb}) => (verb === '' ? 0.35 : 0.2),
	}).flatMap(({left, right}) => {
		const judgement = judge(left, right);
		const spans = {left: {start: left.start, end: left.end}, right: {start: right.start, end: right.end}};
		return judgement === undefined ? [] : {kind: 'certainty', ...spans, ...judgement};
	});
}

function judge(left: Stance, right: Stance): Judgement | undefined {
	const moods = new Set([left.mood, right.mood]);
	if (left.verb !== right.verb || moods.size === 1) {
		return undefined;
	}

	// What was denied and what is planned are no two views of one deed.
	if (
		left.verb === '' &&
		!(moods.has('denied') && moods.has('confirmed')) &&
		!(moods.has('possible') && moods.has('planned'))
	) {
		return undefined;
	}

	const isAgainst =
		(moods.has('denied') && moods.has('confirmed')) || (moods.has('not') && moods.has('done'));
	return isAgainst ? {relation: 'conflicts'} : moods.has('not') ? undefined : {relation: 'unclear'};
}

const stances: ReadonlyArray<readonly [RegExp, Mood]> = [
	[/^(?:denied|denies|deny|denying|rejected|disputed)$/, 'denied'],
	[/^(?:considering|weighing|mulling)$/, 'possible'],
	[/^(?:preparing|planning|vowed|promised)$/, 'planned'],
	[/^(?:confirmed|confirms|confirm|admitted|admits|acknowledged)$/, 'confirmed'],
];

/** What stands before a verb, and what it makes of it. The words lie right before the verb. */
const moods: ReadonlyArray<readonly [RegExp, Mood]> = [
	[
		/(?:\b(?:did|has|have|had|was|were|is|are) (?:not|never)|\b(?:didn|hasn|haven|wasn|isn|weren)['’]t|\b(?:has|have) yet to)(?: been)? $/i,
		'not',
	],
	[
		/\b(?:may|might|could|considering|considered|thinking of|weighing|is likely to|are likely to)(?: have)?(?: soon| also| still)?(?: be(?:en)?)? $/i,
		'possible',
	],
	[
		/(?:\b(?:will|would|plans? to|planned to|planning to|(?:is|are|was|were) (?:expected|set|due|preparing|scheduled|about) to|vowed to|intends? to|(?:is|are|was) to|going to|prepar(?:es|ing) to)|['’]ll)(?: soon| also| likely)?(?: be)? $/i,
		'planned',
	],
];

function readStances({text, span, words}: Reading): readonly Stance[] {
	return words.flatMap((word, index): readonly Stance[] => {
		const own = stances.find(([pattern]) => pattern.test(word.folded));
		if (own !== undefined) {
			return [{start: word.start, end: word.end, verb: '', mood: own[1]}];
		}

		if (word.isStop || word.isCapitalised) {
			return [];
		}

		const before = text.slice(Math.max(span.start, word.start - 40), word.start);
		const mood = moods.find(([pattern]) => pattern.test(before));
		if (mood !== undefined) {
			const lead = mood[0].exec(before)?.[0].length ?? 0;
			return [{start: word.start - lead, end: word.end, verb: lemmaOf(word), mood: mood[1]}];
		}

		if (/ing$/.test(word.folded) && /\b(?:after|following) (?:\w+ )?$/i.test(before)) {
			return [{start: word.start, end: word.end, verb: lemmaOf(word), mood: 'done'}];
		}

		return isDone(word, words[index - 1])
			? [{start: word.start, end: word.end, verb: lemmaOf(word), mood: 'done'}]
			: [];
	});
}

/** A past that tells what was done, and no participle behind “to be” or in a noun phrase. */
const isDone = (word: Word, before: Word | undefined) =>
	isPast(word) && !/^(?:be|being|the|a|an|to|if)$/.test(before?.folded ?? '');
