import fc from 'fast-check';
import type {Comparison} from '../../../source/core/facts/comparison.ts';
import {mirror} from '../../../source/core/pair.ts';
import {articleOf} from '../../helpers/marked-text.ts';

const words =
	'Mayor Quill resigned council harbour bridge Friday 12 dozen $250,000 missing audit “storm ferry” the of on said and'.split(
		' ',
	);
const sentence = fc
	.array(fc.constantFrom(...words), {minLength: 2, maxLength: 10})
	.map(list => `${list.join(' ')}.`);
const article = fc.oneof(
	{weight: 4, arbitrary: fc.array(sentence, {maxLength: 8}).map(list => articleOf(list.join('\n')))},
	{weight: 1, arbitrary: fc.string({unit: 'binary'}).map(text => articleOf(text))},
);

/**
Two articles of the same few words, which link at every score, and now and then one of any letters.
*/
export const madeUpArticles = fc.record({left: article, right: article});

/**
The comparison with its sides exchanged, as a reader would write it down.
*/
export const mirrored = (comparison: Comparison): Comparison => ({
	...comparison,
	links: comparison.links.map(link => ({
		...link,
		...mirror(link),
		evidence: link.evidence.map(item => ({...item, ...mirror(item)})),
	})),
	only: mirror(comparison.only),
});

/**
The comparison without numbering and order.
*/
export function bareOf({links, facts, rejected, only, limits}: Comparison) {
	const write = (value: unknown) => JSON.stringify(value);
	const bareLinks = links.map(({left, right, score, strength, relation, evidence, fact, verdict}) =>
		write({
			left,
			right,
			score,
			strength,
			relation,
			isShown: fact !== null,
			verdict,
			evidence: evidence.map(({kind, left, right, weight}) => write({kind, left, right, weight})).toSorted(),
		}),
	);
	const bareFacts = (list: typeof facts) =>
		list.map(fact => write(fact.links.map(index => bareLinks[index]).toSorted()) + fact.strength).toSorted();
	return {links: bareLinks.toSorted(), facts: bareFacts(facts), rejected: bareFacts(rejected), only, limits};
}
