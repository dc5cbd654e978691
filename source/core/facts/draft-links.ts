import {mapPair, type Pair} from '../pair.ts';
import type {Span} from '../span.ts';
import type {Link, OnlyHere} from './comparison.ts';
import {describeLimits} from './describe-limits.ts';
import {draftLink} from './draft-link.ts';
import {findOnlyHere, type Linked} from './find-only-here.ts';
import {isShown} from './strength.ts';
import type {Stages} from './take-stages.ts';

/**
A link whose fact has no number yet: `group` is the same for the links of one fact, and `null` for a link that is
not shown.
*/
export type DraftLink = Omit<Link, 'fact'> & {readonly group: number | null};

/**
What two articles share, before the facts are numbered.
*/
export type Draft = {
	readonly links: readonly DraftLink[];
	readonly only: Pair<readonly OnlyHere[]>;
	readonly limits: readonly string[];
};

/**
Links the sentences of two articles by what the stages found: every shown link is drafted, and every possible one that scores `minScore` or
more.
*/
export function draftLinks(stages: Stages, minScore: number): Draft {
	const {compared, sentences, readings, profiles, weigh, scored, shown, facts} = stages;
	const groups = new Map(facts.flatMap((fact, group) => fact.map(link => [link, group] as const)));
	const links = scored
		.filter(link => groups.has(link) || (!isShown(link.score) && link.score >= minScore))
		.flatMap(link =>
			draftLink(readings, sentences, link, weigh).map(draft => ({
				link,
				draft: {...draft, group: groups.get(link) ?? null},
			})),
		);
	const linked = mapPair(profiles, (_, side): Linked => {
		const passages = new Map<number, readonly Span[]>(shown.map(link => [link[side], []]));
		for (const {link, draft} of links) {
			if (draft.group !== null) {
				passages.set(link[side], [...(passages.get(link[side]) ?? []), draft[side]]);
			}
		}

		return passages;
	});
	return {
		links: links.map(({draft}) => draft),
		only: findOnlyHere(compared, profiles, linked),
		limits: describeLimits(stages),
	};
}
