import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryEdit} from '../../source/core/stories/story-edit.ts';
import {budgetArticle, ferryArticles} from '../helpers/ferry-articles.ts';
import {frameRows} from '../helpers/frames.ts';
import {type Driver, driveSession} from '../helpers/sessions.ts';

function openKeeper() {
	const kept: StoryEdit[] = [];
	return {
		kept,
		keeper: {recallAll: () => kept, keep: (edits: readonly StoryEdit[]) => void kept.push(...edits)},
	};
}

const articles = [...ferryArticles, budgetArticle];

const frame = ({session}: Driver) => frameRows(session()).join('\n');

function select(driver: Driver, file: string): Driver {
	driver.run('list.top');
	for (let step = 0; driver.session().screens[0].selected !== file && step < 9; step++) {
		driver.run('list.down');
	}

	assert.equal(driver.session().screens[0].selected, file);
	return driver;
}

test('a story is joined with another, split and named; it stays so at the next start', () => {
	const {keeper, kept} = openKeeper();
	const first = driveSession({articles, stories: keeper});
	assert.match(frame(first), /▾ Captain blames rudder.* 3 outlets/);
	select(first, 'budget.txt').run('article.mark');
	select(first, 'wire.txt').run('story.open');
	assert.match(frame(first), /join +this and “Springfield adopt/);
	first.run('menu.choose');
	assert.match(frame(first), /4 outlets/);
	select(first, 'post.txt').run('story.open', 'menu.choose');
	assert.match(frame(first), /3 outlets/);
	select(first, 'wire.txt').run('story.open', 'menu.down', 'menu.choose');
	first.type('The ferry').run('edit.save');
	assert.match(frame(first), /▾ The ferry .*3 outlets/);
	assert.deepEqual(
		kept.map(({kind}) => kind),
		['join', 'split', 'name'],
	);

	const again = driveSession({articles, stories: keeper});
	assert.match(frame(again), /▾ The ferry .*3 outlets/);
	select(again, 'budget.txt').run('metadata.edit', 'field.previous', 'field.clear', 'edit.save');
	assert.doesNotMatch(frame(again), /The ferry/);
});

test('an article that stands alone has no story to name, and is told how it comes to one', () => {
	const driver = driveSession({articles});
	select(driver, 'budget.txt').run('story.open');
	assert.match(driver.session().notice ?? '', /Mark another with space/);
	driver.run('metadata.edit', 'field.previous').type('Money').run('edit.save');
	assert.match(frame(driver), /This article stands alone/);
});
