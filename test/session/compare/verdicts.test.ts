import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {KeptEntry, VerdictEntry} from '../../../source/core/verdicts/verdict.ts';
import type {VerdictKeeper} from '../../../source/core/verdicts/verdict-keeper.ts';
import type {Session} from '../../../source/session/session.ts';
import {
	isCurrentInSight,
	menuOf,
	numbersOn,
	openSeeds,
	openTexts,
	readingOn,
	screenOf,
	sentenceOn,
} from '../../helpers/compare-sessions.ts';
import {frameRows} from '../../helpers/frames.ts';
import {type Driver, driveSession, seedPair} from '../../helpers/sessions.ts';

/* Keeps verdicts as long as the test lasts; as a keeper with a full disk it throws. */
function openKeeper() {
	const kept: KeptEntry[] = [];
	let isFull = false;
	const keeper: VerdictKeeper = {
		recall: () => kept,
		keep(entries) {
			if (isFull) {
				throw new Error('the disk is full');
			}

			const added = entries.map((entry, index) => ({
				...entry,
				id: `${kept.length + index}`,
				at: '2025-12-01T12:00:00Z',
			}));
			kept.push(...added);
			return added;
		},
	};
	return {
		keeper,
		kept,
		fill(full: boolean) {
			isFull = full;
		},
	};
}

const open = (keeper?: VerdictKeeper): Driver => driveSession({compare: seedPair, ...(keeper && {keeper})});

const keeps = ({effects}: Driver): readonly (readonly VerdictEntry[])[] =>
	effects().flatMap(effect => (effect.kind === 'keep' ? [effect.entries] : []));

const decisions = (entries: readonly VerdictEntry[] = []) =>
	entries.map(({verdict}) => verdict?.decision ?? null);

const verdictOf = (session: Session, fact: number) => {
	const {counted, rejected} = readingOn(session);
	return (counted.get(fact) ?? rejected.get(fact))?.best.verdict ?? null;
};

/* A fact with several links, and one with one. */
const several = 2;
const single = 4;

const asked = (driver: Driver) =>
	driver.effects().flatMap(({kind}) => (/corrections|marks|searches|stories/.test(kind) ? [] : [kind]));

test('opening two articles asks for their verdicts, once, before anything is kept', () => {
	const driver = open();
	assert.deepEqual(asked(driver), ['recall']);
	driver.press('j', ']', 'X', 'L', 'L', 'a');
	assert.deepEqual(asked(driver), ['recall', 'keep']);
	driver.press('q', 'c');
	assert.equal(driver.effects().at(-1)?.kind, 'recall', 'opened again, they are asked for again');
});

test('a accepts the focused fact with all its links, as one entry each, on the passages of the link', () => {
	const driver = open();
	const {links} = readingOn(driver.session()).counted.get(several) ?? assert.fail();
	assert.ok(links.length > 1);
	driver.type(`${several}]a`);
	const [entries] = keeps(driver);
	assert.deepEqual(
		decisions(entries),
		links.map(() => 'accepted'),
	);
	const {articles} = readingOn(driver.session());
	for (const [index, {anchors}] of (entries ?? []).entries()) {
		for (const side of ['left', 'right'] as const) {
			const {start, end} = links[index]?.[side] ?? assert.fail();
			assert.equal(anchors[side].article, articles[side].id);
			assert.equal(anchors[side].exact, articles[side].text.slice(start, end));
			assert.ok(
				articles[side].text.includes(`${anchors[side].prefix}${anchors[side].exact}${anchors[side].suffix}`),
			);
		}
	}

	assert.equal(verdictOf(driver.session(), several)?.decision, 'accepted');
	assert.match(driver.session().notice ?? '', /Fact 2 accepted/);
	driver.press('a');
	assert.match(driver.session().notice ?? '', /Fact 2 not accepted any more/);
	assert.equal(verdictOf(driver.session(), several), null);
});

test('an accepted fact stays at every strictness', () => {
	const {type, press, session} = open();
	type(`${several}]a`);
	type('99{');
	assert.ok(numbersOn(session()).includes(several));
	press('u');
	assert.ok(!numbersOn(session()).includes(several));
});

test('r takes a fact out of the counts, keeps all other numbers, and the words of it are only here again', () => {
	const {type, session} = open();
	const before = numbersOn(session());
	const only = readingOn(session()).comparison.only.left.length;
	type(`${single}]r`);
	assert.deepEqual(
		numbersOn(session()),
		before.filter(number => number !== single),
	);
	assert.ok(readingOn(session()).rejected.has(single));
	assert.equal(screenOf(session()).places.left, 774, 'the reader stays at their sentence');
	assert.match(frameRows(session()).join('\n'), new RegExp(`^ ${before.length - 1} facts .* 1 rejected`));
	assert.ok(readingOn(session()).comparison.only.left.length >= only);
	assert.equal(
		readingOn(session()).comparison.links.filter(({verdict}) => verdict?.decision === 'rejected').length,
		1,
	);
});

test('where a fact has several links r asks which are wrong; one of them leaves the fact standing', () => {
	const {type, press, session} = open();
	type(`${several}]r`);
	const {items} = menuOf(session()).menu;
	const links = readingOnBelow(session());
	assert.equal(items.length, links + 1);
	press('esc');
	assert.equal(readingOn(session()).rejected.size, 0, 'Esc rejects nothing');
	press('r', '2', 'enter');
	assert.equal(readingOn(session()).counted.get(several)?.links.length, links - 1);
	assert.equal(screenOf(session()).focus, several);
	press('u');
	assert.equal(readingOn(session()).counted.get(several)?.links.length, links, 'and is taken back alone');
	press('r', '1', 'enter');
	assert.equal(readingOn(session()).counted.has(several), false);
	press('u');
	assert.equal(readingOn(session()).counted.get(several)?.links.length, links);
});

function readingOnBelow(session: Session): number {
	const below = {...session, screens: session.screens.slice(0, -1) as unknown as Session['screens']};
	return readingOn(below).counted.get(several)?.links.length ?? 0;
}

test('u and Ctrl-r go back and forth through all that was given, each kept as it happens, and focus what they change', () => {
	const driver = open();
	const facts = () => [
		verdictOf(driver.session(), 4)?.decision,
		verdictOf(driver.session(), 5)?.decision,
		verdictOf(driver.session(), 7)?.decision,
	];
	driver.type('4]a5]r7]a');
	const states = [facts()];
	for (const key of ['u', 'u', 'u']) {
		driver.press('g', key);
		states.push(facts());
	}

	assert.deepEqual(states, [
		['accepted', 'rejected', 'accepted'],
		['accepted', 'rejected', undefined],
		['accepted', undefined, undefined],
		[undefined, undefined, undefined],
	]);
	assert.equal(screenOf(driver.session()).focus, 4, 'what is taken back is shown');
	driver.press('u');
	assert.match(driver.session().notice ?? '', /no verdict to take back/);
	const again = ['ctrl-r', 'ctrl-r', 'ctrl-r'].map(key => {
		driver.press(key);
		return facts();
	});
	assert.deepEqual(again, states.slice(0, 3).toReversed());
	driver.press('ctrl-r');
	assert.match(driver.session().notice ?? '', /nothing to do again/);
	assert.deepEqual(
		keeps(driver).map(entries => decisions(entries).join()),
		['accepted', 'rejected', 'accepted', '', '', '', 'accepted', 'rejected', 'accepted'],
	);
});

test('a new verdict after u leaves nothing to do again', () => {
	const {type, press, session} = open();
	type('4]a');
	press('u', '5', ']', 'a', 'ctrl-r');
	assert.match(session().notice ?? '', /nothing to do again/);
	assert.equal(verdictOf(session(), 4), null);
});

test('what was kept is there when the articles are opened again, also with the sides exchanged', () => {
	const {keeper, kept} = openKeeper();
	const first = open(keeper);
	first.type('4]a5]r');
	assert.equal(kept.length, 2);
	assert.deepEqual(first.session().verdicts.unsaved, []);
	for (const compare of [seedPair, {left: seedPair.right, right: seedPair.left}]) {
		const {session} = driveSession({compare, keeper});
		const {counted, rejected} = readingOn(session());
		const accepted = [...counted.values()].filter(({best}) => best.verdict?.decision === 'accepted');
		assert.equal(accepted.length, 1);
		assert.equal(rejected.size, 1);
	}
});

test('a verdict given on swapped sides is the same verdict', () => {
	const {keeper} = openKeeper();
	open(keeper).type('X4]a5]r');
	const {session} = open(keeper);
	assert.equal(verdictOf(session(), 4)?.decision, 'accepted');
	assert.deepEqual([...readingOn(session()).rejected.keys()], [5]);
});

test('where nothing can be kept the notice says why, the verdict holds, and goes along with the next one', () => {
	const {keeper, kept, fill} = openKeeper();
	const driver = open(keeper);
	fill(true);
	driver.type('4]a');
	assert.match(driver.session().notice ?? '', /Not saved: the disk is full/);
	assert.equal(verdictOf(driver.session(), 4)?.decision, 'accepted');
	assert.equal(driver.session().verdicts.unsaved.length, 1);
	driver.type('5]a');
	assert.match(driver.session().notice ?? '', /Not saved/);
	assert.equal(driver.session().verdicts.unsaved.length, 2);
	fill(false);
	driver.type('7]a');
	assert.doesNotMatch(driver.session().notice ?? '', /Not saved/);
	assert.deepEqual(decisions(kept), ['accepted', 'accepted', 'accepted']);
	assert.deepEqual(driver.session().verdicts.unsaved, []);
	const [words] = kept.map(({anchors}) => anchors.left.exact);
	assert.ok(
		readingOn(driver.session()).articles.left.text.includes(words ?? '?'),
		'in the order in which they were given',
	);
});

test('what is not saved yet is not forgotten when the articles are opened again', () => {
	const {keeper, fill} = openKeeper();
	const driver = open(keeper);
	fill(true);
	driver.type('4]aqc');
	assert.equal(verdictOf(driver.session(), 4)?.decision, 'accepted');
});

test('verdicts that cannot be read do not stop the reader', () => {
	const driver = open({
		recall() {
			throw new Error('the file is damaged');
		},
		keep: () => [],
	});
	assert.match(driver.session().notice ?? '', /cannot be read: the file is damaged/);
	driver.type('4]a');
	assert.equal(verdictOf(driver.session(), 4)?.decision, 'accepted');
});

test('& links the two current sentences: a fact with a number behind all others, focused; u takes it away', () => {
	const driver = open();
	const last = Math.max(...numbersOn(driver.session()));
	driver.press('G', 's', 'l', 'G', '&');
	const {focus} = screenOf(driver.session());
	assert.ok((focus ?? 0) > last, driver.session().notice);
	assert.equal(verdictOf(driver.session(), focus ?? 0)?.decision, 'linked');
	assert.deepEqual(decisions(keeps(driver)[0]), ['linked']);
	driver.press('&');
	assert.match(driver.session().notice ?? '', new RegExp(`linked already: fact ${focus}`));
	driver.press('a');
	assert.ok(numbersOn(driver.session()).includes(focus ?? 0), 'accepting it does not lose it');
	driver.press('u', 'u');
	assert.ok(!numbersOn(driver.session()).includes(focus ?? 0));
	driver.press('ctrl-r');
	assert.equal(screenOf(driver.session()).focus, focus);
});

test('any two sentences can be linked by hand with the texts freed, whatever lies between', () => {
	const {type, press, session} = openSeeds();
	press('s', 'h');
	type('g30j');
	const left = sentenceOn(session());
	press('l');
	type('g22j');
	assert.equal(sentenceOn(session(), 'left'), left, 'going on the right leaves the left');
	const right = sentenceOn(session());
	press('&');
	if (/out of sight/.test(session().notice ?? '')) {
		assert.ok(isCurrentInSight(session()), 'what would be linked is shown first');
		press('&');
	}

	const shown = readingOn(session()).facts.get(screenOf(session()).focus ?? -1);
	const {articles} = readingOn(session());
	assert.equal(shown?.best.verdict?.decision, 'linked');
	assert.equal(articles.left.text.slice(shown.best.left.start, shown.best.left.end), left);
	assert.equal(articles.right.text.slice(shown.best.right.start, shown.best.right.end), right);
});

test('two sentences of texts that share nothing are linked, rejected and taken back', () => {
	const {press, session} = openTexts('The harbour opened.', 'A railway line was closed for good.');
	press('&');
	assert.equal(numbersOn(session()).length, 1, session().notice);
	press('r');
	assert.equal(numbersOn(session()).length, 0);
	press('u');
	assert.equal(numbersOn(session()).length, 1);
});

test('a rejected fact can be looked at by the filter, and accepted there', () => {
	const {type, press, session} = open();
	type('4]r');
	press('f', '8', 'enter', ']');
	assert.equal(screenOf(session()).focus, 4);
	press('r');
	assert.match(session().notice ?? '', /Fact 4 not rejected any more/);
	press('u', 'a', 'f', '1', 'enter');
	assert.ok(numbersOn(session()).includes(4));
});

test('a verdict is seen in every view', () => {
	const {type, press, session} = open();
	type('4]a');
	for (const key of ['A', 'L', 'L']) {
		press(key);
		assert.match(frameRows(session()).join('\n'), /accepted|✓/, key);
	}
});
