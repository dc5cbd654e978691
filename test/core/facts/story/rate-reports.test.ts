import assert from 'node:assert/strict';
import test from 'node:test';
import {type RatedLink, rateReports} from '../../../../source/core/facts/story/rate-reports.ts';

/** Rates the outlets A to E by links as they are written: `'A=B'` the same, `'A≠B'` they conflict, `'A<B'` B is closer. */
function rate(...written: readonly string[]): string {
	const links = written.map((line): RatedLink => {
		const articles = {left: line.charCodeAt(0) - 65, right: line.charCodeAt(2) - 65};
		switch (line[1]) {
			case '≠': {
				return {articles, relation: 'differs'};
			}

			case '<': {
				return {articles, relation: 'more-specific', moreSpecific: 'right'};
			}

			default: {
				return {articles, relation: line[1] === '"' ? 'quote' : 'same'};
			}
		}
	});
	const glyphs = {says: '●', 'less-specific': '≈', differs: '≠', silent: '·'};
	return rateReports(5, links)
		.map(status => glyphs[status])
		.join(' ');
}

const cases: Readonly<Record<string, readonly [links: readonly string[], statuses: string]>> = {
	'who is in no link is silent': [['A=B'], '● ● · · ·'],
	'a quotation is said': [['A"C'], '● · ● · ·'],
	'of two that conflict both differ: nobody knows who is right': [['A≠B'], '≠ ≠ · · ·'],
	'one against two stands alone': [['A=B', 'A≠C', 'B≠C'], '● ● ≠ · ·'],
	'two against two all differ': [['A=B', 'C=D', 'A≠C', 'A≠D', 'B≠C', 'B≠D'], '≠ ≠ ≠ ≠ ·'],
	'three that all conflict': [['A≠B', 'B≠C', 'A≠C'], '≠ ≠ ≠ · ·'],
	'less specific than one of the others': [['A=B', 'A<C', 'B=C'], '≈ ● ● · ·'],
	'closer in one link and less close in another of the same two': [['A<B', 'B<A'], '● ● · · ·'],
	'a conflict weighs more than a closer wording': [['A<B', 'B≠A'], '≠ ≠ · · ·'],
};

for (const [name, [links, statuses]] of Object.entries(cases)) {
	test(name, () => {
		assert.equal(rate(...links), statuses);
	});
}
