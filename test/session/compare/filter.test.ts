import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Link} from '../../../source/core/facts/comparison.ts';
import {type FactFilter, factFilters, filterWords} from '../../../source/session/compare/fact-filter.ts';
import {factsInOrder} from '../../../source/session/compare/reading.ts';
import {menuOf, numbersOn, openSeeds, readingOn, screenOf} from '../../helpers/compare-sessions.ts';
import type {Driver} from '../../helpers/sessions.ts';

/* By its place in the menu, as a reader chooses it. */
function choose(driver: Driver, filter: FactFilter): Driver {
	driver.press('f');
	const at = menuOf(driver.session()).menu.items.findIndex(({words}) => words === filterWords[filter]);
	driver.type(`${at + 1}`);
	return driver.press('enter');
}

const isQuoted = ({relation, evidence, differences}: Link): boolean =>
	relation.endsWith('quote') || [...evidence, ...differences].some(({kind}) => kind === 'quote');

const isNumber = ({evidence, differences}: Link): boolean =>
	[...evidence, ...differences].some(({kind}) => kind === 'number');

const differs = ({relation, differences}: Link): boolean => relation === 'differs' || differences.length > 0;

const says: Readonly<Record<FactFilter, (links: readonly Link[], number: number) => boolean>> = {
	all: () => true,
	agree: links => !links.some(link => differs(link)),
	differ: links => links.some(link => differs(link)),
	quotes: links => links.some(link => isQuoted(link)),
	numbers: links => links.some(link => isNumber(link)),
	strong: links => links.some(({strength}) => strength === 'strong'),
	unreviewed: (_, number) => number !== 4,
	rejected: (_, number) => number === 5,
};

for (const filter of factFilters) {
	test(`the filter “${filterWords[filter]}” shows these facts and no others, and the menu counts them`, () => {
		const driver = openSeeds();
		const before = readingOn(driver.session());
		driver.type('4]a5]r');
		const all = [...before.counted.values()].filter(({fact}) => filter === 'rejected' || fact.fact !== 5);
		const expected = all.filter(({links, fact}) => says[filter](links, fact.fact)).map(({fact}) => fact.fact);
		driver.press('f');
		const item = menuOf(driver.session()).menu.items[factFilters.indexOf(filter)];
		assert.equal(item?.label.trim(), String(expected.length));
		driver.press('esc');
		choose(driver, filter);
		assert.equal(screenOf(driver.session()).filter, filter);
		assert.deepEqual(numbersOn(driver.session()), expected);
		if (filter !== 'all') {
			assert.ok(expected.length < before.counted.size, 'it leaves something out');
		}
	});
}

test('a focused fact that passes the filter stays focused; one that does not gives way to the nearest that does', () => {
	for (const filter of factFilters) {
		for (const number of numbersOn(openSeeds().session())) {
			const driver = openSeeds();
			driver.type(`${number}]`);
			const place = screenOf(driver.session()).places.left;
			choose(driver, filter);
			const {focus, places} = screenOf(driver.session());
			const shown = numbersOn(driver.session());
			if (shown.includes(number)) {
				assert.equal(focus, number, filter);
			} else {
				assert.equal(focus !== undefined, shown.length > 0, 'the nearest that passes is focused');
				assert.ok(focus === undefined || shown.includes(focus));
				assert.ok(shown.length > 0 || places.left === place, 'the reader stays at their sentence');
			}
		}
	}
});

test('] goes through what the filter shows, and the numbers stay', () => {
	const driver = choose(openSeeds(), 'differ');
	const facts = factsInOrder(readingOn(driver.session()), 'left').map(({fact}) => fact.fact);
	assert.ok(facts.length > 1);
	driver.type(`${facts[0]}]`);
	const met = facts.map(() => {
		const {focus} = screenOf(driver.session());
		driver.press(']');
		return focus;
	});
	assert.deepEqual(met, facts);
	assert.match(driver.session().notice ?? '', /last fact/);
	const hidden = [...readingOn(driver.session()).counted.keys()].find(number => !facts.includes(number));
	driver.type(`${hidden}]`);
	assert.match(driver.session().notice ?? '', /does not pass the filter: f changes it/);
});

test('a filter that lets nothing through says which it is, and that f changes it', () => {
	const driver = choose(openSeeds(), 'rejected');
	assert.deepEqual(numbersOn(driver.session()), []);
	driver.press(']');
	assert.match(driver.session().notice ?? '', /No fact passes the filter.*f changes it/);
});

test('the menu opens at the filter that holds', () => {
	const driver = choose(openSeeds(), 'quotes').press('f');
	assert.equal(menuOf(driver.session()).selected, factFilters.indexOf('quotes'));
});

test('a fact that both counts as differing and as agreeing is none: the two share the facts between them', () => {
	const agree = numbersOn(choose(openSeeds(), 'agree').session());
	const differ = numbersOn(choose(openSeeds(), 'differ').session());
	assert.deepEqual(
		[...agree, ...differ].sort((one, other) => one - other),
		numbersOn(openSeeds().session()),
	);
});
