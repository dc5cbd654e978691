import type {Pair, Side} from '../../pair.ts';
import type {Span} from '../../span.ts';

export type DifferenceKind =
	| 'number'
	| 'date'
	| 'place'
	| 'name'
	| 'spelling'
	| 'role'
	| 'attribution'
	| 'certainty'
	| 'quote';

/**
How two wordings of a detail stand to each other. `contains`: one is the wider one (Florida, Miami), and `wider` says
whose; `conflicts`: both cannot be right; `unclear`: they may mean the same.
*/
export type Judgement =
	| {readonly relation: 'contains'; readonly wider: Side}
	| {readonly relation: 'conflicts' | 'unclear'};

/**
A detail that the two passages of a link give differently.
*/
export type Difference = Pair<Span> & {readonly kind: DifferenceKind} & Judgement;
