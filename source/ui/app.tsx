import {isTooSmall} from '../layout/window-layout.ts';
import {type Session, topScreen} from '../session/session.ts';
import type {Store} from '../session/store.ts';
import {Lines} from './components/lines.tsx';
import {useKeys} from './hooks/use-keys.ts';
import {useSession} from './hooks/use-session.ts';
import {libraryParts} from './lines/library-parts.ts';
import {screenLines} from './lines/screen-lines.ts';
import {LibraryScreen} from './screens/library-screen.tsx';
import type {Theme} from './theme.ts';

type Properties = {readonly store: Store; readonly theme: Theme};

/**
The whole program as it is seen.
*/
export function App({store, theme}: Properties) {
	const session = useSession(store);
	useKeys(store);
	return <Frame session={session} theme={theme} />;
}

type FrameProperties = {readonly session: Session; readonly theme: Theme};

/**
One frame: the topmost screen of a session, in a window of its size.
*/
export function Frame({session, theme}: FrameProperties) {
	const screen = topScreen(session);
	return screen.kind === 'library' && !isTooSmall(session.window) ? (
		<LibraryScreen parts={libraryParts(session, screen)} theme={theme} />
	) : (
		<Lines lines={screenLines(session)} theme={theme} />
	);
}
