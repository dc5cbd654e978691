import {emptyBook} from '../core/marks/mark-book.ts';
import type {MarkKeeper} from '../core/marks/mark-keeper.ts';
import type {Command, Effect} from './command.ts';

type Asking = Extract<Effect, {readonly kind: 'recall-marks' | 'keep-marks'}>;

/**
What the keeper of marks answers. Without one, marks are gone with the end of the program.
*/
export function askMarkKeeper(keeper: MarkKeeper | undefined, effect: Asking): Command {
	try {
		if (effect.kind === 'recall-marks') {
			const book = keeper?.recallAll() ?? emptyBook;
			const remark = keeper?.remarks?.().join(' ');
			return {kind: 'marks-recalled', book, ...(remark && {remark})};
		}

		keeper?.keep(effect.entries);
		return {kind: 'marks-kept', entries: effect.entries};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {kind: effect.kind === 'recall-marks' ? 'not-recalled' : 'not-kept', reason};
	}
}
