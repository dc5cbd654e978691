import type {StoryFact} from '../../core/facts/story/story.ts';
import type {CommandId} from '../keymap.ts';
import {noticing, replaceScreen} from '../screens.ts';
import type {Session} from '../session.ts';
import type {Cell} from './compare-screen.ts';
import {openPairAt} from './outlets.ts';
import {currentItem, type Scene} from './scene.ts';
import {type StoryReading, storyArticles, storyFactAt, storyOf} from './story.ts';

/** A matrix of two is the ledger. */
const fewest = 3;

/** Facts that a page key goes on by. */
const page = 10;

/**
Opens the matrix at the fact that is told in the current sentence. Comparing all outlets of a story with each other takes a while: a frame says so first.
*/
export function openMatrix({session, screen}: Scene): Session {
	const outlets = storyArticles(session, screen).length;
	return outlets < fewest
		? noticing(session, 'The library has two articles on this story: a matrix needs three.')
		: replaceScreen(session, {...screen, view: 'matrix', isWaiting: true, cell: undefined});
}

/**
The cell that the reader is at: the one that they went to, or that of the current sentence of the active text.
*/
export function currentCell(scene: Scene, reading: StoryReading): Cell {
	const {screen} = scene;
	if (screen.cell !== undefined) {
		return screen.cell;
	}

	const {file} = scene.reading.articles[screen.active];
	const column = Math.max(
		0,
		reading.articles.findIndex(article => article.file === file),
	);
	const fact = storyFactAt(reading, column, currentItem(scene, screen.active)) ?? reading.story.facts[0];
	return {fact: fact?.fact ?? 0, column};
}

/**
The matrix: from cell to cell, and from a cell to the two texts.
*/
export function updateMatrix(scene: Scene, command: CommandId): Session {
	const {session, screen} = scene;
	const reading = storyOf(session, screen);
	const cell = currentCell(scene, reading);
	const count = session.count ?? 1;
	const facts = reading.story.facts;
	const at = facts.findIndex(({fact}) => fact === cell.fact);
	const goTo = (row: number, column: number): Session => {
		const fact = facts[Math.max(0, Math.min(facts.length - 1, row))]?.fact ?? 0;
		const last = reading.articles.length - 1;
		return replaceScreen(session, {
			...screen,
			cell: {fact, column: Math.max(0, Math.min(last, column))},
		});
	};

	switch (command) {
		case 'row.next':
		case 'row.previous': {
			return goTo(at + (command === 'row.next' ? count : -count), cell.column);
		}

		case 'row.pageDown':
		case 'row.pageUp': {
			return goTo(at + (command === 'row.pageDown' ? page : -page) * count, cell.column);
		}

		case 'row.first':
		case 'row.last': {
			return goTo(command === 'row.first' ? 0 : facts.length - 1, cell.column);
		}

		case 'cell.left':
		case 'cell.right': {
			return goTo(at, cell.column + (command === 'cell.right' ? count : -count));
		}

		case 'cell.open': {
			return openCell(scene, reading, cell);
		}

		default: {
			return session;
		}
	}
}

/* The article of the cell stands right; left of it the one that stands left now, if it tells the fact, or else the first that does. */
function openCell(scene: Scene, reading: StoryReading, {fact, column}: Cell): Session {
	const {session} = scene;
	const told = reading.story.facts.find(one => one.fact === fact);
	if (told === undefined || isSilent(told, column)) {
		return noticing(session, 'This outlet does not tell this fact, as far as newsreader sees.');
	}

	const {left} = scene.reading.articles;
	const now = reading.articles.findIndex(({file}) => file === left.file);
	const others = told.reports.flatMap((_, place) =>
		place !== column && !isSilent(told, place) ? [place] : [],
	);
	const partner = others.includes(now) ? now : others[0];
	const files = [reading.articles[partner ?? -1]?.file, reading.articles[column]?.file];
	const [leftFile, rightFile] = files;
	if (partner === undefined || leftFile === undefined || rightFile === undefined) {
		return session;
	}

	return openPairAt(
		scene,
		{left: leftFile, right: rightFile},
		{left: told.reports[partner]?.passages ?? [], right: told.reports[column]?.passages ?? []},
	);
}

const isSilent = ({reports}: StoryFact, column: number): boolean =>
	(reports[column]?.status ?? 'silent') === 'silent';
