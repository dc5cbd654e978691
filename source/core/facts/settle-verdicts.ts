import type {Pair} from '../pair.ts';
import type {Span} from '../span.ts';
import {orient} from '../verdicts/place-entry.ts';
import type {GivenVerdict, KeptEntry, VerdictEntry} from '../verdicts/verdict.ts';
import type {BareLink, Link, Strength} from './comparison.ts';
import {areSameLink, type PlannedLink} from './find-target.ts';
import type {Scored} from './score-candidates.ts';
import type {Study} from './study-articles.ts';

/**
A link that the reader made, or kept where the engine has none any more.
*/
export type MadeLink = {
	readonly fact: number;
	readonly passages: Pair<Span>;
	readonly verdict: GivenVerdict;
};

/**
The verdicts in force: on the links of the engine, and on passages between which it has none. `lost` counts those whose passages are gone.
*/
export type Settled = {
	readonly onLinks: ReadonlyMap<Scored, PlannedLink & {readonly verdict: GivenVerdict}>;
	readonly made: readonly MadeLink[];
	readonly lost: number;
};

/**
Goes through the log of verdicts: of the entries on the same link the latest counts, and one that takes back leaves none. What has no link of the
engine gets a number behind all that the loosest dial shows, in the order in which it was first spoken of: taking back leaves a gap,
so that no other number changes.
*/
export function settleVerdicts(study: Study, entries: readonly VerdictEntry[]): Settled {
	const onLinks = new Map<Scored, PlannedLink & {readonly verdict: GivenVerdict | null}>();
	const made: (Omit<MadeLink, 'verdict'> & {verdict: GivenVerdict | null})[] = [];
	const lost = new Map<string, GivenVerdict | null>();
	for (const entry of entries) {
		const verdict = givenOf(entry);
		const found = study.place(entry);
		if (found === undefined) {
			lost.set(keyOf(study, entry), verdict);
			continue;
		}

		const {passages, target} = found;
		if (target !== undefined) {
			onLinks.set(target.scored, {...target, verdict});
			continue;
		}

		const known = made.find(link => areSameLink(link.passages, passages));
		if (known === undefined) {
			made.push({fact: study.plan.all().length + made.length + 1, passages, verdict});
		} else {
			known.verdict = verdict;
		}
	}

	return {
		onLinks: new Map([...onLinks].flatMap(([scored, link]) => withVerdict(link).map(one => [scored, one]))),
		made: made.flatMap(withVerdict),
		lost: [...lost.values()].filter(verdict => verdict !== null).length,
	};
}

const withVerdict = <Some extends {readonly verdict: GivenVerdict | null}>(given: Some) =>
	given.verdict === null ? [] : [{...given, verdict: given.verdict}];

function givenOf(entry: VerdictEntry | KeptEntry): GivenVerdict | null {
	return entry.verdict === null || !('at' in entry) ? entry.verdict : {...entry.verdict, at: entry.at};
}

/** Entries on the same places of the same texts speak of the same link, even where nobody knows which. */
function keyOf({articles}: Study, {anchors}: VerdictEntry): string {
	const {left, right} = orient(articles, anchors);
	return [left, right].map(({article, start, end}) => `${article} ${start} ${end}`).join('\n');
}

/**
The link as the reader sees it: their word before the engine's. What they linked by hand is strong if they do not say otherwise.
*/
export function withWord(link: BareLink, verdict: GivenVerdict, fact: number | null): Link {
	const {relation = link.relation, strength = strengthOf(link, verdict)} = verdict;
	const {moreSpecific, ...rest} = link;
	const closer = relation === 'more-specific' && moreSpecific ? {moreSpecific} : {};
	return {fact, verdict, ...rest, ...closer, relation, strength};
}

const strengthOf = ({strength}: BareLink, {decision}: GivenVerdict): Strength =>
	decision === 'linked' ? 'strong' : strength;

/**
Whether a verdict between two passages that the engine does not link makes a link of them. A note alone does not.
*/
export const isMaking = ({decision, relation, strength}: GivenVerdict): boolean =>
	decision === null ? relation !== undefined || strength !== undefined : decision !== 'rejected';

/**
Whether a verdict keeps its link shown at every strictness.
*/
export const isKeeping = ({decision}: GivenVerdict): boolean =>
	decision === 'accepted' || decision === 'linked';
