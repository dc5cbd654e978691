import type {LedgerOrder} from './compare-screen.ts';
import {factsInOrder, type Reading, type ShownFact} from './reading.ts';

/**
The shown facts in the order of the ledger.
*/
export function factsInLedger(reading: Reading, order: LedgerOrder): readonly ShownFact[] {
	const facts = [...reading.facts.values()].sort((one, other) => one.fact.fact - other.fact.fact);
	switch (order) {
		case 'number': {
			return facts;
		}

		case 'strength': {
			return facts.toSorted((one, other) => other.best.score - one.best.score);
		}

		case 'differences': {
			return facts.toSorted((one, other) => countDifferences(other) - countDifferences(one));
		}

		case 'right': {
			return factsInOrder(reading, 'right');
		}
	}
}

const countDifferences = ({links}: ShownFact): number =>
	links.reduce((sum, {differences}) => sum + differences.length, 0);
