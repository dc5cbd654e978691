import type {Command, Effect} from './command.ts';
import {effectsOf} from './effects-of.ts';
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
`perform` does what the session asks for, and hands back what came of it, if anything; all of it has happened when the listeners are told.
*/
export function createStore(initial: Session, perform: (effect: Effect) => Command | undefined): Store {
	let session = initial;
	const listeners = new Set<() => void>();
	const apply = (command: Command | undefined): void => {
		if (command !== undefined) {
			const [next, ...effects] = update(session, command);
			session = next;
			performAll(effects);
		}
	};
	const performAll = (effects: readonly Effect[]): void => {
		for (const effect of effects) {
			apply(perform(effect));
		}
	};
	const change = (make: () => void): void => {
		const before = session;
		make();
		if (session !== before) {
			for (const listener of listeners) {
				listener();
			}
		}
	};

	performAll(effectsOf(undefined, initial));
	return {
		session: () => session,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		dispatch: command => change(() => apply(command)),
		press: keys =>
			change(() => {
				for (const key of keys) {
					apply(keyCommand(session, key));
				}
			}),
	};
}
