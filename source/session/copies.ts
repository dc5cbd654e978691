import type {Article} from '../core/article.ts';
import type {Summary} from '../core/library/summary.ts';
import {type Span, textOf} from '../core/span.ts';
import {whatEachAdds} from '../core/stories/copies/what-each-adds.ts';
import {articleOf, summaryAt} from './articles.ts';
import {remember} from './remember.ts';
import type {Session} from './session.ts';

/**
A text that several outlets print, as seen from one of them: `base` is the print by which the others are measured.
*/
export type Prints = {
	readonly base: Summary;
	/** All of them, the base first. */
	readonly all: readonly Summary[];
};

/**
The prints of an article's text; `undefined` where nobody else prints it.
*/
export function printsOf(session: Session, id: number): Prints | undefined {
	const all = session.shelf.copiesOf(id).flatMap(one => summaryAt(session, one) ?? []);
	const [base, ...others] = all;
	return base && others.length > 0 ? {base, all} : undefined;
}

/**
Another print of a text. `adds` are the sentences that one of the two has beside it, as they stand there: the article that is looked at (`isOwn`), or the other.
*/
export type Print = {readonly article: Article; readonly adds: readonly string[]; readonly isOwn: boolean};

/**
What the other prints of an article's text add to the base; of the base itself, what each of the others adds, and of another print, what that one adds.
*/
export const comparePrints = (session: Session, article: Article): readonly Print[] =>
	compare(session.shelf, session.corrections, article);

/* More prints of one text are counted, and not held against each other. */
const most = 12;

const compare = remember(
	(shelf: Session['shelf'], corrections: Session['corrections'], article: Article): readonly Print[] => {
		const id = shelf.idOf(article.file);
		const files = id === undefined ? [] : shelf.copiesOf(id).map(one => shelf.summary(one)?.file);
		const [base, ...others] = files.flatMap(file => articleOf({shelf, corrections}, file) ?? []);
		if (base === undefined || others.length === 0) {
			return [];
		}

		const isBase = base.file === article.file;
		const copies = isBase ? others.slice(0, most) : [article];
		const added: ReadonlyArray<readonly Span[]> = whatEachAdds(base, copies);
		return copies.map((copy, index) => ({
			article: isBase ? copy : base,
			isOwn: !isBase,
			adds: (added[index] ?? []).map(span => textOf(copy.text, span).replace(/\s+/gu, ' ').trim()),
		}));
	},
);
