import {mapPair, type Pair} from '../pair.ts';
import {textOf} from '../span.ts';
import type {Link} from './comparison.ts';
import type {Difference, DifferenceKind} from './differences/difference.ts';

const questions: Readonly<Record<DifferenceKind, string>> = {
	number: 'how many',
	date: 'when',
	place: 'where',
	name: 'who',
	spelling: 'spelling',
	role: 'role',
	attribution: 'who says so',
	certainty: 'how sure',
	quote: 'quoted words',
};

/**
The details that links give differently, each in words and once: `when: over the weekend ⊃ Sunday`. `⊃` is read "contains",
`⊂` "is part of", `≠` "is not", `~` "may or may not be".
*/
export function describeDifferences(
	links: readonly Pick<Link, 'differences'>[],
	texts: Pair<string>,
): readonly string[] {
	const words = links.flatMap(({differences}) => differences.map(difference => describe(difference, texts)));
	return [...new Set(words)];
}

function describe(difference: Difference, texts: Pair<string>): string {
	const {left, right} = mapPair(difference, (span, side) => textOf(texts[side], span).replace(/\s+/gu, ' '));
	return `${questions[difference.kind]}: ${left} ${signOf(difference)} ${right}`;
}

function signOf(difference: Difference): string {
	switch (difference.relation) {
		case 'contains': {
			return difference.wider === 'left' ? '⊃' : '⊂';
		}

		case 'conflicts': {
			return '≠';
		}

		case 'unclear': {
			return '~';
		}
	}
}
