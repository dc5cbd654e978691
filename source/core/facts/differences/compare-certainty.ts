import type {Pair} from '../../pair.ts';
import type {Span} from '../../span.ts';
import type {Word} from '../../text/find-words.ts';
import {type Cue, findCues} from '../../text/reading/find-cues.ts';
import type {Difference, Judgement} from './difference.ts';
import {isPast, lemmaOf} from './lemma-of.ts';
import type {MeasureSupport} from './measure-support.ts';
import {pairDetails} from './pair-details.ts';
import {ofPassage, type Reading} from './passage.ts';

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

const moods: Readonly<Record<Cue['kind'], Mood | undefined>> = {
	denied: undefined,
	negated: 'not',
	possible: 'possible',
	planned: 'planned',
	reported: undefined,
};

/** Between a cue and its verb: “may soon have been │ resigned”, “yet to make an │ endorsement”. */
const between = /^(?:\s(?:to|be|been|being|have|has|had|was|were|is|are|also|soon|still|\w+ly))*\s$/;

/** Before a cue, and of one piece with it: “did │ not”, “is │ expected to”. */
const helping =
	/(?:\b(?:did|does|do|has|have|had|was|were|is|are)\s|\b(?:am|is|are|was|were)\s(?:also\s)?)$/i;

const readStances = ofPassage(({text, span, words}: Reading): readonly Stance[] => {
	const cues = [...findCues(text, span), ...yetTo(text, span)];
	return words.flatMap((word, index): readonly Stance[] => {
		const own = stances.find(([pattern]) => pattern.test(word.folded));
		const {start, end} = word;
		const known = own === undefined ? [] : [{start, end, verb: '', mood: own[1]}];
		if (word.isStop || word.isCapitalised) {
			return known;
		}

		const led = leadOf(text, span, cues, word);
		if (led !== undefined) {
			return [...known, {...led, end, verb: lemmaOf(word)}];
		}

		const before = text.slice(Math.max(span.start, start - 40), start);
		const isDeed =
			isDone(word, words[index - 1]) ||
			(/ing$/.test(word.folded) && /\b(?:after|following) (?:\w+ )?$/i.test(before));
		const isOfNothing = /^\s(?:no|nothing|nobody|none)\b/.test(text.slice(end, end + 9));
		return isDeed ? [...known, {start, end, verb: lemmaOf(word), mood: isOfNothing ? 'not' : 'done'}] : known;
	});
});

/** The surest of the cues that lead to a verb: what may not be is not sure. */
function leadOf(
	text: string,
	span: Span,
	cues: readonly Cue[],
	word: Word,
): Pick<Stance, 'start' | 'mood'> | undefined {
	const [last] = cues
		.filter(
			({start, end}) =>
				end <= word.start && word.start - start < 60 && between.test(text.slice(end, word.start)),
		)
		.toReversed();
	const mood = last === undefined ? undefined : moods[last.kind];
	if (last === undefined || mood === undefined) {
		return undefined;
	}

	const lead = helping.exec(text.slice(Math.max(span.start, last.start - 12), last.start))?.[0].length ?? 0;
	return {start: last.start - lead, mood};
}

/** “has yet to resign”, “has yet to make an endorsement”: not so far. */
const yetTo = (text: string, {start, end}: Span): readonly Cue[] =>
	Array.from(
		text
			.slice(start, end)
			.matchAll(/\byet to(?: (?:make|give|issue|offer) (?:an? |any )?(?:formal )?(?=\w))?/g),
		({index, 0: found}) => ({
			start: start + index,
			end: start + index + found.trimEnd().length,
			kind: 'negated',
		}),
	);

/** A past that tells what was done, and no participle behind “to be” or in a noun phrase. */
const isDone = (word: Word, before: Word | undefined) =>
	isPast(word) && !/^(?:be|being|the|a|an|to|if)$/.test(before?.folded ?? '');
