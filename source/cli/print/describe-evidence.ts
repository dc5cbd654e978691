import type {Article} from '../../core/article.ts';
import type {Evidence, EvidenceKind} from '../../core/facts/comparison.ts';
import type {Pair} from '../../core/pair.ts';
import {textOf} from '../../core/span.ts';

const nouns: Readonly<Record<EvidenceKind, string>> = {
	name: 'name',
	number: 'number',
	date: 'date',
	place: 'place',
	quote: 'quoted',
	wording: 'wording',
};

/**
Why passages were linked, in words: `name: Witkoff, Putin · date: Tuesday · wording: met / meet`. A slash stands between the
two sides' wordings where they differ. Wordings that differ in nothing but case are told once.
*/
export function describeEvidence(evidence: readonly Evidence[], articles: Pair<Article>): string {
	const wordings = new Map<EvidenceKind, Map<string, string>>();
	for (const piece of evidence) {
		const known = wordings.get(piece.kind) ?? new Map<string, string>();
		const wording = wordingOf(piece, articles);
		const key = wording.toLowerCase();
		wordings.set(piece.kind, known.set(key, known.get(key) ?? wording));
	}

	return Object.entries(nouns)
		.flatMap(([kind, noun]) => {
			const found = wordings.get(kind as EvidenceKind);
			return found ? [`${noun}: ${[...found.values()].join(', ')}`] : [];
		})
		.join(' · ');
}

function wordingOf(evidence: Evidence, {left, right}: Pair<Article>): string {
	const one = textOf(left.text, evidence.left);
	const other = textOf(right.text, evidence.right);
	return one.toLowerCase() === other.toLowerCase() ? one : `${one} / ${other}`;
}
