import type {Evidence, EvidenceKind, Link} from '../../../core/facts/comparison.ts';
import {groupEvidence} from '../../../core/facts/group-evidence.ts';
import {mapPair} from '../../../core/pair.ts';
import type {CompareLayout} from '../../../layout/compare-layout.ts';
import {wrapText} from '../../../layout/wrap-text.ts';
import type {Reading} from '../../../session/compare/reading.ts';
import {focusedFact, focusedLink, type Scene} from '../../../session/compare/scene.ts';
import {reasonsOf} from '../../../session/compare/why.ts';
import type {Style} from '../../theme.ts';
import {fitLine, type StyledLine, segment} from '../styled-line.ts';
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
		...hanging(' differs ', differing.join(' · '), columns, 'strong'),
		...[...weighEvidence(link.evidence, scene.reading)].flatMap(([kind, {words, weight}]) =>
			hanging(` ${kindWords[kind].padEnd(8)}`, `${words} (${weight})`, columns),
		),
		...hanging(' score   ', scoreWords(link, score, remark), columns),
		...hanging(' for     ', forIt.join(' · '), columns),
		...hanging(' against ', against.join(' · '), columns),
	];
	return Array.from({length: layout.panelRows}, (_, row) => fitLine(lines[row] ?? [], columns));
}

function scoreWords({strength}: Link, score: number, remark: string): string {
	const meaning =
		remark === '' ? `of 100 links with this score about ${Math.round(score * 100)} are right` : remark;
	return `${score.toFixed(2)} (${strength}): ${meaning}. It says how sure the link is, never who is right.`;
}

/* Words behind a label; further rows are set in. */
function hanging(label: string, words: string, columns: number, style?: Style): readonly StyledLine[] {
	return wrapText(words, Math.max(1, columns - label.length - 1)).map(({start, end}, row) => [
		segment(row === 0 ? label : ' '.repeat(label.length), 'dim'),
		segment(words.slice(start, end), style),
	]);
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
