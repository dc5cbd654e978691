import fs from 'node:fs';
import type {Article, Problem} from '../../source/core/article.ts';
import type {CorrectionKeeper} from '../../source/core/corrections/correction-keeper.ts';
import type {Library, Progress} from '../../source/core/library/library.ts';
import type {Summary} from '../../source/core/library/summary.ts';
import type {LibraryBatch} from '../../source/core/library-batch.ts';
import type {MarkKeeper} from '../../source/core/marks/mark-keeper.ts';
import type {Pair} from '../../source/core/pair.ts';
import {parseArticle} from '../../source/core/parse/parse-article.ts';
import type {SearchKeeper} from '../../source/core/state/saved-search.ts';
import type {StoryKeeper} from '../../source/core/stories/story-keeper.ts';
import type {VerdictKeeper} from '../../source/core/verdicts/verdict-keeper.ts';
import type {Size} from '../../source/layout/window-layout.ts';
import {summaryAt} from '../../source/session/articles.ts';
import {askCorrectionKeeper} from '../../source/session/ask-correction-keeper.ts';
import {askKeeper} from '../../source/session/ask-keeper.ts';
import {askMarkKeeper} from '../../source/session/ask-mark-keeper.ts';
import {askStoryKeeper} from '../../source/session/ask-story-keeper.ts';
import type {Command, Effect} from '../../source/session/command.ts';
import {bindings, type CommandId} from '../../source/session/keymap.ts';
import {entriesOf} from '../../source/session/library-list.ts';
import {openSession} from '../../source/session/open-session.ts';
import {askSearchKeeper} from '../../source/session/saved-searches.ts';
import {contextOf, type Session, topScreen} from '../../source/session/session.ts';
import {createStore, type Store} from '../../source/session/store.ts';
import {type MemoryLibrary, openMemoryLibrary} from '../../source/storage/library/open-memory-library.ts';

/**
Reads an article that a test has written out.
*/
export function readArticle(file: string, content: string | Uint8Array): Article {
	const parsed = parseArticle({file, bytes: Buffer.from(content)});
	if (parsed.kind === 'problem') {
		throw new Error(`${file}: ${parsed.problem.message}`);
	}

	return parsed.article;
}

/**
The two seeds, as the program reads them.
*/
export const seedArticles: readonly Article[] = fs
	.readdirSync('seeds')
	.sort()
	.map(name => readArticle(`seeds/${name}`, fs.readFileSync(`seeds/${name}`)));

export const seedPair: Pair<string> = {left: seedArticles[0]?.file ?? '', right: seedArticles[1]?.file ?? ''};

type Opening = {
	readonly articles?: readonly Article[];
	readonly problems?: readonly Problem[];
	readonly progress?: Progress;
	readonly window?: Size;
	readonly compare?: Pair<string>;
	readonly greeting?: string;
	readonly keeper?: VerdictKeeper;
	readonly corrections?: CorrectionKeeper;
	readonly marks?: MarkKeeper;
	readonly stories?: StoryKeeper;
	readonly searches?: SearchKeeper;
	/** Where articles that are read later lie. */
	readonly paths?: readonly string[];
};

/**
A library of articles that were read already.
*/
export function openTestLibrary({
	articles = seedArticles,
	problems = [],
	progress,
	paths = [],
	stories,
}: Opening = {}): MemoryLibrary {
	const {done, total} = progress ?? {done: articles.length, total: articles.length};
	const library = openMemoryLibrary({
		paths: [...paths, ...new Set(articles.map(({file}) => file.replace(/#\d+$/, '')))],
		first: {articles, problems, done, total},
		...(stories && {edits: stories.recallAll}),
	});
	library.group();
	return library;
}

const openSessionOn = (library: Library, {window, compare, greeting}: Opening): Session =>
	openSession({library: library.state(), window: window ?? {columns: 100, rows: 30}, compare, greeting});

export const openTestSession = (opening: Opening = {}): Session =>
	openSessionOn(openTestLibrary(opening), opening);

/**
The articles that the library lists, from top to bottom.
*/
export function listedOn(session: Session): readonly Summary[] {
	const entries = entriesOf(session, session.screens[0]);
	return Array.from(entries).flatMap(entry => (entry > 0 ? (summaryAt(session, entry) ?? []) : []));
}

/**
A session that a test drives by commands, as a reader does by keys.
*/
export type Driver = {
	readonly store: Store;
	/** Presses the first key of each command; fails where the command has no key on the screen that is open. */
	readonly run: (...commands: readonly CommandId[]) => Driver;
	readonly type: (text: string) => Driver;
	/** Presses keys by the names of the keymap. */
	readonly press: (...keys: readonly string[]) => Driver;
	readonly resize: (window: Size) => Driver;
	/** More files are read, and the library is grouped. */
	readonly read: (articles: readonly Article[], batch?: Partial<LibraryBatch>) => Driver;
	/** All that was asked of the owner so far. */
	readonly effects: () => readonly Effect[];
	readonly session: () => Session;
	readonly hasQuit: () => boolean;
};

export function driveSession(opening: Opening = {}): Driver {
	const effects: Effect[] = [];
	const library = openTestLibrary(opening);
	const store = createStore(openSessionOn(library, opening), effect => {
		effects.push(effect);
		return answer(effect, library, opening);
	});
	const driver: Driver = {
		store,
		run(...commands) {
			for (const command of commands) {
				store.press([keyOf(store.session(), command)]);
			}

			return driver;
		},
		type(text) {
			store.press([...text].map(character => (character === ' ' ? 'space' : character)));
			return driver;
		},
		press(...keys) {
			store.press(keys);
			return driver;
		},
		resize(window) {
			store.dispatch({kind: 'resize', window});
			return driver;
		},
		read(articles, batch) {
			library.add({articles, problems: [], done: 1, total: 1, ...batch});
			store.dispatch({kind: 'shelved', state: library.group()});
			return driver;
		},
		effects: () => effects,
		session: store.session,
		hasQuit: () => effects.some(({kind}) => kind === 'quit'),
	};
	return driver;
}

function answer(
	effect: Effect,
	library: Library,
	{keeper, corrections, marks, searches, stories}: Opening,
): Command | undefined {
	switch (effect.kind) {
		case 'search': {
			const found = library.search(effect.search);
			return found instanceof Promise ? undefined : {kind: 'found', found};
		}

		case 'correct': {
			const state = library.correct(effect.articles);
			return state && {kind: 'shelved', state};
		}

		case 'study': {
			return {...effect, kind: 'studied'};
		}

		case 'recall':
		case 'keep': {
			return askKeeper(keeper, effect);
		}

		case 'edit-stories': {
			const answer = askStoryKeeper(stories, effect);
			const state = answer.kind === 'stories-edited' ? library.regroup() : undefined;
			return {...answer, ...(state && {state})};
		}

		case 'recall-searches':
		case 'keep-search':
		case 'drop-search': {
			return askSearchKeeper(searches, effect);
		}

		case 'recall-marks':
		case 'keep-marks': {
			return askMarkKeeper(marks, effect);
		}

		case 'recall-corrections':
		case 'keep-corrections': {
			return askCorrectionKeeper(corrections, effect);
		}

		default: {
			return undefined;
		}
	}
}

function keyOf(session: Session, command: CommandId): string {
	const context = contextOf(session);
	const binding = bindings.find(one => one.command === command && one.contexts.includes(context));
	if (binding?.keys[0] === undefined) {
		throw new Error(`no key gives ${command} in ${context}, on the screen ${topScreen(session).kind}`);
	}

	return binding.keys[0];
}
