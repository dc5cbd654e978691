import type {Article} from '../../../source/core/article.ts';
import {compareDays, dayOf} from '../../../source/core/stories/days.ts';
import {outlineArticle} from '../../../source/core/stories/outline-article.ts';
import {openGrowingLibrary} from '../../core/stories/growing-library.ts';

/**
Groups every second article at once, and adds the others to what was grouped, one by one.
*/
export function groupOneByOne(articles: readonly Article[]): readonly (readonly Article[])[] {
	const first = articles
		.filter((_, index) => index % 2 === 0)
		.toSorted((one, other) => compareDays(dayOf(one), dayOf(other)));
	const later = articles.filter((_, index) => index % 2 === 1);
	const outline = (article: Article) => ({day: dayOf(article), outline: outlineArticle(article)});
	const library = openGrowingLibrary(first.map(outline));
	for (const [index, article] of later.entries()) {
		library.add(first.length + index, outline(article));
	}

	const all = [...first, ...later];
	return library.groups().map(group => group.flatMap(number => all[number] ?? []));
}
