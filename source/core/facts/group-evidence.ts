import type {Pair} from '../pair.ts';
import {textOf} from '../span.ts';
import type {Evidence, EvidenceKind} from './comparison.ts';

/**
What passages share, in words, by kind. The kinds and the wordings stand in the order of the evidence; a wording is told once,
whatever its case, and with a slash between where the two sides word it differently: `met / meet`.
*/
export function groupEvidence(
	evidence: readonly Evidence[],
	texts: Pair<string>,
): ReadonlyMap<EvidenceKind, readonly string[]> {
	const groups = new Map<EvidenceKind, Map<string, string>>();
	for (const piece of evidence) {
		const known = groups.get(piece.kind) ?? new Map<string, string>();
		const wording = wordingOf(piece, texts);
		const key = wording.toLowerCase();
		groups.set(piece.kind, known.set(key, known.get(key) ?? wording));
	}

	return new Map(Array.from(groups, ([kind, wordings]) => [kind, [...wordings.values()]]));
}

function wordingOf(evidence: Evidence, texts: Pair<string>): string {
	const one = textOf(texts.left, evidence.left).replace(/\s+/gu, ' ');
	const other = textOf(texts.right, evidence.right).replace(/\s+/gu, ' ');
	return one.toLowerCase() === other.toLowerCase() ? one : `${one} / ${other}`;
}
