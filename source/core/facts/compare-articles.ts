import type {Article} from '../article.ts';
import {mapPair, type Pair} from '../pair.ts';
import type {Comparison, Fact, Link, OnlyHere} from './comparison.ts';
import {findEvidence} from './find-evidence.ts';
import {groupIntoFacts} from './group-into-facts.ts';
import {profileSentences} from './profile-sentences.ts';
import {readSentences} from './read-sentences.ts';
import {scoreCandidates} from './score-candidates.ts';
import {isShown, strengthOf, thresholds} from './strength.ts';

export const engine = 'lexical-1';

/** Draft. `minScore`: every scored candidate of that much or more is among `links`; facts, numbers and `only` stay. */
export function compareArticles(
	articles: Pair<Article>,
	{minScore = thresholds.likely}: {readonly minScore?: number} = {},
): Comparison {
	const sentences = mapPair(articles, readSentences);
	const profiles = profileSentences(sentences);
	const scored = scoreCandidates(profiles);
	const shown = scored.filter(({score}) => isShown(score));
	const spanOf = (side: 'left' | 'right', index: number) => {
		const {start = 0, end = 0} = sentences[side][index] ?? {};
		return {start, end};
	};
	const facts = groupIntoFacts(shown)
		.map(links => ({
			links,
			first: Math.min(...links.map(l => l.left)),
			second: Math.min(...links.map(l => l.right)),
		}))
		.toSorted((a, b) => a.first - b.first || a.second - b.second);
	const numbers = new Map(facts.flatMap(({links}, index) => links.map(link => [link, index + 1] as const)));
	const printed = scored.filter(({score}) => score >= minScore);
	const links: Link[] = printed.map(s => {
		const [l, r] = [sentences.left[s.left], sentences.right[s.right]];
		return {
			left: spanOf('left', s.left),
			right: spanOf('right', s.right),
			fact: numbers.get(s) ?? null,
			score: s.score,
			strength: strengthOf(s.score),
			relation: 'same',
			evidence: l && r ? findEvidence(l, r, () => 1) : [],
		};
	});
	const only = mapPair(sentences, (list, side) =>
		list.flatMap(({start, end}, index): OnlyHere[] =>
			shown.some(s => s[side] === index) ? [] : [{start, end, weight: 1}],
		),
	);
	return {
		engine,
		links,
		only,
		limits: [],
		facts: facts.map(
			({links: members}, index): Fact => ({
				fact: index + 1,
				strength: strengthOf(Math.max(...members.map(m => m.score))),
				links: printed.flatMap((p, at) => (members.includes(p) ? [at] : [])),
			}),
		),
	};
}
