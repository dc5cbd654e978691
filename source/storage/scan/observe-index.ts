import type {DatabaseSync} from 'node:sqlite';
import type {IndexPlace} from '../index/index-place.ts';
import {openIndexToRead} from '../index/open-index.ts';
import {pragma} from '../store/connection.ts';
import {identityOf} from './library-index.ts';

/**
Looks at an index that others write.
*/
export type Observer = {
	/** Whether anything was written since this was asked last, or another index lies there. */
	readonly hasChanged: () => boolean;
	readonly close: () => void;
};

export function openObserver(place: IndexPlace): Observer {
	let database: DatabaseSync | undefined;
	let identity = '';
	const close = (): void => {
		database?.close();
		database = undefined;
	};
	const look = (): string => {
		const now = identityOf(place);
		if (now !== identity) {
			close();
			identity = now;
		}

		try {
			database ??= openIndexToRead(place);
			return `${identity} ${database && pragma(database, 'data_version')}`;
		} catch {
			// Another time.
			return identity;
		}
	};
	let seen = look();
	return {
		hasChanged() {
			const now = look();
			const hasChanged = now !== seen;
			seen = now;
			return hasChanged;
		},
		close,
	};
}
