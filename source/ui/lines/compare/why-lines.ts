import type {Evidence, EvidenceKind, Link} from '../../../core/facts/comparison.ts';
import {groupEvidence} from '../../../core/facts/group-evidence.ts';
import {mapPair, otherSide} from '../../../core/pair.ts';
import {textOf} from '../../../core/span.ts';
import type {CompareLayout} from '../../../layout/compare-layout.ts';
import type {Reading} from '../../../session/compare/reading.ts';
import {currentItem, focusedFact, focusedLink, type Scene} from '../../../session/compare/scene.ts';
import {nearestTo, reasonsOf} from '../../../session/compare/why.ts';
import {hangingLines} from '../hanging-lines.ts';
import type {StyledLine} from '../styled-line.ts';
import {fitRows, wrapLine} from '../wrap-line.ts';
import {differenceWords, kindWords} from './fact-words.ts';
import {factLine, panelRule, sentenceLines} from './status-lines.ts';

/**
The panel that says why the focused fact was linked: the details that differ, the evidence with its weights in plain terms, and what spoke for and
against. Where no fact is focused: what came nearest to the current sentence.
*/
export function whyLines(scene: Scene, layout: CompareLayout): readonly StyledLine[] {
	const shown = focusedFact(scene);
	const link = focusedLink(scene);
	if (shown === undefined || link === undefined) {
		return fillPanel(
			[panelRule(layout, scene.session.window.columns, scene), ...unlinkedLines(scene)],
			scene,
			layout,
		);
	}

	const {columns} = scene.session.window;
	const differing = differenceWords(shown.links, scene.reading);
	const {score, forIt, against, remark = ''} = reasonsOf(scene.reading, link);
	const lines = [
		panelRule(layout, columns, scene),
		factLine(scene),
		...hangingLines(' differs ', differing.join(' · '), columns, 'strong'),
		...[...weighEvidence(link.evidence, scene.reading)].flatMap(([kind, {words, weight}]) =>
			hangingLines(` ${kindWords[kind].padEnd(8)}`, `${words} (${weight})`, columns),
		),
		...hangingLines(' score   ', scoreWords(link, score, remark), columns),
		...hangingLines(' for     ', forIt.join(' · '), columns),
		...hangingLines(' against ', against.join(' · '), columns),
	];
	return fillPanel(lines, scene, layout);
}

const fillPanel = (lines: readonly StyledLine[], {session: {window}}: Scene, {panelRows}: CompareLayout) =>
	fitRows(
		lines.flatMap(line => wrapLine(line, window.columns, 1)),
		panelRows,
		window.columns,
	);

/* Why the current sentence has no fact: what comes nearest to it on the other side, and how near that is. */
function unlinkedLines(scene: Scene): readonly StyledLine[] {
	const {reading, screen, session} = scene;
	const item = currentItem(scene, screen.active);
	const nearest = item && nearestTo(reading, screen.active, item);
	const other = otherSide(screen.active);
	const words = nearest ? textOf(reading.articles[other].text, nearest).replace(/\s+/gu, ' ') : '';
	const {columns} = session.window;
	return [
		...sentenceLines(scene),
		...(nearest
			? [
					...hangingLines(' nearest ', words, columns),
					...hangingLines(' score   ', `${nearest.score.toFixed(2)}: ${oddsWords(nearest.score)}.`, columns),
				]
			: hangingLines(' nearest ', 'no sentence of the other text shares a telling word with it', columns)),
	];
}

const oddsWords = (score: number): string =>
	`of 100 links with this score about ${Math.round(score * 100)} are right`;

function scoreWords({strength, verdict}: Link, score: number, remark: string): string {
	const meaning = remark === '' ? oddsWords(score) : remark;
	const isJudged =
		verdict?.decision === 'linked' || verdict?.decision === 'accepted' || verdict?.strength !== undefined;
	const own = isJudged ? 'by newsreader’s own reckoning' : `for this pair (${strength})`;
	return `${score.toFixed(2)} ${own}: ${meaning}. It says how sure the link is, never who is right.`;
}

function weighEvidence(evidence: readonly Evidence[], {articles}: Reading) {
	const texts = mapPair(articles, ({text}) => text);
	const weightiest = evidence.toSorted((one, other) => other.weight - one.weight);
	const weights = new Map<EvidenceKind, number>();
	for (const {kind, weight} of evidence) {
		weights.set(kind, (weights.get(kind) ?? 0) + weight);
	}

	return Array.from(
		groupEvidence(weightiest, texts),
		([kind, wordings]) =>
			[kind, {words: wordings.join(', '), weight: shareWords(weights.get(kind) ?? 0)}] as const,
	);
}

/* A share of all evidence, as a reader would say it. */
function shareWords(share: number): string {
	if (share >= 0.5) {
		return 'most of what they share';
	}

	return share >= 0.2 ? 'much of it' : 'a little';
}
