/**
The word of `candidates` that was probably meant by a mistyped one: at most two letters away, and no other word altogether.
*/
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
	const [nearest] = candidates
		.map(candidate => ({candidate, distance: editDistance(word, candidate)}))
		.filter(({candidate, distance}) => distance <= Math.min(2, candidate.length / 2))
		.toSorted((one, other) => one.distance - other.distance);
	return nearest?.candidate;
}

/**
How many letters have to be added, dropped or replaced to make one word of the other (Levenshtein).
*/
function editDistance(from: string, to: string): number {
	let row = Array.from({length: to.length + 1}, (_, column) => column);
	for (const [index, letter] of [...from].entries()) {
		const next = [index + 1];
		for (const [column, other] of [...to].entries()) {
			const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
		}

		row = next;
	}

	return row.at(-1) ?? 0;
}
