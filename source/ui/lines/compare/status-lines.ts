import {overlaps} from '../../../core/span.ts';
import type {Verdict} from '../../../core/verdicts/verdict.ts';
import type {CompareLayout} from '../../../layout/compare-layout.ts';
import {linkAt, type ShownFact} from '../../../session/compare/reading.ts';
import {currentItem, focusedFact, type Scene} from '../../../session/compare/scene.ts';
import {outletWords} from '../article-words.ts';
import {hangingLines} from '../hanging-lines.ts';
import {fitLine, lineWidth, type StyledLine, segment} from '../styled-line.ts';
import {fitRows, wrapLine} from '../wrap-line.ts';
import {differenceWords, evidenceWords, factWords, relationWords, surenessWords} from './fact-words.ts';
import {verdictWords} from './verdict-words.ts';

/**
The panel below the texts: what the focused passages share, or what is known of a sentence that is not linked, in words. Exactly as many rows as
the layout gives.
*/
export function statusLines(scene: Scene, layout: CompareLayout): readonly StyledLine[] {
	const {columns} = scene.session.window;
	const {panelRows} = layout;
	const words = focusedFact(scene) ? factLines(scene, panelRows) : sentenceLines(scene);
	const rule = panelRows > 2 ? [panelRule(layout, columns, scene)] : [];
	return fitRows([...rule, ...wrapToFit(words, panelRows - rule.length, columns)], panelRows, columns);
}

/* Where not all has room, the first line is cut: what differs matters more than the end of it. */
function wrapToFit(lines: readonly StyledLine[], rows: number, columns: number): readonly StyledLine[] {
	const wrapped = lines.map(line => wrapLine(line, columns, 1));
	const [first = [], ...rest] = lines;
	return wrapped.flat().length > rows && rest.length > 0
		? [fitLine(first, columns), ...wrapped.slice(1).flat()]
		: wrapped.flat();
}

/**
The rule above a panel. It meets the divider of two panes.
*/
export function panelRule({arrangement, panes}: CompareLayout, columns: number, {screen}: Scene): StyledLine {
	const isDivided = arrangement === 'wide' && screen.view !== 'ledger';
	const divider = isDivided ? panes.left.size.columns : -1;
	return [
		segment(Array.from({length: columns}, (_, column) => (column === divider ? '┴' : '─')).join(''), 'frame'),
	];
}

/**
A fact in one row: number, strength, relation, the reader's verdict, extent.
*/
export function factLine(scene: Scene): StyledLine {
	const {reading, screen, session} = scene;
	const shown = focusedFact(scene);
	if (shown === undefined) {
		return [];
	}

	const {fact, passages} = shown;
	const link = linkAt(shown, screen.active, currentItem(scene, screen.active));
	const {note: _, ...given} = givenOn(shown);
	const verdict = verdictWords({decision: null, ...given});
	const told = [
		segment(` ${factWords(reading, fact.fact)} `, {fact: fact.fact, isFocused: true}),
		segment(` ${fact.strength}`, 'strong'),
		segment(` · ${surenessWords(fact.strength, shown.best)}${relationWords[link.relation]}`),
		segment(verdict === '' ? '' : ` · ${verdict}`, 'strong'),
	];
	const extent = segment(extentWords(passages), 'dim');
	return lineWidth([...told, extent]) <= session.window.columns ? [...told, extent] : told;
}

const extentWords = ({left, right}: ShownFact['passages']): string =>
	left.length + right.length > 2 ? ` · ${countPassages(left)} left, ${right.length} right` : '';

const countPassages = ({length}: readonly unknown[]): string =>
	`${length} ${length === 1 ? 'passage' : 'passages'}`;

/* What differs comes first: it is what a reader looks for. */
function factLines(scene: Scene, rows: number): readonly StyledLine[] {
	const {reading, screen} = scene;
	const shown = focusedFact(scene);
	if (shown === undefined) {
		return [];
	}

	const {columns} = scene.session.window;
	const differing = differenceWords(shown.links, reading).join(' · ');
	const link = linkAt(shown, screen.active, currentItem(scene, screen.active));
	const head = factLine(scene);
	if (rows === 1) {
		const differs = [segment(' · differs ', 'dim'), segment(differing, 'strong')];
		return [differing === '' ? head : [...head.slice(0, 2), ...differs]];
	}

	return [
		head,
		...hangingLines(' differs ', differing, columns, 'strong'),
		...hangingLines(' note    ', givenOn(shown).note ?? '', columns, 'strong'),
		...hangingLines(' shared  ', evidenceWords(link, reading), columns),
	];
}

const givenOn = ({links}: ShownFact): Partial<Verdict> =>
	links.find(({verdict}) => verdict !== null)?.verdict ?? {};

/**
What is known of the current sentence where it has no fact that is shown.
*/
export function sentenceLines(scene: Scene): readonly StyledLine[] {
	const {reading, screen} = scene;
	const {active, filter} = screen;
	const remarks = reading.comparison.limits.map((limit): StyledLine => [segment(` ${limit}`, 'dim')]);
	if (reading.counted.size === 0) {
		return [
			[segment(' newsreader sees no passage in which both report the same fact.', 'strong')],
			...remarks,
			[segment(' } shows weaker links.', 'dim')],
		];
	}

	const item = currentItem(scene, active);
	const only = item && reading.comparison.only[active].find(span => overlaps(span, item));
	const outlet = `${outletWords(reading.articles[active])}${active === 'left' ? ' (left)' : ' (right)'}`;
	if (only !== undefined) {
		return [
			[
				segment(` only ${outlet} tells this`, 'strong'),
				segment(', as far as newsreader sees', 'dim'),
				segment(` · ${weightWords(only.weight)}`),
			],
			...remarks,
		];
	}

	return filter === 'all'
		? [
				[segment(' not linked surely enough to be shown', 'strong'), segment(' · } shows weaker links')],
				...remarks,
			]
		: [
				[segment(' this sentence has no fact that passes the filter', 'strong'), segment(' · f changes it')],
				...remarks,
			];
}

/** How much of its article's own news a passage has that only this outlet tells; `weight` lies in 0–1. */
function weightWords(weight: number): string {
	if (weight >= 0.67) {
		return 'among the weightiest of what it alone has';
	}

	return weight >= 0.34 ? 'it adds to what the other tells' : 'a detail';
}
