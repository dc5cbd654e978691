import type {Screen, Session} from './session.ts';

/**
Opens a screen over the others.
*/
export const pushScreen = (session: Session, screen: Screen): Session => ({
	...session,
	screens: [...session.screens, screen],
});

/**
Closes the topmost screen; the library at the bottom stays.
*/
export function popScreen(session: Session): Session {
	const [library, ...others] = session.screens;
	return {...session, screens: [library, ...others.slice(0, -1)]};
}

/**
Puts the topmost screen in another state.
*/
export function replaceScreen(session: Session, screen: Screen): Session {
	const [library, ...others] = session.screens;
	if (others.length > 0) {
		return {...session, screens: [library, ...others.slice(0, -1), screen]};
	}

	return screen.kind === 'library' ? {...session, screens: [screen]} : session;
}

export const noticing = (session: Session, notice: string): Session => ({...session, notice});
