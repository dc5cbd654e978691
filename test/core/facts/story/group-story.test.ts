import assert from 'node:assert/strict';
import test from 'node:test';
import {groupStory} from '../../../../source/core/facts/story/group-story.ts';
import {thresholds} from '../../../../source/core/facts/strength.ts';

type Written = `${string} ${number}` | `${string} ${number} ${string}`;

const nodeOf = (name: string) => (name.charCodeAt(0) - 65) * 10 + Number(name[1]);
const nameOf = (node: number) => `${String.fromCharCode(65 + Math.floor(node / 10))}${node % 10}`;

/**
Groups links that are written as `'A1-B1 score'`, with the fact of their pair behind it where a pair has several, and writes the facts as
their links, best first. What scores too little to be shown is scored all the same. `words` are what links rest on where it
is not all the same.
*/
function group(written: readonly Written[], words: Readonly<Record<string, string>> = {}): readonly string[] {
	const links = written.map((line, link) => {
		const [name = '', score, pairFact = '1'] = line.split(' ');
		const [left = 0, right = 0] = name.split('-').map(nodeOf);
		const pair = Math.floor(left / 10) * 100 + Math.floor(right / 10) * 10;
		return {nodes: {left, right}, score: Number(score), pairFact: pair + Number(pairFact), link, name};
	});
	const scoreOf = (one: number, other: number) =>
		links.find(({nodes}) => nodes.left === Math.min(one, other) && nodes.right === Math.max(one, other))
			?.score ?? 0;
	const facts = groupStory(
		links.filter(({score}) => score >= thresholds.likely),
		{
			articleOf: node => Math.floor(node / 10),
			scoreOf,
			agreementAt: (_, one, other) => {
				const [first, second] = [one, other].map(({link}) => words[links[link]?.name ?? '']);
				return first === second ? 1 : 0;
			},
		},
	);
	return facts.map(fact => fact.map(({nodes}) => `${nameOf(nodes.left)}-${nameOf(nodes.right)}`).join(' '));
}

test('sentences of three outlets that are all linked to each other are one fact', () => {
	assert.deepEqual(group(['A1-B1 0.9', 'A1-C1 0.8', 'B1-C1 0.7']), ['A1-B1 A1-C1 B1-C1']);
});

test('a chain is cut where its ends have nothing in common', () => {
	assert.deepEqual(group(['A1-B1 0.9', 'B1-C1 0.8']), ['A1-B1', 'B1-C1']);
	assert.deepEqual(group(['A1-B1 0.9', 'B1-C1 0.8', 'A1-C1 0.09']), ['A1-B1', 'B1-C1']);
});

test('a pair that is too weak to be shown holds up when a third outlet says the same to both', () => {
	assert.deepEqual(group(['A1-B1 0.9', 'B1-C1 0.8', 'A1-C1 0.11']), ['A1-B1 B1-C1']);
});

test('it does not when the third outlet says it with other words', () => {
	assert.deepEqual(group(['A1-B1 0.9', 'B1-C1 0.8', 'A1-C1 0.11'], {'A1-B1': 'resigned'}), [
		'A1-B1',
		'B1-C1',
	]);
});

test('nor when both are weak: on average a fact is as likely as a link that is shown', () => {
	assert.deepEqual(group(['A1-B1 0.9', 'B1-C1 0.4', 'A1-C1 0.11']), ['A1-B1', 'B1-C1']);
});

test('nor without a third outlet: between two, every sentence is linked to every other', () => {
	assert.deepEqual(group(['A1-B1 0.9', 'A1-B2 0.8', 'A2-B1 0.7', 'A2-B2 0.2']), ['A1-B1 A1-B2', 'A2-B1']);
});

test('what stands apart in a comparison of two outlets stands apart in the story', () => {
	assert.deepEqual(group(['A1-B1 0.9 1', 'A1-B2 0.8 2', 'B1-C1 0.9', 'A1-C1 0.9', 'B2-C1 0.6']), [
		'A1-B1 A1-C1 B1-C1',
		'A1-B2 B2-C1',
	]);
});

test('a second sentence of an outlet does not borrow the strength of a much surer one; another outlet is told apart anyway', () => {
	assert.deepEqual(group(['A1-B1 0.9', 'A1-B2 0.4']), ['A1-B1', 'A1-B2']);
	assert.deepEqual(group(['A1-B1 0.9', 'A1-C1 0.4', 'B1-C1 0.35']), ['A1-B1 A1-C1 B1-C1']);
});

test('a link that belongs to a surer fact stays there, and its sentences may report another fact as well', () => {
	const words = {'A1-B1': 'resigned', 'A1-C1': 'audit', 'B1-C1': 'audit'};
	assert.deepEqual(group(['A1-B1 0.95', 'A1-C1 0.9', 'B1-C1 0.5'], words), ['A1-B1', 'A1-C1 B1-C1']);
});

test('twice the links cost twice the looks: a fact looks only at what is linked to its own sentences', () => {
	const looksPerLink = (sentences: number) => {
		let looks = 0;
		const pairs = [
			[0, 1],
			[0, 2],
			[1, 2],
		] as const;
		const links = pairs.flatMap(([one, other], pairFact) =>
			Array.from({length: 4 * sentences}, (_, index) => ({
				nodes: {
					left: one * sentences + (index >> 2),
					right: other * sentences + (((index >> 2) * 7 + (index & 3)) % sentences),
				},
				score: 0.4 + ((index * 37) % 100) / 200,
				pairFact,
				link: index,
			})),
		);
		groupStory(links, {
			articleOf: node => Math.floor(node / sentences),
			scoreOf() {
				looks++;
				return 0.5;
			},
			agreementAt() {
				looks++;
				return 1;
			},
		});
		return looks / links.length;
	};
	assert.ok(looksPerLink(400) < 1.5 * looksPerLink(50));
});
