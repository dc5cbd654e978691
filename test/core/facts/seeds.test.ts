import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {describe, test} from 'node:test';
import {compareArticles} from '../../../source/core/facts/compare-articles.ts';
import {mapPair} from '../../../source/core/pair.ts';
import {parseArticle} from '../../../source/core/parse/parse-article.ts';
import {textOf} from '../../../source/core/span.ts';

const folder = path.join(import.meta.dirname, '../../../seeds');
const articles = mapPair({left: '000_5a6485711e5016e9.txt', right: '004_dd4860ae21b4ceb9.txt'}, name => {
	const parsed = parseArticle({file: name, bytes: fs.readFileSync(path.join(folder, name))});
	assert.ok(parsed.kind === 'article');
	return parsed.article;
});
const {links, facts, only} = compareArticles(articles);
const told = mapPair(only, (spans, side) => spans.map(span => textOf(articles[side].text, span)));

/** The shown links between a sentence with the left words and one with the right words. */
const linksBetween = (left: string, right: string) =>
	links.filter(
		link =>
			textOf(articles.left.text, link.left).includes(left) &&
			textOf(articles.right.text, link.right).includes(right),
	);

describe('the two seeds: what both report is shown', () => {
	const both: Readonly<Record<string, readonly [string, string]>> = {
		'Witkoff to meet Putin in Moscow on Tuesday': [
			'in Moscow on Tuesday',
			'Witkoff is scheduled to visit Moscow',
		],
		'Zelensky to Ireland on Tuesday': ['travel to Ireland', 'visit Ireland'],
		'Kallas’s pivotal week': ['pivotal week', 'pivotal week'],
		'tough issues, a fragment of a longer quote': ['some tough issues', 'some tough issues'],
		'both sides call the talks constructive': [
			'called the latest talks constructive',
			'call the talks constructive',
		],
		'points set aside for later': [
			'set aside some of the more difficult issues',
			'set aside for later negotiations',
		],
		'the meeting at the Élysée': ['at Élysée Palace', 'at the Elysee Palace'],
	};
	for (const [fact, [left, right]] of Object.entries(both)) {
		test(fact, () => {
			assert.equal(linksBetween(left, right).length, 1);
		});
	}

	test('the fragment of the quote is told as one', () => {
		assert.equal(linksBetween('some tough issues', 'some tough issues')[0]?.relation, 'partial-quote');
	});
});

describe('the two seeds: what only looks alike is not strong', () => {
	const traps: Readonly<Record<string, readonly [string, string]>> = {
		'two quotes of Umerov': ['managed to achieve significant progress', 'difficult but productive'],
		'two quotes of Kallas': ['They want to negotiate', 'Russia does not want peace'],
		'the resignation, which only one of them reports': ['', 'top aide resigned'],
	};
	for (const [trap, [left, right]] of Object.entries(traps)) {
		test(trap, () => {
			assert.deepEqual(
				linksBetween(left, right).filter(({strength}) => strength === 'strong'),
				[],
			);
		});
	}

	// Both sentences list what the plan demands. They agree on the size of the military, not on NATO.
	test('NATO troops and NATO membership carry no link: what carries it is the size of the military', () => {
		assert.deepEqual(linksBetween('NATO troops', ''), []);
		assert.deepEqual(linksBetween('', 'out of NATO'), []);
		assert.equal(linksBetween('limits on the size', 'limiting the size').length, 1);
		for (const words of ['NATO troops', 'out of NATO']) {
			assert.ok([...told.left, ...told.right].some(text => text.includes(words)));
		}
	});

	test('few links are shown, and strong ones are fewer', () => {
		assert.ok(links.length <= 20 && facts.length >= 9);
		assert.ok(links.filter(({strength}) => strength === 'strong').length <= 7);
	});
});
