import type {Pair, Side} from '../../core/pair.ts';
import {otherSide} from '../../core/pair.ts';
import {lineAt} from '../../layout/text-lines.ts';
import type {PaneText} from '../../layout/viewport.ts';
import type {ShownFact} from './reading.ts';

/**
A line of the left text and a line of the right text that report the same.
*/
type Anchor = Pair<number> & {readonly weight: number};

/**
Which line of the other text belongs to a line of this one, so that scrolling one side drags the other along.

	left    right
	 0 ───── 0        the beginnings belong together
	12 ───── 3        a fact
	20 ─╲╱── 9        facts that cross: the heavier one is kept, the other ignored
	31 ─╱╲── 6
	40 ───── 30       the ends

The anchors are the heaviest chain of facts that run in the same order on both sides; between two anchors the other side
moves in proportion. So the other text never runs backwards.
*/
export function followFacts(
	facts: readonly ShownFact[],
	panes: Pair<PaneText>,
	from: Side,
): (line: number) => number {
	const to = otherSide(from);
	const anchors = facts.map(({best}) => ({
		left: lineAt(panes.left.lines, best.left.start),
		right: lineAt(panes.right.lines, best.right.start),
		weight: best.score,
	}));
	const end = {left: panes.left.lines.length, right: panes.right.lines.length, weight: 0};
	const chain = [{left: 0, right: 0, weight: 0}, ...heaviestChain(anchors), end];
	return line => {
		const next = Math.max(
			1,
			chain.findIndex(anchor => anchor[from] > line),
		);
		const below = chain[next === -1 ? chain.length - 1 : next] ?? end;
		const above = chain[next - 1] ?? {left: 0, right: 0};
		const distance = below[from] - above[from];
		const share = distance === 0 ? 0 : Math.min(1, Math.max(0, (line - above[from]) / distance));
		return Math.round(above[to] + share * (below[to] - above[to]));
	};
}

/* Longest increasing subsequence, by weight; quadratic, and an article pair has some tens of facts. */
function heaviestChain(anchors: readonly Anchor[]): readonly Anchor[] {
	const ordered = anchors.toSorted((one, other) => one.left - other.left || one.right - other.right);
	const best: {readonly total: number; readonly previous: number}[] = [];
	let last = -1;
	for (const [index, anchor] of ordered.entries()) {
		let previous = -1;
		for (let earlier = 0; earlier < index; earlier++) {
			const candidate = ordered[earlier];
			const isBefore =
				candidate !== undefined && candidate.left < anchor.left && candidate.right < anchor.right;
			if (isBefore && (best[earlier]?.total ?? 0) > (best[previous]?.total ?? 0)) {
				previous = earlier;
			}
		}

		best.push({total: anchor.weight + (best[previous]?.total ?? 0), previous});
		if ((best[index]?.total ?? 0) > (best[last]?.total ?? 0)) {
			last = index;
		}
	}

	const chain: Anchor[] = [];
	for (let index = last; index !== -1; index = best[index]?.previous ?? -1) {
		chain.push(...ordered.slice(index, index + 1));
	}

	return chain.reverse();
}
