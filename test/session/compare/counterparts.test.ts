import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type Side, sides} from '../../../source/core/pair.ts';
import {overlaps} from '../../../source/core/span.ts';
import {factsInOrder, type ShownFact} from '../../../source/session/compare/reading.ts';
import {factsAt, itemsOf} from '../../../source/session/compare/scene.ts';
import type {Session} from '../../../source/session/session.ts';
import {
	menuOf,
	openSeeds,
	openTexts,
	readingOn,
	rowsOfFocus,
	sceneOn,
	screenOf,
	sentenceIndexOn,
	windowClasses,
} from '../../helpers/compare-sessions.ts';

const order = (session: Session, side: Side): readonly number[] =>
	factsInOrder(readingOn(session), side).map(({fact}) => fact.fact);

const focusOf = (session: Session): number | undefined => screenOf(session).focus;

for (const side of sides) {
	test(`] and [ go through all facts as the ${side} text tells them, level, and say where that ends`, () => {
		const {press, type, session} = openSeeds();
		press(side === 'left' ? 'h' : 'l');
		const facts = order(session(), side);
		type(`${facts[0]}]`);
		const there = facts.map(() => {
			const {left, right, rows} = rowsOfFocus(session());
			assert.equal(left, right);
			assert.ok(left >= 0 && left < rows);
			const focus = focusOf(session());
			press(']');
			return focus;
		});
		assert.deepEqual(there, facts);
		assert.match(session().notice ?? '', /last fact on this side/);
		assert.equal(focusOf(session()), facts.at(-1));
		const back = facts.map(() => {
			const focus = focusOf(session());
			press('[');
			return focus;
		});
		assert.deepEqual(back, facts.toReversed());
		assert.match(session().notice ?? '', /first fact on this side/);
	});

	test(`from every sentence of the ${side} text, ] and [ go to the nearest fact behind and before it`, () => {
		const {press, session} = openSeeds();
		press(side === 'left' ? 'h' : 'l');
		const {sentences} = readingOn(session());
		const startOf = ({passages}: ShownFact): number => passages[side][0]?.start ?? -1;
		for (const [index, sentence] of sentences[side].entries()) {
			const go = (): void => void press('g', ...String(index), ...(index > 0 ? ['j'] : []));
			if (factsAt(readingOn(session()), side, sentence).length === 0) {
				const facts = factsInOrder(readingOn(session()), side);
				go();
				assert.equal(sentenceIndexOn(session()), index);
				assert.equal(focusOf(session()), undefined);
				press(']');
				const behind = facts.find(shown => startOf(shown) >= sentence.start);
				assert.equal(focusOf(session()), behind?.fact.fact, `] from sentence ${index}`);
				go();
				press('[');
				const before = facts.findLast(shown => startOf(shown) < sentence.start);
				assert.equal(focusOf(session()), before?.fact.fact, `[ from sentence ${index}`);
			}
		}
	});
}

test('12] goes to fact 12; a number that is none says which is the last, and changes nothing', () => {
	const {type, session} = openSeeds();
	for (const number of order(session(), 'left').toReversed()) {
		type(`${number}]`);
		assert.equal(focusOf(session()), number);
	}

	const before = screenOf(session());
	type('999]');
	assert.equal(screenOf(session()), before);
	assert.match(session().notice ?? '', new RegExp(`the last is ${Math.max(...order(session(), 'left'))}`));
});

/* The facts whose sentences, on both sides, tell nothing else. */
function oneToOne(session: Session): readonly ShownFact[] {
	const scene = sceneOn(session);
	return [...scene.reading.facts.values()].filter(({links, best}) =>
		sides.every(side => {
			const items = itemsOf(scene, side).filter(item => overlaps(item, best[side]));
			return items.length === 1 && links.length === 1 && factsAt(scene.reading, side, items[0]).length === 1;
		}),
	);
}

for (const [name, window] of Object.entries(windowClasses)) {
	test(`Enter goes to the one counterpart, and Enter again back, in a window that is ${name}`, () => {
		const {type, press, session} = openSeeds(window);
		const facts = oneToOne(session());
		assert.ok(facts.length > 3);
		for (const {fact} of facts) {
			press('h');
			type(`${fact.fact}]`);
			const from = sentenceIndexOn(session(), 'left');
			press('enter');
			assert.equal(screenOf(session()).active, 'right');
			assert.equal(focusOf(session()), fact.fact);
			const {left, right, rows} = rowsOfFocus(session());
			assert.ok(right >= 0 && right < rows);
			assert.equal(left, right);
			press('enter');
			assert.equal(screenOf(session()).active, 'left');
			assert.equal(sentenceIndexOn(session(), 'left'), from);
			assert.equal(focusOf(session()), fact.fact);
		}
	});
}

test('where a sentence is told in several places a menu offers them all, in words, and each leads there', () => {
	const {type, press, session} = openSeeds();
	const several = [...readingOn(session()).facts.values()].find(({passages}) => passages.right.length > 1);
	assert.ok(several);
	const go = (): void => void (press('h') && type(`${several.fact.fact}]`) && press('enter'));
	go();
	const {items} = menuOf(session()).menu;
	press('esc');
	const scene = sceneOn(session());
	const told = factsAt(scene.reading, 'left', itemsOf(scene, 'left')[sentenceIndexOn(session())]);
	assert.equal(items.length, told.flatMap(({passages}) => passages.right).length);
	assert.equal(screenOf(session()).active, 'left', 'Esc stays');
	for (const [index, {words, choice}] of items.entries()) {
		assert.ok(choice.kind === 'passage');
		assert.ok(scene.reading.articles.right.text.replaceAll(/\s+/g, ' ').includes(words));
		go();
		type(`${index + 1}`);
		press('enter');
		assert.equal(screenOf(session()).active, 'right');
		assert.equal(focusOf(session()), choice.fact);
		const item = itemsOf(sceneOn(session()), 'right')[sentenceIndexOn(session())];
		assert.ok(item && item.start <= choice.start && choice.start < item.end, words);
	}
});

test('a menu is gone through by j and k, stops at its ends, and knows no item that it does not have', () => {
	const {press, type, session} = openSeeds();
	press('f');
	const {length} = menuOf(session()).menu.items;
	press('k');
	assert.equal(menuOf(session()).selected, 0);
	type('99j');
	assert.equal(menuOf(session()).selected, length - 1);
	press('esc');
	const {filter} = screenOf(session());
	press('f');
	type('99');
	press('enter');
	assert.equal(screenOf(session()).filter, filter);
});

test('from a sentence that nothing is linked with Enter says so, and goes nowhere', () => {
	const {press, session} = openSeeds();
	press('G');
	assert.equal(focusOf(session()), undefined);
	const before = screenOf(session());
	press('enter');
	assert.equal(screenOf(session()), before);
	assert.match(session().notice ?? '', /Nothing on the other side/);
});

test('two texts that share nothing say so at every key that would go to a fact', () => {
	const {press, session} = openTexts('The harbour opened.', 'A railway line was closed for good.');
	for (const key of [']', '[']) {
		press(key);
		assert.match(session().notice ?? '', /share no fact/);
	}

	press('enter');
	assert.match(session().notice ?? '', /Nothing on the other side/);
	for (const key of ['a', 'r', 'e']) {
		press(key);
		assert.match(session().notice ?? '', /No fact is focused/);
	}
});
