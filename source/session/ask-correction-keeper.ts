import type {CorrectionKeeper} from '../core/corrections/correction-keeper.ts';
import type {Shelf} from '../core/library/shelf.ts';
import type {Summary} from '../core/library/summary.ts';
import type {Command, Effect} from './command.ts';

type Asking = Extract<Effect, {readonly kind: 'recall-corrections' | 'keep-corrections'}>;

/** More are not looked up one by one. */
const most = 3000;

/* Those that were read; in the order of their days. */
const articlesOn = (shelf: Shelf): readonly Summary[] =>
	Array.from(shelf.count > most ? [] : shelf.listing('newest')).flatMap(id => shelf.summary(id) ?? []);

/**
What the keeper of corrections answers. It is asked at once: a correction that the screen shows is kept already. Without a keeper corrections are gone with the
end of the program.
*/
export function askCorrectionKeeper(keeper: CorrectionKeeper | undefined, effect: Asking): Command {
	try {
		if (effect.kind === 'recall-corrections') {
			const corrections =
				keeper?.recallOn?.(effect.shelf) ?? keeper?.recall(articlesOn(effect.shelf)) ?? new Map();
			const remark = keeper?.remarks?.().join(' ');
			return {kind: 'corrections-recalled', corrections, ...(remark && {remark})};
		}

		keeper?.keep(effect.entries);
		return {kind: 'corrections-kept', entries: effect.entries};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {kind: effect.kind === 'recall-corrections' ? 'not-recalled' : 'not-kept', reason};
	}
}
