import assert from 'node:assert/strict';
import type {Article} from '../../source/core/article.ts';
import type {Side} from '../../source/core/pair.ts';
import {textOf} from '../../source/core/span.ts';
import {lineAt} from '../../source/layout/text-lines.ts';
import {topLine} from '../../source/layout/viewport.ts';
import type {Size} from '../../source/layout/window-layout.ts';
import type {CompareScreen} from '../../source/session/compare/compare-screen.ts';
import {
	currentItem,
	focusedLink,
	isPartlyInSight,
	itemsOf,
	type Scene,
	sceneOf,
} from '../../source/session/compare/scene.ts';
import type {MenuScreen} from '../../source/session/menu.ts';
import {type Session, topScreen} from '../../source/session/session.ts';
import {type Driver, driveSession, readArticle, seedArticles, seedPair} from './sessions.ts';

/**
The two seeds side by side, as the program opens them.
*/
export const openSeeds = (window: Size = {columns: 100, rows: 30}): Driver =>
	driveSession({compare: seedPair, window});

/**
Two texts side by side; nothing is known of them but their words.
*/
export const openTexts = (left: string, right: string, window: Size = {columns: 100, rows: 30}): Driver =>
	openArticles([readArticle('left.txt', left), readArticle('right.txt', right)], window);

/**
The first two of some articles side by side.
*/
export function openArticles(articles: readonly Article[], window: Size = {columns: 100, rows: 30}): Driver {
	const [left, right] = articles;
	return driveSession({
		articles,
		compare: {left: left?.file ?? '', right: right?.file ?? ''},
		window,
	});
}

/**
The Compare screen on top of the stack; fails where another screen is there.
*/
export function screenOf(session: Session): CompareScreen {
	const screen = topScreen(session);
	return screen.kind === 'compare' ? screen : assert.fail(`the screen is ${screen.kind}`);
}

export function menuOf(session: Session): MenuScreen {
	const screen = topScreen(session);
	return screen.kind === 'menu' ? screen : assert.fail(`the screen is ${screen.kind}`);
}

export const sceneOn = (session: Session): Scene => sceneOf(session, screenOf(session)) ?? assert.fail();

export const readingOn = (session: Session): Scene['reading'] => sceneOn(session).reading;

/**
The words of the current sentence of a side; of the active one where none is named.
*/
export function sentenceOn(session: Session, side: Side = screenOf(session).active): string {
	const scene = sceneOn(session);
	const item = currentItem(scene, side);
	return item ? textOf(scene.reading.articles[side].text, item) : '';
}

/**
The index of the current sentence among those of its side.
*/
export function sentenceIndexOn(session: Session, side: Side = screenOf(session).active): number {
	const scene = sceneOn(session);
	const item = currentItem(scene, side);
	return itemsOf(scene, side).findIndex(({start}) => start === item?.start);
}

/**
The line of a side in the topmost row of its pane.
*/
export function topOn(session: Session, side: Side): number {
	const {screen, panes} = sceneOn(session);
	return topLine(screen.viewports[side], panes[side]);
}

/**
The rows of the panes in which the focused passages begin, and how many rows the lower pane has.
*/
export function rowsOfFocus(session: Session): {
	readonly left: number;
	readonly right: number;
	readonly rows: number;
} {
	const scene = sceneOn(session);
	const link = focusedLink(scene) ?? assert.fail('no fact is focused');
	const rowOn = (side: Side): number =>
		lineAt(scene.panes[side].lines, link[side].start) - topOn(session, side);
	return {
		left: rowOn('left'),
		right: rowOn('right'),
		rows: Math.min(scene.panes.left.rows, scene.panes.right.rows),
	};
}

/**
Whether some row of the current sentence is in sight. It need not be where nothing but furniture is seen.
*/
export function isCurrentInSight(session: Session, side: Side = screenOf(session).active): boolean {
	const scene = sceneOn(session);
	const item = currentItem(scene, side);
	const items = itemsOf(scene, side).filter(one => isPartlyInSight(scene, side, one));
	return items.length === 0 || items.some(({start}) => start === item?.start);
}

/**
The numbers of the facts that are shown, in order.
*/
export const numbersOn = (session: Session): readonly number[] =>
	[...readingOn(session).facts.keys()].sort((one, other) => one - other);

/**
Windows of every arrangement: wide, stacked, single, and the smallest.
*/
export const windowClasses: Readonly<Record<string, Size>> = {
	'large wide': {columns: 200, rows: 60},
	wide: {columns: 100, rows: 30},
	'narrow wide': {columns: 80, rows: 24},
	stacked: {columns: 60, rows: 24},
	single: {columns: 50, rows: 20},
	smallest: {columns: 40, rows: 10},
};

const odd = [
	'漢字かな交じり文の長い見出しがここにあります。',
	'👩‍👩‍👧‍👦 family and 🇫🇷 flag flew.',
	'שלום עולם مرحبا بالعالم.',
	'E\u0301le\u0301gant u\u0308ber alles.',
	`${'supercalifragilistic'.repeat(6)}.`,
];

const halves = seedArticles.map(({text}) =>
	text
		.split('\n')
		.filter((_, index) => index % 3 !== 1)
		.join('\n'),
);

/**
The two seeds and a third outlet that has a part of each.
*/
export const threeOutlets: readonly Article[] = [
	...seedArticles,
	readArticle(
		'third.txt',
		`=== METADATA ===\nSource: UPI\nTitle: Zelensky in Paris\nPublished_Date: 2025-12-02\n=== ARTICLE ===\n${halves.join('\n\n')}`,
	),
];

const names = ['Abel Ashworth', 'Berta Bellamy', 'Conrad Coyle', 'Dora Dunmore', 'Edgar Eastlake'];
const deeds = ['resigned from', 'was elected to', 'praised', 'sued', 'walked out of'];
const bodies = ['the harbour board', 'the railway company', 'the city council', 'the school trust'];

/**
An article of so many sentences. Two with different seeds tell some of the same, each in its own order.
*/
export function syntheticArticle(file: string, sentences: number, seed: number): Article {
	const text = Array.from({length: sentences}, (_, index) => {
		const at = (index * (seed * 2 + 1)) % 97;
		const name = names[at % names.length] ?? '';
		const filler = index % 3 === 0 ? ` The weather in ward ${at + seed} was as usual.` : '';
		return `${name} ${deeds[at % 7] ?? 'visited'} ${bodies[at % 4]} on ${1 + (at % 28)} March, after ${at + 3} years.${filler}`;
	});
	return readArticle(file, `${text.join(' ').replaceAll(/(?<=years\.) (?=[A-E])/g, '\n\n')}\n`);
}

/**
Pairs of articles that are hard on a screen.
*/
export const hardPairs: Readonly<Record<string, readonly Article[]>> = {
	seeds: seedArticles,
	'odd text': [
		readArticle(
			'odd-left.txt',
			odd
				.map((words, index) => `${words} The mayor of Springfield resigned on Friday, ${index}.`)
				.join('\n\n'),
		),
		readArticle(
			'odd-right.txt',
			odd.map((words, index) => `The mayor of Springfield quit on Friday, ${index}. ${words}`).join('\n\n'),
		),
	],
	'one sentence each': [
		readArticle('one-left.txt', 'The mayor of Springfield, Ann Example, resigned on Friday.'),
		readArticle('one-right.txt', 'Ann Example, the mayor of Springfield, resigned on Friday.'),
	],
	'nothing in common': [
		readArticle('a.txt', 'The harbour opened.'),
		readArticle('b.txt', 'A railway line was closed for good.'),
	],
	'one sentence as long as a page': [
		readArticle(
			'long-left.txt',
			`The mayor of Springfield, Ann Example, resigned on Friday, ${Array.from({length: 250}, (_, index) => `after item ${index} of the agenda`).join(', ')}. Then she left.`,
		),
		readArticle(
			'long-right.txt',
			'It rained. Ann Example, the mayor of Springfield, resigned on Friday. It rained again.',
		),
	],
};
