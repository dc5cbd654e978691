import type {Article} from '../../core/article.ts';
import type {Evidence, EvidenceKind} from '../../core/facts/comparison.ts';
import {groupEvidence} from '../../core/facts/group-evidence.ts';
import {mapPair, type Pair} from '../../core/pair.ts';

const nouns: Readonly<Record<EvidenceKind, string>> = {
	name: 'name',
	number: 'number',
	date: 'date',
	place: 'place',
	quote: 'quoted',
	wording: 'wording',
};

/**
Why passages were linked, in words: `name: Witkoff, Putin · date: Tuesday · wording: met / meet`.
*/
export function describeEvidence(evidence: readonly Evidence[], articles: Pair<Article>): string {
	const groups = groupEvidence(
		evidence,
		mapPair(articles, ({text}) => text),
	);
	return Object.entries(nouns)
		.flatMap(([kind, noun]) => {
			const found = groups.get(kind as EvidenceKind);
			return found ? [`${noun}: ${found.join(', ')}`] : [];
		})
		.join(' · ');
}
