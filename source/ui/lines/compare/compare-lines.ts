import {eachSide} from '../../../core/pair.ts';
import {type CompareLayout, seenSides} from '../../../layout/compare-layout.ts';
import {articleOf} from '../../../session/articles.ts';
import type {CompareScreen} from '../../../session/compare/compare-screen.ts';
import {layoutOf, tellsWhy} from '../../../session/compare/pane-rows.ts';
import {type Scene, sceneOf} from '../../../session/compare/scene.ts';
import {storyArticles} from '../../../session/compare/story.ts';
import type {Session} from '../../../session/session.ts';
import {countWords, numberWords, outletWords} from '../article-words.ts';
import {fitLine, type StyledLine, segment} from '../styled-line.ts';
import {countLine} from './count-line.ts';
import {headLine} from './head-line.ts';
import {ledgerLines} from './ledger-lines.ts';
import {matrixLines} from './matrix-lines.ts';
import {paneLines} from './pane-lines.ts';
import {statusLines} from './status-lines.ts';
import {whyLines} from './why-lines.ts';

/**
The whole Compare screen but its footer: counts, both texts with their marks, and below them in words what the focused passages share.

	 13 facts · 7 strong · 5 differ · 46 only left · 15 only right                      fact 4/13
	▸◧ New York Times · 1 Dec 2025        │  ◨ unknown outlet · no date
	 4▌ the weekend in Florida to hammer  │ 4▌›On Sunday, Ukrainian leaders visited
	 …                                    │ …
	──────────────────────────────────────┴──────────────────────────────────────
	 fact 4 of 13  strong · both report this
*/
export function compareLines(session: Session, screen: CompareScreen): readonly StyledLine[] {
	const scene = sceneOf(session, screen);
	if (scene === undefined) {
		return screen.isWaiting ? waitingLines(session, screen) : [];
	}

	if (screen.view === 'matrix') {
		return matrixLines(scene, {columns: session.window.columns, rows: session.window.rows - 1});
	}

	const layout = layoutOf(session, screen, scene.reading);
	const counts = layout.countRows === 1 ? [countLine(scene)] : [];
	const panel = tellsWhy(screen) ? whyLines(scene, layout) : statusLines(scene, layout);
	return [...counts, ...bodyLines(scene, layout), ...panel];
}

/* Two long articles take a second or two, and so do all pairs of a story. */
function waitingLines(session: Session, screen: CompareScreen): readonly StyledLine[] {
	const {columns, rows} = session.window;
	const words = ['', ...waitingWords(session, screen)];
	return Array.from({length: rows - 1}, (_, row) => fitLine([segment(words[row] ?? '')], columns));
}

function waitingWords(session: Session, screen: CompareScreen): readonly string[] {
	if (screen.view === 'matrix') {
		return [` Comparing ${storyArticles(session, screen).length} articles with each other …`];
	}

	const [left, right] = [screen.articles.left, screen.articles.right].map(file => {
		const article = articleOf(session, file);
		return article ? `${outletWords(article)} (${numberWords(countWords(article))} words)` : file;
	});
	return [` Comparing ${left}`, ` with ${right} …`];
}

function bodyLines(scene: Scene, layout: CompareLayout): readonly StyledLine[] {
	const {session, screen} = scene;
	const {columns} = session.window;
	const rows = session.window.rows - 1 - layout.countRows - layout.panelRows;
	if (screen.view === 'ledger') {
		return ledgerLines(scene, {columns, rows});
	}

	const panes = eachSide(side => [headLine(scene, layout, side), ...paneLines(scene, layout, side)]);
	if (layout.arrangement === 'wide') {
		const divider = segment('│', 'frame');
		return panes.left.map((line, row) => [...line, divider, ...(panes.right[row] ?? [])]);
	}

	const lines = seenSides(layout, screen.active).flatMap(side => panes[side]);
	return Array.from({length: Math.max(0, rows)}, (_, row) => lines[row] ?? fitLine([], columns));
}
