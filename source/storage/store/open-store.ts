import type {DatabaseSync} from 'node:sqlite';
import {type Attached, attach, attachExisting, isStillThere} from './attach.ts';
import {inTransaction, patiently, setPatience, usualPatience} from './connection.ts';
import type {DataStore} from './data-store.ts';
import {replaceDamaged} from './replace-damaged.ts';
import {isDamage, storeProblem} from './store-problem.ts';

export type StoreOptions = {
	/** An absolute path. */
	readonly file: string;
	/** Whether the file lies where only newsreader keeps things: then whatever is there may be set aside where it is no database. */
	readonly isOwn: boolean;
	/** Hears, in sentences, what the reader should know; none comes twice. */
	readonly tell: (sentence: string) => void;
	readonly patience?: number;
	readonly migrations?: readonly string[] | undefined;
};

/**
The store in a file. Several processes may have it open; one that is exchanged or deleted under it by another is opened anew.
*/
export function openStore({tell, patience = usualPatience, ...options}: StoreOptions): DataStore {
	const {file} = options;
	const told = new Set<string>();
	let attached: Attached | undefined;

	const tellOnce = (sentence: string): void => {
		if (!told.has(sentence)) {
			told.add(sentence);
			tell(sentence);
		}
	};
	const close = (): void => {
		attached?.database.close();
		attached = undefined;
	};
	const connected = (mode: 'read' | 'write'): Attached | undefined => {
		if (attached && !(isStillThere(attached, file) && (mode === 'read' || attached.isWritable))) {
			close();
		}

		return attached;
	};

	/** A damaged database is replaced once; where that does not help, it is told. */
	const mending = <T>(step: () => T): T => {
		try {
			return patiently(patience, step);
		} catch (error) {
			close();
			if (!isDamage(error)) {
				throw error;
			}

			const sentence = replaceDamaged({...options, patience});
			if (sentence !== undefined) {
				tellOnce(sentence);
			}

			return patiently(patience, step);
		}
	};

	return {
		name: file,
		tell: tellOnce,
		close,
		read(step) {
			try {
				return mending(() => {
					attached = connected('read') ?? attachExisting({...options, patience});
					return attached && step(attached.database);
				});
			} catch (error) {
				tellOnce(storeProblem(error, file).message);
				return undefined;
			}
		},
		write(step) {
			try {
				const take = () =>
					mending(() => {
						attached = connected('write') ?? attach({...options, patience});
						const {database} = attached;
						return inTransaction(database, () => step(database));
					});
				const result = take();
				// Another process may have set this database aside or deleted it while the step was written.
				return attached && isStillThere(attached, file) ? result : take();
			} catch (error) {
				throw storeProblem(error, file);
			}
		},
		jot(step) {
			try {
				attached = connected('read') ?? attachExisting({...options, patience: 0});
				if (attached?.isWritable) {
					hastily(attached.database, patience, step);
				}
			} catch {
				// Another time.
			}
		},
	};
}

/** Takes a step at once or not at all. */
function hastily(database: DatabaseSync, patience: number, step: (database: DatabaseSync) => void): void {
	try {
		setPatience(database, 0);
		inTransaction(database, () => step(database));
	} finally {
		setPatience(database, patience);
	}
}
