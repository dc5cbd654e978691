import {overlaps, type Span} from '../../span.ts';

/**
A reason for a link as it stands in one of its two passages. The weights of a link add up to 1.
*/
export type Reason = Span & {readonly weight: number};

/**
How far (0–1) two links that meet at a sentence rest on the same words of it: the weight that the reasons of both give to them.

	[The mayor] [resigned] [on Friday] after an audit      a link to “On Friday the mayor quit”
	The mayor resigned on Friday [after an audit]          a link to “An audit found …”       → 0
*/
export function measureAgreement(one: readonly Reason[], other: readonly Reason[]): number {
	let sum = 0;
	for (const reason of one) {
		for (const opposite of other) {
			if (overlaps(reason, opposite)) {
				sum += Math.min(reason.weight, opposite.weight);
			}
		}
	}

	return Math.min(1, sum);
}
