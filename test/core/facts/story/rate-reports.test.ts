import assert from 'node:assert/strict';
import test from 'node:test';
import {type RatedLink, rateReports} from '../../../../source/core/facts/story/rate-reports.ts';

/**
Rates the outlets A to E by links as they are written: `'A=B'` the same, `'A≠B'` they conflict, `'A<B'` B is closer; `'A≠B 2'` conflict at
another detail, `'A≠B /C'` C gives it as B does, `'A≠B C/'` as A.
*/
function rate(...written: readonly string[]): string {
	const placesOf = (letters: string) => Array.from(letters, letter => letter.charCodeAt(0) - 65);
	const links = written.map((line): RatedLink => {
		const [left = 0, right = 0] = placesOf(`${line[0]}${line[2]}`);
		const start = Number(/\d/.exec(line)?.[0] ?? 1);
		const [, with1 = '', with2 = ''] = / ([A-E]*)\/([A-E]*)/.exec(line) ?? [];
		const span = {start, end: start + 1};
		const conflict = {left: span, right: span, backers: {left: placesOf(with1), right: placesOf(with2)}};
		return {
			articles: {left, right},
			conflicts: line[1] === '≠' ? [conflict] : [],
			...(line[1] === '<' ? {moreSpecific: 'right' as const} : {}),
		};
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
	'who says nothing of the detail takes no side': [['A=B', 'A≠C', 'B=C'], '≠ ● ≠ · ·'],
	'who gives the detail elsewhere takes a side': [['A≠B C/', 'B=C'], '● ≠ ● · ·'],
	'who gives it as the other does takes the other side': [['A≠B /C', 'B=C'], '≠ ● ● · ·'],
	'one on either side': [['A≠B C/D', 'B=C', 'B=D'], '≠ ≠ ● ● ·'],
	'two details are two matters': [['A≠C 1', 'B≠C 2', 'A=B'], '≠ ≠ ≠ · ·'],
	'less specific than one of the others': [['A=B', 'A<C', 'B=C'], '≈ ● ● · ·'],
	'closer in one link and less close in another of the same two': [['A<B', 'B<A'], '● ● · · ·'],
	'a conflict weighs more than a closer wording': [['A<B', 'B≠A'], '≠ ≠ · · ·'],
};

for (const [name, [links, statuses]] of Object.entries(cases)) {
	test(name, () => {
		assert.equal(rate(...links), statuses);
	});
}
