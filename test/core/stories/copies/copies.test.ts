import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {textOf} from '../../../../source/core/span.ts';
import {areCopies, runsOf} from '../../../../source/core/stories/copies/are-copies.ts';
import {chooseBase} from '../../../../source/core/stories/copies/choose-base.ts';
import {groupCopies} from '../../../../source/core/stories/copies/group-copies.ts';
import {mayBeCopies, sketchText} from '../../../../source/core/stories/copies/sketch-text.ts';
import {whatEachAdds} from '../../../../source/core/stories/copies/what-each-adds.ts';
import {generateStories} from '../../../bench/generate-stories.ts';
import {articleOf} from '../../../helpers/marked-text.ts';
import {ferryHere, ferryThere, mayorHere, mayorThere} from '../stories.ts';

/** Made-up reports of 200 words and more, some of them about one event, each in words of its own. */
const reports = [...generateStories(120, {days: 5, words: 220})].map(({text}) => text);

/** What outlets do with a text that an agency sent them. */
const prints: Readonly<Record<string, (text: string, other: string) => string>> = {
	'the same': text => text,
	'cut at the end': text => text.slice(0, Math.floor(0.4 * text.length)),
	'a sentence put before': (text, other) => `${other.slice(0, 130)}.\n\n${text}`,
	'another headline, and a line behind': (text, other) =>
		`${other.slice(0, 60)}\n\n${text}\n\nReporting by our staff.`,
	'a word changed in every sentence': text => text.replaceAll(/(\S+) (\S+) (\S+)\./g, '$1 other $3.'),
	'a sentence left out in the middle': text => text.replace(/(\.\s+)[^.]+\.\s+([^.]+\.)$/, '$1$2'),
	'in capitals, with other apostrophes': text => text.toUpperCase().replaceAll("'", '’'),
};

const sketched = (texts: readonly string[]) => {
	const sketches = texts.map(sketchText);
	const starts = new Int32Array(texts.length + 1);
	for (const [index, sketch] of sketches.entries()) {
		starts[index + 1] = (starts[index] ?? 0) + sketch.length;
	}

	return {starts, numbers: Uint32Array.from(sketches.flatMap(sketch => [...sketch]))};
};

const group = (texts: readonly string[]) => groupCopies(sketched(texts), place => runsOf(texts[place] ?? ''));

for (const [how, print] of Object.entries(prints)) {
	test(`a print is found among other reports: ${how}`, () => {
		const copies = reports.slice(0, 40).map((text, index) => print(text, reports[index + 60] ?? ''));
		const groups = group([...reports, ...copies]);
		assert.deepEqual(
			groups,
			copies.map((_, index) => [index, reports.length + index]),
		);
	});
}

test('reports of one event in other words are no copies', () => {
	assert.deepEqual(group([...reports, mayorHere, mayorThere, ferryHere, ferryThere]), []);
});

test('five outlets that print one text are one group', () => {
	const [wire = '', other = ''] = reports;
	const texts = Object.values(prints).map(print => print(wire, other));
	assert.deepEqual(group([...reports.slice(1), ...texts]), [
		texts.map((_, index) => reports.length - 1 + index),
	]);
});

test('two reports that a digest holds are no copies of each other', () => {
	const [one = '', other = ''] = reports;
	const groups = group([`${one}\n\n${other}`, one, other]);
	assert.equal(groups.length, 1);
	assert.equal(groups[0]?.length, 2);
	assert.ok(groups[0]?.includes(0));
});

test('a text of a line is a copy of the same line alone', () => {
	const line = 'Heavy rain fell on the harbour of Ystad on Friday, the weather service said.';
	assert.ok(areCopies(line, line.toUpperCase()));
	assert.ok(!areCopies(line, `${line} More is expected, and ferries stay in port until Sunday at least.`));
	assert.ok(!areCopies('Rain.', 'Snow.'));
});

test('a statement that a long report quotes in full is no print of the report', () => {
	const [statement = '', ...others] = reports;
	const quoted = statement.slice(0, 300);
	assert.ok(!areCopies(quoted, `${quoted}\n\n${others.slice(0, 2).join('\n\n')}`));
});

test('hardly a copy is missed by its sketch, however it is cut', () => {
	const cut = reports.slice(0, 60).flatMap((text, index) =>
		[0.25, 0.4, 0.6, 0.8, 1].map(share => ({
			text,
			copy: `${reports[index + 60]?.slice(0, 100)} ${text.slice(0, Math.floor(share * text.length))}`,
		})),
	);
	const copies = cut.filter(({text, copy}) => areCopies(text, copy));
	const missed = copies.filter(({text, copy}) => !mayBeCopies(sketchText(text), sketchText(copy)));
	assert.ok(copies.length > 250);
	assert.ok(missed.length <= 0.03 * copies.length, `${missed.length} of ${copies.length}`);
});

test('texts that share a line and nothing else are hardly looked at', () => {
	const line = 'Sign up for our newsletter and never miss what matters to you in the morning.';
	const texts = reports.map(text => `${text}\n\n${line}`);
	let asked = 0;
	const groups = groupCopies(sketched(texts), place => {
		asked++;
		return runsOf(texts[place] ?? '');
	});
	assert.deepEqual(groups, []);
	assert.ok(asked <= 10, `${asked} of ${texts.length}`);
});

test('the base is what an agency sent, else what was printed first, else the longest', () => {
	const here = {outlet: 'Ystad Post', day: 5, length: 900};
	assert.equal(chooseBase([here, {...here, day: 6, outlet: 'Reuters'}]), 1);
	assert.equal(chooseBase([here, {...here, day: 4}]), 1);
	assert.equal(chooseBase([{...here, day: Number.NaN}, here]), 1);
	assert.equal(chooseBase([here, {...here, length: 1000}]), 1);
	assert.equal(chooseBase([{...here, outlet: undefined}, here]), 0);
});

const added = (base: string, copy: string): readonly string[] => {
	const [spans = []] = whatEachAdds(articleOf(base), [articleOf(copy)]);
	return spans.map(span => textOf(copy, span));
};

test('what a copy adds are the sentences that do not stand in the base', () => {
	const voters = 'Voters outside the town hall cheered.';
	assert.deepEqual(added(mayorHere, `YSTAD (AP) — ${mayorHere}\n${voters}`), [voters]);
	assert.deepEqual(added(mayorHere, `${voters}\n${mayorHere.slice(0, 300)}`), [voters]);
	assert.deepEqual(added(mayorHere, mayorHere.toUpperCase().replaceAll("'", '’')), []);
	assert.deepEqual(added(mayorHere, mayorHere.replace('a successor', 'a new mayor')), []);
	assert.deepEqual(added('', 'Yes. No.'), ['Yes.', 'No.']);
	assert.deepEqual(added('Yes, it rained.', 'It rained. Yes. No.'), ['No.']);
});

test('law: nothing is added by the text itself, cut anywhere between sentences, and all by another report', () => {
	fc.assert(
		fc.property(fc.nat({max: 59}), fc.nat({max: 9}), (index, sentences) => {
			const text = reports[index] ?? '';
			assert.deepEqual(added(text, text.split('\n\n').slice(0, sentences).join('\n\n')), []);
			const other = reports[index + 60] ?? '';
			assert.equal(added(text, other).length, other.split('\n\n').length);
		}),
		{numRuns: 40},
	);
});
