import type {Evidence, EvidenceKind, Link} from '../../../core/facts/comparison.ts';
import {groupEvidence} from '../../../core/facts/group-evidence.ts';
import {mapPair} from '../../../core/pair.ts';
import type {CompareLayout} from '../../../layout/compare-layout.ts';
import type {Reading} from '../../../session/compare/reading.ts';
import {focusedFact, focusedLink, type Scene} from '../../../session/compare/scene.ts';
import {reasonsOf} from '../../../session/compare/why.ts';
import {hangingLines} from '../hanging-lines.ts';
import {fitLine, type StyledLine} from '../styled-line.ts';
import {differenceWords, kindWords} from './fact-words.ts';
import {factLine, panelRule, statusLines} from './status-lines.ts';

/**
The panel that says why the focused fact was linked: the details that differ, the evidence with its weights in plain terms, and what spoke for and
against. Where no fact is focused it is the usual status.
*/
export function whyLines(scene: Scene, layout: CompareLayout): readonly StyledLine[] {
	const shown = focusedFact(scene);
	const link = focusedLink(scene);
	if (shown === undefined || link === undefined) {
		return statusLines(scene, layout);
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
	return Array.from({length: layout.panelRows}, (_, row) => fitLine(lines[row] ?? [], columns));
}

function scoreWords({strength}: Link, score: number, remark: string): string {
	const meaning =
		remark === '' ? `of 100 links with this score about ${Math.round(score * 100)} are right` : remark;
	return `${score.toFixed(2)} (${strength}): ${meaning}. It says how sure the link is, never who is right.`;
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
