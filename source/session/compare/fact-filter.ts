import type {Link} from '../../core/facts/comparison.ts';
import type {ShownFact} from './reading.ts';

/**
Which facts are shown, in the order in which the menu offers them.
*/
export const factFilters = [
	'all',
	'agree',
	'differ',
	'quotes',
	'numbers',
	'strong',
	'unreviewed',
	'rejected',
] as const;

export type FactFilter = (typeof factFilters)[number];

/**
What a filter shows, in a few words.
*/
export const filterWords: Readonly<Record<FactFilter, string>> = {
	all: 'all facts',
	agree: 'both tell it alike',
	differ: 'details differ',
	quotes: 'quoted words',
	numbers: 'numbers',
	strong: 'strong only',
	unreviewed: 'without your verdict',
	rejected: 'rejected by you',
};

/**
Whether a filter lets a fact through. Rejected facts are seen under `rejected` and nowhere else.
*/
export function passesFilter({fact, links, isRejected}: ShownFact, filter: FactFilter): boolean {
	if (isRejected || filter === 'rejected') {
		return isRejected && filter === 'rejected';
	}

	switch (filter) {
		case 'all': {
			return true;
		}

		case 'agree': {
			return !hasDifferences(links);
		}

		case 'differ': {
			return hasDifferences(links);
		}

		case 'quotes': {
			return links.some(
				link =>
					link.relation === 'quote' ||
					link.relation === 'partial-quote' ||
					link.differences.some(({kind}) => kind === 'quote') ||
					link.evidence.some(({kind}) => kind === 'quote'),
			);
		}

		case 'numbers': {
			return links.some(
				link =>
					link.evidence.some(({kind}) => kind === 'number') ||
					link.differences.some(({kind}) => kind === 'number'),
			);
		}

		case 'strong': {
			return fact.strength === 'strong';
		}

		case 'unreviewed': {
			return links.every(({verdict}) => verdict?.decision == null);
		}
	}
}

/**
Whether some detail of a fact is told differently.
*/
export const hasDifferences = (links: readonly Pick<Link, 'differences' | 'relation'>[]): boolean =>
	links.some(({differences, relation}) => differences.length > 0 || relation === 'differs');
