import {type Side, sides} from '../../core/pair.ts';
import {findPassage} from '../../core/verdicts/find-passage.ts';
import type {PassageAnchor} from '../../core/verdicts/verdict.ts';
import {isOfAnchor, type Meeting, type Met} from './meet-entry.ts';
import type {Sighting} from './sightings.ts';

/**
What is to be remembered of two articles, so that their entries are found again whatever becomes of them next: that the articles of these entries now
have another text, or lie in another file.
*/
export const newSightings = (met: readonly Met[], meeting: Meeting): readonly Sighting[] =>
	sides.flatMap(side =>
		groupByArticle(met.map(({anchors}) => anchors[side])).flatMap(
			anchors => newSighting(anchors, side, meeting) ?? [],
		),
	);

/** The anchors that were set in the same text of the same file, together. */
function groupByArticle(anchors: readonly PassageAnchor[]): ReadonlyArray<readonly PassageAnchor[]> {
	const groups = new Map<string, PassageAnchor[]>();
	for (const anchor of anchors) {
		const name = `${anchor.article}\n${anchor.file}`;
		const group = groups.get(name) ?? [];
		group.push(anchor);
		groups.set(name, group);
	}

	return [...groups.values()];
}

/** More anchors than these are not sought: if they are gone, so is the article. */
const mostSought = 10;

function newSighting(
	anchors: readonly PassageAnchor[],
	side: Side,
	{articles, seen, sightings}: Meeting,
): Sighting | undefined {
	const [anchor] = anchors;
	const {article, file} = seen[side];
	if (anchor === undefined || article === undefined || file === undefined) {
		return undefined;
	}

	const known = sightings.filter(sighting => isOfAnchor(sighting, anchor));
	const versions = [anchor, ...known];
	if (versions.some(version => version.article === article && version.file === file)) {
		return undefined;
	}

	// By now, a file may hold another article: it is the same one where a passage of it is found again.
	const isSame =
		versions.some(version => version.article === article) ||
		(versions.some(version => version.file === file) &&
			anchors.slice(-mostSought).some(one => findPassage(articles[side], one)));
	return isSame ? {keptArticle: anchor.article, keptFile: anchor.file, article, file} : undefined;
}
