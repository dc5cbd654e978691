import fs from 'node:fs';
import type {Article, Problem} from '../../source/core/article.ts';
import type {Pair} from '../../source/core/pair.ts';
import {parseArticle} from '../../source/core/parse/parse-article.ts';
import type {Size} from '../../source/layout/window-layout.ts';
import {bindings, type CommandId} from '../../source/session/keymap.ts';
import {openSession} from '../../source/session/open-session.ts';
import {contextOf, type Session, topScreen} from '../../source/session/session.ts';
import {createStore, type Store} from '../../source/session/store.ts';

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
	readonly window?: Size;
	readonly compare?: Pair<string>;
	readonly greeting?: string;
};

export const openTestSession = ({
	articles = seedArticles,
	problems = [],
	window = {columns: 100, rows: 30},
	...rest
}: Opening = {}): Session =>
	openSession({
		articles,
		problems,
		window,
		progress: {done: articles.length, total: articles.length},
		...rest,
	});

/**
A session that a test drives by commands, as a reader does by keys.
*/
export type Driver = {
	readonly store: Store;
	/** Presses the first key of each command; fails where the command has no key on the screen that is open. */
	readonly run: (...commands: readonly CommandId[]) => Driver;
	readonly type: (text: string) => Driver;
	readonly session: () => Session;
	readonly hasQuit: () => boolean;
};

export function driveSession(opening: Opening = {}): Driver {
	let hasQuit = false;
	const store = createStore(openTestSession(opening), effect => {
		hasQuit ||= effect.kind === 'quit';
		return effect.kind === 'study' ? {...effect, kind: 'studied'} : undefined;
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
		session: store.session,
		hasQuit: () => hasQuit,
	};
	return driver;
}

function keyOf(session: Session, command: CommandId): string {
	const context = contextOf(session);
	const binding = bindings.find(one => one.command === command && one.contexts.includes(context));
	if (binding?.keys[0] === undefined) {
		throw new Error(`no key gives ${command} in ${context}, on the screen ${topScreen(session).kind}`);
	}

	return binding.keys[0];
}
