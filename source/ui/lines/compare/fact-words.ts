import type {EvidenceKind, Link, Relation, Strength} from '../../../core/facts/comparison.ts';
import {describeDifferences} from '../../../core/facts/describe-differences.ts';
import {groupEvidence} from '../../../core/facts/group-evidence.ts';
import {mapPair} from '../../../core/pair.ts';
import {lastNumber, type Reading} from '../../../session/compare/reading.ts';

export const relationWords: Readonly<Record<Relation, string>> = {
	same: 'both report this',
	'more-specific': 'both report this, one side more closely',
	differs: 'both report this, details differ',
	quote: 'both quote the same words',
	'partial-quote': 'one quotes a part of what the other quotes',
};

/**
How sure it is that both report a fact, before the words that say so: of links that score a half or more, more than half are right, and of others fewer.
*/
export const surenessWords = (strength: Strength, {score, verdict}: Link): string =>
	strength === 'strong' || verdict?.decision === 'accepted' || verdict?.decision === 'linked'
		? ''
		: score >= 0.5
			? 'probably '
			: 'perhaps ';

export const kindWords: Readonly<Record<EvidenceKind, string>> = {
	name: 'names',
	number: 'numbers',
	date: 'when',
	place: 'where',
	quote: 'quoted',
	wording: 'words',
};

/**
The details that the links of a fact give differently, each in words: `when: over the weekend ⊃ Sunday`.
*/
export const differenceWords = (links: readonly Link[], {articles}: Reading): readonly string[] =>
	describeDifferences(
		links,
		mapPair(articles, ({text}) => text),
	);

/**
A fact by its number: `fact 4 of 13`, and only `fact 4` where some numbers have no fact, because it was rejected or is hidden.
*/
export function factWords(reading: Reading, fact: number, of = ' of '): string {
	const last = lastNumber(reading);
	return reading.facts.size === last ? `fact ${fact}${of}${last}` : `fact ${fact}`;
}

/**
What the passages of a link share, the weightiest first: `names Macron, Zelensky · when Tuesday`.
*/
export function evidenceWords({evidence}: Link, {articles}: Reading): string {
	const weightiest = evidence.toSorted((one, other) => other.weight - one.weight);
	const groups = groupEvidence(
		weightiest,
		mapPair(articles, ({text}) => text),
	);
	return Array.from(groups, ([kind, wordings]) => `${kindWords[kind]} ${wordings.join(', ')}`).join(' · ');
}
