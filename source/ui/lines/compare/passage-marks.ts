import {eachSide, type Side} from '../../../core/pair.ts';
import type {Span} from '../../../core/span.ts';
import {hitsIn} from '../../../session/compare/find.ts';
import {focusedFact, focusedLink, type Scene} from '../../../session/compare/scene.ts';
import type {Mark} from '../mark-text.ts';

/* The marks of a scene are asked for by each opened wording: they are made once. */
const known = new WeakMap<Scene, Record<Side, readonly Mark[]>>();

/**
What is marked in one text: furniture, the passages of all facts, those of the focused one at full strength with the details that differ, where
the reader asked why its evidence, and the hits of the search.
*/
export function marksOf(scene: Scene, side: Side): readonly Mark[] {
	const marks = known.get(scene) ?? eachSide(one => makeMarks(scene, one));
	known.set(scene, marks);
	return marks[side];
}

function makeMarks(scene: Scene, side: Side): readonly Mark[] {
	const {reading, screen} = scene;
	const furniture = reading.articles[side].furniture.map(
		({kind, start, end}): Mark => ({start, end, style: kind === 'headline' ? 'strong' : 'dim', rank: 0}),
	);
	return [
		...furniture,
		...factMarks(scene, side),
		...hitMarks(scene, side),
		...detailMarks(scene, side, screen.showsWhy),
	];
}

/* Of two quiet facts in one place the shorter passage is seen: the longer one shows around it. */
const factMarks = ({reading, screen}: Scene, side: Side): readonly Mark[] =>
	[...reading.facts.values()].flatMap(({fact: {fact}, passages}) => {
		const isFocused = fact === screen.focus;
		return passages[side].map(
			({start, end}): Mark => ({
				start,
				end,
				style: {fact, isFocused},
				rank: isFocused ? 3 : 1 + 1 / Math.max(1, end - start),
			}),
		);
	});

function detailMarks(scene: Scene, side: Side, showsWhy: boolean): readonly Mark[] {
	const shown = focusedFact(scene);
	if (shown === undefined) {
		return [];
	}

	const {fact} = shown.fact;
	const mark = ({start, end}: Span, detail: 'difference' | 'evidence', rank: number): Mark => ({
		start,
		end,
		style: {fact, isFocused: true, detail},
		rank,
	});
	const differing = shown.links.flatMap(({differences}) =>
		differences.map(difference => mark(difference[side], 'difference', 5)),
	);
	const evidence = showsWhy ? (focusedLink(scene)?.evidence ?? []) : [];
	return [...differing, ...evidence.map(piece => mark(piece[side], 'evidence', 4))];
}

function hitMarks({screen, reading}: Scene, side: Side): readonly Mark[] {
	if (screen.query === '') {
		return [];
	}

	const {hits, at} = hitsIn(screen, reading);
	return hits.flatMap((hit, index): readonly Mark[] =>
		hit.side === side
			? [{start: hit.start, end: hit.end, style: index === at ? 'current-hit' : 'hit', rank: 6}]
			: [],
	);
}
