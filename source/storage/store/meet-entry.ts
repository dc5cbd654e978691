import type {Article} from '../../core/article.ts';
import {mapPair, mirror, type Pair, sides} from '../../core/pair.ts';
import {textHashOf} from '../../core/text-hash.ts';
import {findPassage} from '../../core/verdicts/find-passage.ts';
import type {KeptEntry, PassageAnchor} from '../../core/verdicts/verdict.ts';
import type {Seen, Sighting} from './sightings.ts';

/**
Two articles of today, where they lie, and what is remembered of such texts and files.
*/
export type Meeting = {
	readonly articles: Pair<Article>;
	readonly seen: Pair<Seen>;
	readonly sightings: readonly Sighting[];
};

/**
An entry, and its anchors in the left and right of today.
*/
export type Met = {
	readonly entry: KeptEntry;
	readonly isTurned: boolean;
	readonly anchors: Pair<PassageAnchor>;
};

/**
Tells which side of an entry is on which of two articles.
*/
export function meetEntry(entry: KeptEntry, meeting: Meeting): Met {
	const given = entry.anchors;
	const turned = mirror(given);
	const likeness = {given: likenessOf(given, meeting), turned: likenessOf(turned, meeting)};
	// Where both files once had the name of the other, only the words tell.
	const isUnsure = Object.values(likeness).every(one => one > 0 && one < byText);
	const isTurned = isUnsure
		? countFound(turned, meeting) > countFound(given, meeting)
		: likeness.turned > likeness.given;
	return {entry, isTurned, anchors: isTurned ? turned : given};
}

/**
The entry with its passages named by today's articles: by their files, as the reader named these, and where the text is the same by their ids.
*/
export function nameAsToday({entry, isTurned, anchors}: Met, articles: Pair<Article>): KeptEntry {
	const named = mapPair(anchors, (anchor, side) => {
		const {id, file} = articles[side];
		return {...anchor, file, article: textHashOf(id) === anchor.article ? id : anchor.article};
	});
	return {...entry, anchors: isTurned ? mirror(named) : named};
}

/**
Whether a sighting is one of the article in which an anchor was set.
*/
export const isOfAnchor = ({keptArticle, keptFile}: Sighting, {article, file}: PassageAnchor): boolean =>
	keptArticle === article && keptFile === file;

/** Any text tells more than all files. */
const byText = 8;

/** How surely two anchors were set in these articles: by a text, by one that it had in between, by a file, by one in which it lay in between. */
const likenessOf = (anchors: Pair<PassageAnchor>, {seen, sightings}: Meeting): number =>
	sides
		.map(side => {
			const [anchor, {article, file}] = [anchors[side], seen[side]];
			const between = sightings.length === 0 ? sightings : sightings.filter(one => isOfAnchor(one, anchor));
			const text =
				anchor.article === article ? 2 * byText : between.some(one => one.article === article) ? byText : 0;
			return text + (anchor.file === file ? 2 : between.some(one => one.file === file) ? 1 : 0);
		})
		.reduce((sum, one) => sum + one);

const countFound = (anchors: Pair<PassageAnchor>, {articles}: Meeting): number =>
	sides.filter(side => findPassage(articles[side], anchors[side])).length;
