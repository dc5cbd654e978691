import type {CommandId} from '../keymap.ts';
import {type MenuItem, openMenu} from '../menu.ts';
import type {Session} from '../session.ts';
import {type LedgerOrder, ledgerOrders} from './compare-screen.ts';
import {finish} from './go.ts';
import type {Scene} from './scene.ts';
import {stepRow} from './views.ts';

const orderWords: Readonly<Record<LedgerOrder, string>> = {
	number: 'in the order of the left text',
	right: 'in the order of the right text',
	strength: 'the surest first',
	differences: 'the most differences first',
};

/** Facts that a page key goes on by. */
const page = 5;

/**
The ledger: its rows are gone through, and sorted.
*/
export function updateLedger(scene: Scene, command: CommandId): Session {
	const {session} = scene;
	const count = session.count ?? 1;
	const far = scene.reading.facts.size;
	switch (command) {
		case 'row.next':
		case 'row.previous': {
			return finish(stepRow(scene, command === 'row.next' ? count : -count));
		}

		case 'row.pageDown':
		case 'row.pageUp': {
			return finish(stepRow(scene, command === 'row.pageDown' ? count * page : -count * page));
		}

		case 'row.first':
		case 'row.last': {
			return finish(stepRow(scene, command === 'row.first' ? -far : far));
		}

		case 'ledger.sort': {
			return openOrders(scene);
		}

		default: {
			return session;
		}
	}
}

function openOrders({session, screen}: Scene): Session {
	const items = ledgerOrders.map(
		(order): MenuItem => ({label: '', words: orderWords[order], choice: {kind: 'order', order}}),
	);
	return openMenu(session, {title: 'Sort', items, selected: ledgerOrders.indexOf(screen.order)});
}
