import {Text} from 'ink';
import {truncate} from '../layout/display-width.ts';
import {isTooSmall, smallestWindow} from '../layout/window-layout.ts';
import {type Session, topScreen} from '../session/session.ts';
import type {Store} from '../session/store.ts';
import {useKeys} from './hooks/use-keys.ts';
import {useSession} from './hooks/use-session.ts';
import {ArticleScreen} from './screens/article-screen.tsx';
import {CompareScreen} from './screens/compare-screen.tsx';
import {LibraryScreen} from './screens/library-screen.tsx';
import {PanelScreen} from './screens/panel-screen.tsx';
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
	const {window} = session;
	if (isTooSmall(window)) {
		const words = `Too small: ${window.columns}×${window.rows}, needs ${smallestWindow.columns}×${smallestWindow.rows}`;
		return <Text wrap="truncate">{truncate(words, window.columns)}</Text>;
	}

	const screen = topScreen(session);
	switch (screen.kind) {
		case 'library': {
			return <LibraryScreen session={session} screen={screen} theme={theme} />;
		}

		case 'article': {
			return <ArticleScreen session={session} screen={screen} theme={theme} />;
		}

		case 'compare': {
			return <CompareScreen session={session} screen={screen} theme={theme} />;
		}

		case 'help':
		case 'problems':
		case 'edit': {
			return <PanelScreen session={session} screen={screen} theme={theme} />;
		}
	}
}
