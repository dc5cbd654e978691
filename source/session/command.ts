import type {Article, Problem} from '../core/article.ts';
import type {Size} from '../layout/window-layout.ts';
import type {CommandId} from './keymap.ts';
import type {Progress} from './session.ts';

/**
Something that happens to a session: a command of the keymap, typed text, a digit of a count, another window, or files
that were read.
*/
export type Command =
	| {readonly kind: 'key'; readonly command: CommandId}
	| {readonly kind: 'text'; readonly text: string}
	| {readonly kind: 'digit'; readonly digit: number}
	| {readonly kind: 'resize'; readonly window: Size}
	| {
			readonly kind: 'read';
			readonly articles: readonly Article[];
			readonly problems: readonly Problem[];
			readonly progress: Progress;
	  };

/**
What a session asks of its owner.
*/
export type Effect =
	| {readonly kind: 'quit'; readonly isInterrupted: boolean}
	/** The screen was spoilt by something else, and is to be drawn anew. */
	| {readonly kind: 'redraw'};

export type Step<State> = readonly [State, ...Effect[]];
