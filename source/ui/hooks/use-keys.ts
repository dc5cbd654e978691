import {useInput, usePaste} from 'ink';
import {cleanLine} from '../../core/parse/clean-text.ts';
import type {Store} from '../../session/store.ts';
import {keyNames} from '../key-names.ts';

/**
Hands every key press to the session, and pasted text as text: a pasted `q` does not quit.
*/
export function useKeys(store: Store): void {
	useInput((input, key) => {
		store.press(keyNames(input, key));
	});
	usePaste(text => {
		store.dispatch({kind: 'text', text: cleanLine(text)});
	});
}
