import {mapPair} from '../core/pair.ts';
import type {VerdictKeeper} from '../core/verdicts/verdict-keeper.ts';
import type {Command, Effect} from './command.ts';

type Asking = Extract<Effect, {readonly kind: 'recall' | 'keep'}>;

/**
What the keeper of verdicts answers. It is asked at once: a verdict that the screen shows as given is kept already. Without a keeper verdicts are
gone with the end of the program.
*/
export function askKeeper(keeper: VerdictKeeper | undefined, effect: Asking): Command {
	try {
		if (effect.kind === 'recall') {
			const {articles} = effect;
			const entries = keeper?.recall(articles) ?? [];
			const remark = keeper?.remarks?.().join(' ');
			return {
				kind: 'recalled',
				articles: mapPair(articles, ({file}) => file),
				entries,
				...(remark && {remark}),
			};
		}

		const {entries, articles} = effect;
		keeper?.keep(entries);
		return keeper && articles
			? {
					kind: 'kept',
					entries,
					recalled: {
						articles: mapPair(articles, ({file}) => file),
						entries: keeper.recall(articles),
					},
				}
			: {kind: 'kept', entries};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {kind: effect.kind === 'recall' ? 'not-recalled' : 'not-kept', reason};
	}
}
