import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readState} from '../../../source/session/kept-state/read-state.ts';
import {restoreState} from '../../../source/session/kept-state/restore-state.ts';
import {stateOf} from '../../../source/session/kept-state/state-of.ts';
import {bindings} from '../../../source/session/keymap.ts';
import {topScreen} from '../../../source/session/session.ts';
import {screenOf, sentenceOn} from '../../helpers/compare-sessions.ts';
import {driveSession, openTestSession, readArticle, seedArticles} from '../../helpers/sessions.ts';

/* Through JSON and back, as between two runs. */
const restart = (state: unknown, opening: Parameters<typeof openTestSession>[0] = {}) =>
	restoreState(openTestSession(opening), readState(JSON.parse(JSON.stringify(state))));

test('a comparison comes back: its articles, view, sentence, filter, strictness and panes', () => {
	const {type, session} = driveSession();
	type('c5]}}>>-').type('X');
	const left = screenOf(session());
	const there = restart(stateOf(session()));
	const screen = screenOf(there);
	assert.deepEqual(
		[screen.articles, screen.isSwapped, screen.active, screen.strictness, screen.panes, screen.places],
		[left.articles, left.isSwapped, left.active, left.strictness, left.panes, left.places],
	);
	assert.equal(screen.focus, left.focus);
	assert.equal(sentenceOn(there), sentenceOn(session()));
	type('L');
	assert.equal(screenOf(restart(stateOf(session()))).view, 'ledger');
});

test('an article comes back at its passage, also when the text before it has changed, or the file has moved', () => {
	const lines = Array.from({length: 60}, (_, index) => `Line ${index} of the report.`);
	const text = lines.join('\n\n');
	const {run, session} = driveSession({articles: [readArticle('a.txt', text)]});
	run('article.open', 'text.pageDown', 'text.pageDown', 'metadata.toggle');
	const screen = topScreen(session());
	const at = screen.kind === 'article' ? text.slice(screen.viewport.offset).split('\n')[0] : '';
	assert.notEqual(at, lines[0]);
	for (const article of [
		readArticle('a.txt', `A correction was added.\n\n${text}`),
		readArticle('moved/b.txt', text),
	]) {
		const there = topScreen(restart(stateOf(session()), {articles: [article]}));
		assert.ok(there.kind === 'article' && there.showsMetadata);
		assert.equal(article.text.slice(there.viewport.offset).split('\n')[0], at);
	}
});

test('the list comes back with its order, query and selection; what is gone is left out', () => {
	const {run, type, session} = driveSession();
	run('library.sort', 'menu.last', 'menu.choose', 'list.bottom', 'article.mark', 'search.open');
	type('z').run('search.leave');
	const kept = stateOf(session());
	const there = restart(kept);
	assert.deepEqual(there.screens[0], {...session().screens[0], isTyping: false, follows: false});
	assert.deepEqual(there.marked, session().marked);
	const gone = restart(kept, {articles: [readArticle('other.txt', 'Other news.')]});
	assert.deepEqual([gone.marked, gone.screens[0].selected], [[], undefined]);
});

const state = {compare: {articles: {left: {file: 'a', id: 'a'}}}, library: {order: 'none'}, marked: [1]};

test('law: whatever was written there, it is read, and what can be is restored', () => {
	fc.assert(
		fc.property(fc.oneof(fc.jsonValue(), fc.constant(state)), kept => {
			const there = restart(kept);
			assert.ok(there.screens.length > 0);
		}),
		{numRuns: 60},
	);
});

test('law: wherever the reader goes, they come back to the same screen', () => {
	const keys = [...new Set(bindings.flatMap(binding => binding.keys))].filter(
		key => !['Q', 'q', 'ctrl-c'].includes(key),
	);
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...keys), {maxLength: 25}), pressed => {
			const {press, session} = driveSession({articles: seedArticles});
			press(...pressed);
			const kept = stateOf(session());
			assert.deepEqual(stateOf(restart(kept)).library, kept.library);
			assert.deepEqual(stateOf(restart(kept)).article, kept.article);
			assert.equal(stateOf(restart(kept)).compare?.view, kept.compare?.view);
		}),
		{numRuns: 60},
	);
});
