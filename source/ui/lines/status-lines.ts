import type {EvidenceKind, Link, Relation, Strength} from '../../core/facts/comparison.ts';
import {describeDifferences} from '../../core/facts/describe-differences.ts';
import {groupEvidence} from '../../core/facts/group-evidence.ts';
import {mapPair} from '../../core/pair.ts';
import type {CompareLayout} from '../../layout/window-layout.ts';
import type {Reading, ShownFact} from '../../session/comparing.ts';
import type {CompareScreen, Session} from '../../session/session.ts';
import {fitLine, type StyledLine, segment} from './styled-line.ts';

const relationWords: Readonly<Record<Relation, string>> = {
	same: 'both report this',
	'more-specific': 'both report this, one side more closely',
	differs: 'both report this, details differ',
	quote: 'both quote the same words',
	'partial-quote': 'one quotes a part of what the other quotes',
};

/* A likely link is wrong in one case of three: the words must not promise more. */
const strengthWords: Readonly<Record<Strength, string>> = {
	strong: '',
	likely: 'probably ',
	possible: 'perhaps ',
};

const kindWords: Readonly<Record<EvidenceKind, string>> = {
	name: 'names',
	number: 'numbers',
	date: 'when',
	place: 'where',
	quote: 'quoted',
	wording: 'words',
};

/**
What the focused passages share, in words: exactly as many rows as the layout gives.
*/
export function statusLines(
	session: Session,
	screen: CompareScreen,
	reading: Reading,
	layout: CompareLayout,
): readonly StyledLine[] {
	const {columns} = session.window;
	const shown = screen.focus === undefined ? undefined : reading.facts.get(screen.focus);
	const words = [...(shown ? factLines(shown, reading) : emptyLines(reading)), countLine(reading)];
	const divider = layout.isWide ? layout.paneColumns : -1;
	const rule = Array.from({length: columns}, (_, column) => (column === divider ? '┴' : '─')).join('');
	const lines = layout.statusRows > 2 ? [[segment(rule, 'frame')], ...words] : words;
	return Array.from({length: layout.statusRows}, (_, row) => fitLine(lines[row] ?? [], columns));
}

function factLines({fact, best, links, passages}: ShownFact, reading: Reading): readonly StyledLine[] {
	const many = passages.left.length + passages.right.length;
	const extent = many > 2 ? ` · ${passages.left.length} passages left, ${passages.right.length} right` : '';
	const differing = describeDifferences(
		links,
		mapPair(reading.articles, ({text}) => text),
	);
	const number = segment(` fact ${fact.fact} of ${reading.facts.size} `, {fact: fact.fact, isFocused: true});
	return [
		[
			number,
			segment(` ${fact.strength}`, 'strong'),
			segment(` · ${strengthWords[fact.strength]}${relationWords[best.relation]}${extent}`),
		],
		[segment(' shared  ', 'dim'), segment(evidenceWords(best, reading))],
		...(differing.length > 0
			? [[segment(' differs ', 'dim'), segment(differing.join(' · '), 'strong')]]
			: []),
	];
}

const emptyLines = ({facts}: Reading): readonly StyledLine[] =>
	facts.size === 0
		? [[segment(' newsreader sees no passage in which both report the same fact.', 'strong')], []]
		: [[segment(` ${facts.size} facts`, 'strong'), segment(' · ] goes to the first')], []];

function countLine({comparison, facts}: Reading): StyledLine {
	const strong = [...facts.values()].filter(({fact}) => fact.strength === 'strong').length;
	const {left, right} = comparison.only;
	const limits = comparison.limits.length > 0 ? ` · ${comparison.limits.join(' ')}` : '';
	const words = ` ${facts.size} facts · ${strong} strong · passages only left ${left.length}, only right ${right.length}${limits}`;
	return [segment(words, 'dim')];
}

/* names Macron, Zelensky · when Tuesday · quoted “could be a pivotal week” — the weightiest first. */
function evidenceWords({evidence}: Link, {articles}: Reading): string {
	const weightiest = evidence.toSorted((one, other) => other.weight - one.weight);
	const groups = groupEvidence(
		weightiest,
		mapPair(articles, ({text}) => text),
	);
	return Array.from(groups, ([kind, wordings]) => `${kindWords[kind]} ${wordings.join(', ')}`).join(' · ');
}
