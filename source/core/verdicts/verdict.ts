import type {Relation, Strength} from '../facts/comparison.ts';
import type {Pair} from '../pair.ts';
import type {Span} from '../span.ts';

/**
What the reader decided about a link: it is right, it is wrong, or it was made by hand. Never a verdict on who is right.
*/
export type Decision = 'accepted' | 'rejected' | 'linked';

/**
The reader's own word on a link. `decision` is `null` where they only wrote a note; `relation` and `strength` replace the engine's.
*/
export type Verdict = {
	readonly decision: Decision | null;
	readonly relation?: Relation;
	readonly strength?: Strength;
	readonly note?: string;
};

/**
A verdict that was given on a link, and when, where it is kept.
*/
export type GivenVerdict = Verdict & {readonly at?: string};

/**
A passage as it can be found again when its article changes: its place, and the text quote of the W3C Web Annotation Data Model,
which is its words with some of those before and behind them.
*/
export type PassageAnchor = Span & {
	readonly file: string;
	/** `Article.id` of the text in which `start` and `end` count. */
	readonly article: string;
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
};

/**
One entry of the log of verdicts, as it was given: on the two passages of a link, in the left and right of that day. `verdict` is `null` where
an earlier one on the same passages was taken back. Of entries on the same link the latest counts.
*/
export type VerdictEntry = {
	readonly anchors: Pair<PassageAnchor>;
	readonly verdict: Verdict | null;
};

/**
An entry that stands in the database. `at` is the instant when it was given, ISO 8601 in UTC.
*/
export type KeptEntry = VerdictEntry & {readonly id: string; readonly at: string};
