/**
What was labelled and found of one kind; `related` are the right ones whose relation is right too.
*/
type Tally = {labelled: number; found: number; right: number; related: number};

export type Tallies = Map<string, Tally>;

export function count(tallies: Tallies, kind: string, what: keyof Tally, by = 1): void {
	const tally = tallies.get(kind) ?? {labelled: 0, found: 0, right: 0, related: 0};
	tally[what] += by;
	tallies.set(kind, tally);
}

/**
Prints precision and recall by kind, and over all kinds.
*/
export function printTable(title: string, tallies: Tallies): void {
	const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
	const sum = (what: keyof Tally) => [...tallies.values()].reduce((total, tally) => total + tally[what], 0);
	const all = {
		labelled: sum('labelled'),
		found: sum('found'),
		right: sum('right'),
		related: sum('related'),
	};
	console.log(`\n${title}\nkind          labelled   found   right   precision   recall   relation right`);
	for (const [kind, {labelled, found, right, related}] of [
		...[...tallies].toSorted(),
		['all', all] as const,
	]) {
		const counts = [labelled, found, right].map(value => String(value).padStart(8)).join('');
		const shares = [
			share(right, found).padStart(12),
			share(right, labelled).padStart(9),
			share(related, right).padStart(17),
		];
		console.log(`${kind.padEnd(14)}${counts}${shares.join('')}`);
	}
}
