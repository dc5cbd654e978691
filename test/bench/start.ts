import {type Figure, median} from './figure.ts';
import {PseudoTerminal} from './pseudo-terminal.ts';

const runs = 15;

/**
From the command to the first frame of the library, beside a `node` that does nothing, and beside a stock list in Ink.
*/
export async function measureStart(): Promise<readonly Figure[]> {
	const programs = {
		ours: {command: 'node dist/cli.js seeds', until: 'q quit', key: 'q'},
		node: {command: 'node -e 0', until: 'ended', key: ''},
		stock: {command: 'node test/bench/stock-ink-list.mjs', until: 'Article 38', key: 'q'},
	};
	const times = {ours: [] as number[], node: [] as number[], stock: [] as number[]};
	// In turn, so that a neighbour's load falls on all alike. The first round fills the caches.
	for (let run = -1; run < runs; run++) {
		for (const name of ['ours', 'node', 'stock'] as const) {
			const {command, until, key} = programs[name];
			const terminal = new PseudoTerminal(command);
			const time = await terminal.timeUntil(until);
			await terminal.close(key);
			if (run >= 0) {
				times[name].push(time);
			}
		}
	}

	const [ours, node, stock] = [median(times.ours), median(times.node), median(times.stock)];
	const subject = 'start to first frame';
	return [
		{subject, milliseconds: ours, reference: 'node -e 0', referenceMilliseconds: node, limit: 4.5},
		{subject, milliseconds: ours, reference: 'stock Ink list', referenceMilliseconds: stock, limit: 1},
	];
}
