import type {Article} from '../core/article.ts';
import {rankCounterparts} from '../core/stories/find-counterparts.ts';
import {articleOf} from './articles.ts';
import {remember} from './remember.ts';
import type {Session} from './session.ts';

/**
The others on an article's story, best counterpart first; none where it is alone, or its story is not known yet.
*/
export const counterpartsOf = (session: Session, article: Article): readonly Article[] =>
	rank(session.shelf, session.corrections, article);

const rank = remember(
	(shelf: Session['shelf'], corrections: Session['corrections'], article: Article): readonly Article[] => {
		const id = shelf.idOf(article.file);
		const story = id === undefined ? [] : shelf.storyOf(id);
		const others = story.flatMap(other => {
			const file = other === id ? undefined : shelf.summary(other)?.file;
			return articleOf({shelf, corrections}, file) ?? [];
		});
		return rankCounterparts([article, ...others], article);
	},
);
