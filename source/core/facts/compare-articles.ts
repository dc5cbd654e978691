import type {Article} from '../article.ts';
import type {Pair} from '../pair.ts';
import type {Comparison} from './comparison.ts';
import {concludeStudy, type View} from './conclude-study.ts';
import type {Model} from './score-candidates.ts';
import {studyArticles} from './study-articles.ts';

export {engine} from './engine.ts';

/**
Finds what two articles both report, and what only one of them does. Changing places of the two mirrors the result
up to numbering and order.

Without options the links are those that a reader is shown. `minScore` (0–1) returns instead every scored pair of
sentences of that much or more; facts, their numbers and `only` stay as they are, and a link that is not shown has
no fact. `model` scores them by other weights than those of `weights.ts`: by such as have not learnt from these articles.
Who looks at the same two articles more than once keeps `studyArticles` and asks `concludeStudy`.
*/
export const compareArticles = (
	articles: Pair<Article>,
	{model, ...view}: View & {readonly model?: Model} = {},
): Comparison => concludeStudy(studyArticles(articles, {model}), view);
