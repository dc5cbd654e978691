import {useSyncExternalStore} from 'react';
import type {Session} from '../../session/session.ts';
import type {Store} from '../../session/store.ts';

/**
The session as it is now. The component is drawn again when it changes.
*/
export const useSession = (store: Store): Session =>
	useSyncExternalStore(store.subscribe, store.session, store.session);
