import assert from 'node:assert/strict';
import test from 'node:test';
import {groupIntoFacts, whyApart} from '../../../source/core/facts/group-into-facts.ts';

type Written = `${number}-${number} ${number}`;

const read = (written: Written) => {
	const [left = 0, right = 0, score = 0] = written.split(/[- ]/).map(Number);
	return {left, right, score};
};

/** Groups links that are written as `'left-right score'`, and writes the facts as their links, best first. */
function group(written: readonly Written[], areAlike = true): readonly string[] {
	const facts = groupIntoFacts(written.map(read), () => areAlike);
	return facts.map(fact => fact.map(({left, right}) => `${left}-${right}`).join(' '));
}

test('a chain is cut: the best link takes what is linked to all of it', () => {
	assert.deepEqual(group(['1-1 0.9', '1-2 0.8', '2-2 0.7']), ['1-1 1-2', '2-2']);
});

test('sentences that are all linked to each other are one fact', () => {
	assert.deepEqual(group(['1-1 0.9', '1-2 0.8', '2-1 0.7', '2-2 0.6']), ['1-1 1-2 2-1 2-2']);
});

test('two links of one sentence that rest on other words are two facts', () => {
	assert.deepEqual(group(['1-1 0.9', '1-2 0.8'], false), ['1-1', '1-2']);
});

test('a doubtful link does not borrow the strength of a sure one', () => {
	assert.deepEqual(group(['1-1 0.9', '1-2 0.4']), ['1-1', '1-2']);
});

/** What keeps the last of the links out of the fact of the first one. */
function apart(written: readonly Written[], areAlike = true): string {
	const links = written.map(read);
	const [first, last] = [links[0], links.at(-1)];
	assert.ok(first !== undefined && last !== undefined);
	const fact = groupIntoFacts(links, () => areAlike).find(members => members.includes(first)) ?? [];
	assert.ok(!fact.includes(last));
	return whyApart(last, fact, links, () => areAlike);
}

test('what keeps a link out of a fact is told', () => {
	assert.equal(apart(['1-1 0.9', '2-1 0.8', '1-2 0.7']), 'unlinked');
	assert.equal(apart(['1-1 0.9', '1-2 0.8'], false), 'other-words');
	assert.equal(apart(['1-1 0.9', '1-2 0.4']), 'weaker');
	assert.equal(apart(['1-1 0.9', '3-2 0.95', '1-2 0.8']), 'taken');
});

test('no links make no facts', () => {
	assert.deepEqual(group([]), []);
});

test('twice the links cost twice the looks: a fact looks only at the links of its own sentences', () => {
	const looksPerLink = (sentences: number) => {
		let looks = 0;
		const links = Array.from({length: 4 * sentences}, (_, index) => {
			const left = index >> 2;
			const right = (left * 7 + (index & 3)) % sentences;
			return {
				get left() {
					looks++;
					return left;
				},
				right,
				score: 0.4 + ((index * 37) % 100) / 200,
			};
		});
		groupIntoFacts(links, () => true);
		return looks / links.length;
	};
	assert.ok(looksPerLink(800) < 1.5 * looksPerLink(100));
});
