import type {Binding} from './keymap/binding.ts';
import {commonKeys} from './keymap/common-keys.ts';
import {compareKeys} from './keymap/compare-keys.ts';
import {libraryKeys} from './keymap/library-keys.ts';

export type {Binding} from './keymap/binding.ts';
export {type Context, contexts, typingContexts} from './keymap/contexts.ts';

/**
All commands. Dispatch, footer, help, `newsreader keys`, the README's table and the tests read this table and no other.
*/
export const keymap = [...libraryKeys, ...compareKeys, ...commonKeys] as const satisfies readonly Binding[];

/**
The name of a command that a key can give.
*/
export type CommandId = (typeof keymap)[number]['command'];

export type CommandBinding = Binding & {readonly command: CommandId};

/**
The same table without its literal types, for those who only read it.
*/
export const bindings: readonly CommandBinding[] = keymap;
