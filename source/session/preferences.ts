import type {Settings} from '../core/config/settings.ts';
import {dial} from '../core/facts/dial.ts';
import type {LibraryOrder} from '../core/library/library-order.ts';
import {readableColumns} from '../layout/window-layout.ts';
import {applyKeys} from './keymap/rebind-keys.ts';
import {bindings, type CommandBinding} from './keymap.ts';

/**
How the reader wants the program to be, from their file of settings: what is not in it is as usual.
*/
export type Preferences = {
	readonly bindings: readonly CommandBinding[];
	/** The widest line of prose, in columns. */
	readonly width: number;
	/** The least score of a link that Compare shows at first. */
	readonly strictness: number;
	/** How the library is sorted at first. */
	readonly order: LibraryOrder;
};

export const usualPreferences: Preferences = {
	bindings,
	width: readableColumns,
	strictness: dial.usual,
	order: 'story',
};

/**
The preferences that settings make. What cannot be bound is left as usual: whoever reads the settings tells why.
*/
export function preferencesOf({width, strictness, order, keys}: Settings): Preferences {
	return {
		bindings: keys ? applyKeys(bindings, keys).bindings : bindings,
		width: width ?? usualPreferences.width,
		strictness: strictness ?? usualPreferences.strictness,
		order: order ?? usualPreferences.order,
	};
}
