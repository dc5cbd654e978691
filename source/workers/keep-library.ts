import fs from 'node:fs';
import {setTimeout as pause, setImmediate} from 'node:timers/promises';
import type {StoryEdit} from '../core/stories/story-edit.ts';
import type {IndexPlace} from '../storage/index/index-place.ts';
import {removeIndex} from '../storage/index/open-index.ts';
import {mergeWords} from '../storage/index/word-tables.ts';
import {type Agenda, openAgenda} from '../storage/scan/agenda.ts';
import {describeLibrary} from '../storage/scan/describe-library.ts';
import {isStillThere, type LibraryIndex, openLibraryIndex, type Root} from '../storage/scan/library-index.ts';
import {openObserver} from '../storage/scan/observe-index.ts';
import type {Place} from '../storage/scan/place.ts';
import type {Reading} from '../storage/scan/read-differences.ts';
import {takeScanLock} from '../storage/scan/scan-lock.ts';
import type {SweepOutcome} from '../storage/scan/sweep-state.ts';
import {type Watch, watchFolders} from '../storage/scan/watch-folders.ts';
import {isDamage, storeProblem} from '../storage/store/store-problem.ts';
import type {LibraryNews} from './library-news.ts';
import type {ParserPool} from './parser-pool.ts';
import {scanLibrary} from './scan-library.ts';

export type KeepOptions = {
	readonly place: IndexPlace;
	readonly roots: readonly Root[];
	readonly recall: Reading['recall'];
	readonly noteChanges?: Reading['noteChanges'];
	/** What the reader says about stories. */
	readonly edits: () => readonly StoryEdit[];
	readonly pool: ParserPool;
	readonly lanes: number;
	readonly tell: (news: LibraryNews) => void;
	/** Whether folders are watched; else they are looked at every minute. */
	readonly isWatched?: boolean;
	/** What is to be looked at; the caller may put something on it. */
	readonly agenda?: Agenda;
};

/**
Keeps the index of a library as its files are, for as long as the program runs: scans it, watches its folders, and scans again what changes. Where another
newsreader does that already, it only tells what that one has changed, and takes over when it ends. Nothing that goes wrong ends it: it is told, and tried again later.
*/
export async function keepLibrary(options: KeepOptions): Promise<never> {
	// Held until the program ends.
	const lock = takeScanLock(options.place) ?? (await attend(options));
	const agenda = options.agenda ?? openAgenda();
	const watch = watchFolders({
		hear: agenda.note,
		fail(sentence) {
			state.isWatched = false;
			options.tell({kind: 'remark', sentence});
		},
	});
	const state: State = {
		lock,
		agenda,
		watch,
		isWatched: options.isWatched ?? true,
		index: undefined,
		told: undefined,
		isMadeAnew: false,
	};
	agenda.plan(0);
	for (;;) {
		const due = await agenda.next();
		const pauseAfter = await lookAt(options, state, due);
		agenda.plan(pauseAfter);
	}
}

type Lock = NonNullable<ReturnType<typeof takeScanLock>>;

type State = {
	readonly lock: Lock;
	readonly agenda: Agenda;
	readonly watch: Watch;
	isWatched: boolean;
	index: LibraryIndex | undefined;
	/** What went wrong the last time. */
	told: string | undefined;
	/** Whether it was damaged, and deleted for that, since it was scanned last. */
	isMadeAnew: boolean;
};

/** How often another newsreader is looked at, in milliseconds. */
const attention = 1000;

/** How often everything is looked at where changes are heard of, and where they are not. */
const seldom = 600_000;
const often = 60_000;

/* Tells what another newsreader changes, until it ends. */
async function attend({place, tell}: KeepOptions): Promise<Lock> {
	const other = openObserver(place);
	// It may have changed since it was read here.
	tell({kind: 'changed'});
	tell({kind: 'settled', passedOver: 0, remarks: []});
	for (;;) {
		await pause(attention);
		const lock = takeScanLock(place);
		if (lock) {
			other.close();
			return lock;
		}

		if (other.hasChanged()) {
			tell({kind: 'changed'});
		}
	}
}

/* Gives in how many milliseconds everything has to be looked at again. */
async function lookAt(options: KeepOptions, state: State, due: readonly Place[] | 'whole'): Promise<number> {
	const {place, roots, tell} = options;
	try {
		if (state.index && !isStillThere(state.index, place)) {
			closeIndex(state);
		}

		state.index ??= openLibraryIndex(place, roots);
		const whole = roots.map(root => ({root: root.path, path: ''}));
		const places = due === 'whole' ? whole : due;
		const {agenda, watch, index} = state;
		const outcome = await scanLibrary({
			...options,
			index,
			places,
			onSwept({folders}) {
				for (const folder of state.isWatched ? watch.update(places, folders) : []) {
					agenda.note(folder);
				}
			},
		});
		state.told = undefined;
		state.isMadeAnew = false;
		if (due !== 'whole') {
			const needsWhole = outcome?.hasLinks || outcome?.unread.some(isMissing);
			return needsWhole ? 0 : pauseFor(options, state);
		}

		if (outcome) {
			tell({kind: 'settled', ...describeLibrary(index, roots, outcome)});
		}

		for (const _ of mergeWords(index.database)) {
			await setImmediate();
		}

		return outcome?.unread.some(isMissing) ? often : pauseFor(options, state);
	} catch (error) {
		closeIndex(state);
		if (isDamage(error) && place.kind === 'file' && !state.isMadeAnew) {
			state.isMadeAnew = true;
			removeIndex(place.file);
			return 0;
		}

		tell({kind: 'settled', passedOver: 0, remarks: []});
		const remark = remarkOn(error, place);
		if (state.told !== remark.sentence) {
			state.told = remark.sentence;
			tell(remark);
		}

		return often;
	}
}

/**
What went wrong with an index, in a sentence.
*/
export const remarkOn = (
	error: unknown,
	place: IndexPlace,
): {readonly kind: 'remark'; readonly sentence: string} => ({
	kind: 'remark',
	sentence: storeProblem(error, place.kind === 'file' ? place.file : 'the memory').message,
});

const isMissing = ({reason}: SweepOutcome['unread'][number]): boolean => reason === 'missing';

function closeIndex(state: State): void {
	state.index?.database.close();
	state.index = undefined;
}

const pauseFor = ({roots}: KeepOptions, {isWatched}: State): number =>
	isWatched && !roots.some(root => isRemote(root.path)) ? seldom : often;

/* Of what other machines change on a disk in the network, no system tells: NFS, SMB, CIFS, 9P, FUSE. */
const remote = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x65735546]);

function isRemote(folder: string): boolean {
	try {
		return remote.has(Number(fs.statfsSync(folder).type) >>> 0);
	} catch {
		return true;
	}
}
