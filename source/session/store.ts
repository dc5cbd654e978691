import type {Command, Effect} from './command.ts';
import {keyCommand} from './key-command.ts';
import type {Session} from './session.ts';
import {update} from './update.ts';

/**
Holds the session outside of React and tells who listens when it has changed.
*/
export type Store = {
	readonly session: () => Session;
	readonly subscribe: (listener: () => void) => () => void;
	readonly dispatch: (command: Command) => void;
	/** Obeys all keys of one chunk of input, one after the other, and tells the listeners once. */
	readonly press: (keys: readonly string[]) => void;
};

/**
`perform` does what the session asks for; it is called after the session has changed.
*/
export function createStore(initial: Session, perform: (effect: Effect) => void): Store {
	let session = initial;
	const listeners = new Set<() => void>();
	const apply = (command: Command | undefined): readonly Effect[] => {
		if (command === undefined) {
			return [];
		}

		const [next, ...effects] = update(session, command);
		session = next;
		return effects;
	};
	const finish = (before: Session, effects: readonly Effect[]): void => {
		if (session !== before) {
			for (const listener of listeners) {
				listener();
			}
		}

		for (const effect of effects) {
			perform(effect);
		}
	};

	return {
		session: () => session,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		dispatch(command) {
			const before = session;
			finish(before, apply(command));
		},
		press(keys) {
			const before = session;
			finish(
				before,
				keys.flatMap(key => apply(keyCommand(session, key))),
			);
		},
	};
}
