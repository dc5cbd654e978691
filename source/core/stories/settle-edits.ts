import type {StoryEdit} from './story-edit.ts';

/**
What the reader's edits come to: which articles are on one story whatever the program finds, and which are not. No two articles are both.
*/
export type SettledEdits = {
	/** Those that the reader joined with an article, and itself; every article that an edit is about has them. */
	readonly joined: ReadonlyMap<string, ReadonlySet<string>>;
	/** Those with which an article is not to be. */
	readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
	/** Those that the reader took out of a story. */
	readonly takenOut: ReadonlySet<string>;
};

/**
Goes through the edits in the order in which they were given: of those that contradict each other the latest counts. What was joined with two articles joins them too.
*/
export function settleEdits(edits: readonly StoryEdit[]): SettledEdits {
	const joined = new Map<string, Set<string>>();
	const apart = new Map<string, Set<string>>();
	const takenOut = new Set<string>();
	for (const edit of edits) {
		if (edit.kind === 'join') {
			join(joined, apart, edit.articles);
		} else if (edit.kind === 'split') {
			if (takeOut(joined, edit.article, edit.from)) {
				join(
					joined,
					apart,
					edit.from.filter(other => other !== edit.article),
				);
			}

			keepApart(apart, edit.article, edit.from);
			takenOut.add(edit.article);
		}
	}

	for (const article of apart.keys()) {
		joined.set(article, joined.get(article) ?? new Set([article]));
	}

	return {joined, apart, takenOut};
}

type Sets = Map<string, Set<string>>;

function join(joined: Sets, apart: Sets, articles: readonly string[]): void {
	const all = new Set(articles.flatMap(article => [...(joined.get(article) ?? [article])]));
	for (const article of all) {
		joined.set(article, all);
		const others = apart.get(article);
		if (others) {
			apart.set(article, new Set(Array.from(others).filter(other => !all.has(other))));
		}
	}
}

/**
Whether the reader had joined the article with those: then it may have been what held them together, and they stay on one story without it.
*/
function takeOut(joined: Sets, article: string, from: readonly string[]): boolean {
	const others = joined.get(article);
	if (!others || !from.some(other => other !== article && others.has(other))) {
		return false;
	}

	others.delete(article);
	joined.set(article, new Set([article]));
	return true;
}

function keepApart(apart: Sets, article: string, from: readonly string[]): void {
	for (const other of from.filter(hash => hash !== article)) {
		apart.set(article, (apart.get(article) ?? new Set()).add(other));
		apart.set(other, (apart.get(other) ?? new Set()).add(article));
	}
}
