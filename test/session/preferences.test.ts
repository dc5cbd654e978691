import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openSession} from '../../source/session/open-session.ts';
import {preferencesOf} from '../../source/session/preferences.ts';
import {createStore} from '../../source/session/store.ts';
import {screenOf} from '../helpers/compare-sessions.ts';
import {frameRows} from '../helpers/frames.ts';
import {openTestLibrary} from '../helpers/sessions.ts';

const open = (settings: Parameters<typeof preferencesOf>[0]) =>
	createStore(
		openSession({
			library: openTestLibrary().state(),
			window: {columns: 140, rows: 30},
			preferences: preferencesOf(settings),
		}),
		() => undefined,
	);

test('a key that the reader chose does what its command does, in the place of the usual one, and is shown', () => {
	const store = open({keys: {'compare.open': ['x'], 'library.sort': ['o']}});
	assert.match(frameRows(store.session()).at(-1) ?? '', /x compare.*o sort/);
	store.press(['c']);
	assert.equal(store.session().screens.length, 1);
	store.press(['x']);
	assert.equal(store.session().screens.at(-1)?.kind, 'compare');
});

test('width, strictness and order are as the reader set them', () => {
	const store = open({width: 40, strictness: 0.74, order: 'title'});
	assert.equal(store.session().screens[0].order, 'title');
	store.press(['c']);
	const {strictness, panes} = screenOf(store.session());
	assert.deepEqual([strictness, panes.cap], [0.74, 40]);
	assert.doesNotMatch(frameRows(store.session()).join('\n'), /score ≥/, 'that is not out of the ordinary');
});
