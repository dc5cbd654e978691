import type {Pair} from '../pair.ts';
import type {BareLink} from './comparison.ts';
import {dial, looserSteps} from './dial.ts';
import {groupIntoFacts} from './group-into-facts.ts';
import {keepMore} from './keep-surest.ts';
import {onceEach} from './once-each.ts';
import type {Scored} from './score-candidates.ts';
import type {Stages} from './take-stages.ts';

/**
A fact with its number, and all the links that it has at the loosest.
*/
export type PlannedFact = {readonly fact: number; readonly links: readonly Scored[]};

/**
All facts that two articles can be shown to share, each with a number that no strictness changes: from 1 those that are shown at the usual one,
then, step by step as the dial is turned down, those that the step adds.

	0.34   1 2 3          by their first left passage
	0.29   1 2 3 4 5      4 and 5 by their first left sentence
	0.24   1 2 3 4 5 6
*/
export type Plan = {
	/** The facts of which something may be shown at this strictness. */
	readonly factsAt: (strictness: number) => readonly PlannedFact[];
	/** All of them: those that the loosest dial shows. */
	readonly all: () => readonly PlannedFact[];
	/** The score of the surest link that is shown at no strictness because its sentences have too many, or nothing. */
	readonly surestCut: () => number;
};

/**
What decides about the order of facts: where the passages of a link are, and the places of its sentences, in the left and right of the reader.
*/
type Placing = {
	readonly draft: (link: Scored) => BareLink | undefined;
	readonly turn: <Some>(pair: Pair<Some>) => Pair<Some>;
};

/**
Plans the facts of two articles by what the stages found. What only a looser dial shows is looked at when it is asked for.
*/
export function planFacts(stages: Stages, {draft, turn}: Placing): Plan {
	const {facts, profiles, areAlike} = stages;
	const sentences = Math.min(profiles.left.length, profiles.right.length);
	const loose = onceEach((_: 'loose') => {
		const others = stages.scored.filter(({score}) => score < dial.usual && score >= dial.loosest);
		const kept = new Set(keepMore(stages.kept, others, sentences));
		const cut = others.filter(link => !kept.has(link)).map(({score}) => score);
		return {
			links: others.filter(link => kept.has(link)),
			surestCut: cut.reduce((most, score) => Math.max(most, score), 0),
		};
	});
	const startOf = (link: Scored): Pair<number> => {
		const spans = draft(link);
		return {left: spans?.left.start ?? 0, right: spans?.right.start ?? 0};
	};

	/** The facts down to a step: 0 is the usual strictness, 1 the next looser one. */
	const downTo: (step: number) => readonly PlannedFact[] = onceEach(step => {
		if (step === 0) {
			return numberFacts(facts, startOf, 0);
		}

		const surer = downTo(step - 1);
		const [from = 0, to = dial.usual] = [looserSteps[step - 1], looserSteps[step - 2]];
		const added = loose('loose').links.filter(({score}) => score >= from && score < to);
		return [...surer, ...numberFacts(groupIntoFacts(added, areAlike), turn, surer.length)];
	});
	return {
		factsAt: strictness => downTo(stepsTo(strictness)),
		all: () => downTo(looserSteps.length),
		surestCut: () => loose('loose').surestCut,
	};
}

/** How many steps down the dial is at least turned to show what scores this much. */
function stepsTo(strictness: number): number {
	if (strictness >= dial.usual) {
		return 0;
	}

	const last = looserSteps.findIndex(least => least <= strictness);
	return last < 0 ? looserSteps.length : last + 1;
}

/** Numbers facts behind those that are numbered, by the first left place of their links, and the first right one where two share it. */
function numberFacts(
	facts: readonly (readonly Scored[])[],
	placeOf: (link: Scored) => Pair<number>,
	numbered: number,
): readonly PlannedFact[] {
	const placed = facts
		.flatMap(links => links.map(link => ({links, place: placeOf(link)})))
		.toSorted(({place: one}, {place: other}) => one.left - other.left || one.right - other.right);
	const inOrder = [...new Set(placed.map(({links}) => links))];
	return inOrder.map((links, index) => ({fact: numbered + index + 1, links}));
}
