import type {Pair} from '../core/pair.ts';
import type {VerdictEntry} from '../core/verdicts/verdict.ts';
import type {CompareScreen} from './compare/compare-screen.ts';
import type {Session} from './session.ts';

/**
Something that the reader did with verdicts: the entries that it gave, and those that take it back. `words` say what it was: “fact 4 accepted”.
*/
export type VerdictAction = {
	readonly pair: string;
	readonly given: readonly VerdictEntry[];
	readonly before: readonly VerdictEntry[];
	readonly words: string;
};

/**
The reader's verdicts on the pairs of articles that were opened. `unsaved` are those that are not in the database yet.
*/
export type VerdictLog = {
	readonly pairs: ReadonlyMap<string, readonly VerdictEntry[]>;
	readonly unsaved: readonly VerdictEntry[];
	/** What can be taken back, the latest last, and what was. */
	readonly done: readonly VerdictAction[];
	readonly undone: readonly VerdictAction[];
};

export const emptyLog: VerdictLog = {pairs: new Map(), unsaved: [], done: [], undone: []};

/** Two files, whichever stands left. */
export const pairKey = ({left, right}: Pair<string>): string => [left, right].sort().join('\0');

const none: readonly VerdictEntry[] = [];

/**
The verdicts on the two articles of a screen, in the order in which they were given.
*/
export const verdictsOn = ({verdicts}: Session, {articles}: CompareScreen): readonly VerdictEntry[] =>
	verdicts.pairs.get(pairKey(articles)) ?? none;

/**
The log with what the database holds on a pair. What is not saved yet stays behind it.
*/
export function recallVerdicts(log: VerdictLog, pair: string, kept: readonly VerdictEntry[]): VerdictLog {
	const unsaved = (log.pairs.get(pair) ?? none).filter(entry => log.unsaved.includes(entry));
	return {...log, pairs: new Map(log.pairs).set(pair, [...kept, ...unsaved])};
}

/**
The log after entries were given, by an action or by taking one back.
*/
export const addEntries = (log: VerdictLog, pair: string, entries: readonly VerdictEntry[]): VerdictLog => ({
	...log,
	pairs: new Map(log.pairs).set(pair, [...(log.pairs.get(pair) ?? none), ...entries]),
	unsaved: [...log.unsaved, ...entries],
});

export const keepEntries = (log: VerdictLog, entries: readonly VerdictEntry[]): VerdictLog => ({
	...log,
	unsaved: log.unsaved.filter(entry => !entries.includes(entry)),
});
