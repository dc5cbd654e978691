import type {Corrections} from '../../core/corrections/correction.ts';
import type {Shelf} from '../../core/library/shelf.ts';
import type {CorrectionBook} from './recall-all-corrections.ts';

/**
What was ever corrected of the articles of a library, by their files: only those are looked up that are named by a correction.
*/
export function correctionsOn(shelf: Shelf, book: CorrectionBook): ReadonlyMap<string, Corrections> {
	const byText = [...book.texts].flatMap(text => shelf.idsOfText(text));
	const byPlace = [...book.files].flatMap(place => shelf.idOfPlace(place) ?? []);
	const articles = [...new Set([...byText, ...byPlace])].flatMap(id => {
		const summary = shelf.summary(id);
		return summary ? [{name: summary.file, article: summary.id, file: summary.place}] : [];
	});
	return articles.length === 0 ? none : book.of(articles);
}

const none: ReadonlyMap<string, Corrections> = new Map();
