import type {StoryEdit} from '../core/stories/story-edit.ts';
import {groupArticles} from '../storage/index/stories/group-articles.ts';
import {beginRush, endRush, isRush} from '../storage/index/word-tables.ts';
import {openEstimate} from '../storage/scan/estimate.ts';
import {isEmpty} from '../storage/scan/known-files.ts';
import {type LibraryIndex, readMounts, writeMounts} from '../storage/scan/library-index.ts';
import type {Place} from '../storage/scan/place.ts';
import type {Reading, ScanStep} from '../storage/scan/read-differences.ts';
import {scan} from '../storage/scan/scan.ts';
import {isSettled, settleIndex} from '../storage/scan/settle-index.ts';
import type {SweepOutcome} from '../storage/scan/sweep-state.ts';
import type {LibraryNews} from './library-news.ts';
import type {ParserPool} from './parser-pool.ts';

export type ScanLibraryOptions = {
	readonly index: LibraryIndex;
	readonly places: readonly Place[];
	readonly recall: Reading['recall'];
	readonly noteChanges?: Reading['noteChanges'];
	/** What the reader says about stories. */
	readonly edits: () => readonly StoryEdit[];
	readonly pool: ParserPool;
	readonly lanes: number;
	readonly tell: (news: LibraryNews) => void;
	/** Hears what lies in the places, once that is known. */
	readonly onSwept: (outcome: SweepOutcome) => void;
};

/** Progress is told no more often than this, in milliseconds. */
const progressEvery = 200;

/** So soon articles are shown at first. */
const showFirst = 150;

/** Then so seldom that most of the time goes into reading: what is shown has to be sorted. */
const showShare = 20;

/** After so many files, threads are kept no longer: more come seldom, and what follows needs the memory. */
const restAfter = 1000;

/**
Scans some places of a library once: tells how far it is, and of the articles as they come in.
*/
export async function scanLibrary(options: ScanLibraryOptions): Promise<SweepOutcome | undefined> {
	const {index, places, pool, recall, edits, lanes, tell, onSwept} = options;
	const {database, roots} = index;
	const show = openShow(index, tell);
	const told = openProgress(tell);
	if (isEmpty(database)) {
		beginRush(database);
	}

	const outcome = await scan({
		database,
		roots,
		places,
		mounts: readMounts(database),
		read: pool.read,
		lanes,
		recall,
		...(options.noteChanges && {noteChanges: options.noteChanges}),
		tell(step) {
			told.step(step);
			show.step(step);
		},
		onSwept(swept) {
			told.complete();
			onSwept(swept);
		},
		signal: new AbortController().signal,
	});
	if (outcome) {
		writeMounts(database, places, outcome.mounts);
	}

	if (isRush(database)) {
		endRush(database);
	}

	told.end();
	if (told.total() > restAfter) {
		await pool.rest();
	}

	show.end();
	// The articles are listed by then: grouping very many takes some seconds.
	if (groupArticles(database, edits())) {
		settleIndex(database);
		tell({kind: 'changed'});
	}

	return outcome;
}

function openShow({database}: LibraryIndex, tell: (news: LibraryNews) => void) {
	let hasChanged = false;
	let next = performance.now() + showFirst;
	const show = (): void => {
		const startedAt = performance.now();
		settleIndex(database);
		tell({kind: 'changed'});
		hasChanged = false;
		const now = performance.now();
		next = now + Math.max(showFirst, showShare * (now - startedAt));
	};
	return {
		step(step: ScanStep): void {
			hasChanged ||= step.hasChanged;
			if (hasChanged && performance.now() >= next) {
				show();
			}
		},
		end(): void {
			if (hasChanged || !isSettled(database)) {
				show();
			}
		},
	};
}

function openProgress(tell: (news: LibraryNews) => void) {
	const estimate = openEstimate();
	let [done, total, isComplete, toldAt] = [0, 0, false, 0];
	const report = (now: number): void => {
		const progress = estimate(done, total, now);
		toldAt = now;
		tell({kind: 'progress', ...(isComplete ? progress : {done, total})});
	};
	return {
		step({found, read}: ScanStep): void {
			total += found;
			done += read;
			const now = performance.now();
			if (total > 0 && now >= toldAt + progressEvery) {
				report(now);
			}
		},
		complete(): void {
			isComplete = true;
		},
		total: () => total,
		end(): void {
			if (total > 0) {
				report(performance.now());
			}
		},
	};
}
