/**
How many letters may be mistyped in a word of this length: none in three, one in four to six, two in more.
*/
export const allowedMistakes = (length: number): number => {
	if (length < 4) {
		return 0;
	}

	return length < 7 ? 1 : 2;
};

/**
The least number of mistakes (a letter more, less, changed, or two exchanged) that turn `typed` into `word` or into a
beginning of it, since a reader is still typing; `undefined` where it takes more than `limit`.

Optimal string alignment distance, its last row taken over all prefixes of `word`.
*/
export function prefixDistance(typed: string, word: string, limit: number): number | undefined {
	if (word.startsWith(typed)) {
		return 0;
	}

	if (limit === 0 || word.length < typed.length - limit) {
		return undefined;
	}

	const width = Math.min(word.length, typed.length + limit);
	let before: number[] = [];
	let above = Array.from({length: width + 1}, (_, index) => index);
	for (let row = 1; row <= typed.length; row++) {
		const current = nextRow({typed, word, row, above, before, width});
		if (Math.min(...current) > limit) {
			return undefined;
		}

		before = above;
		above = current;
	}

	const least = Math.min(...above);
	return least <= limit ? least : undefined;
}

type Row = {
	readonly typed: string;
	readonly word: string;
	readonly row: number;
	readonly above: readonly number[];
	readonly before: readonly number[];
	readonly width: number;
};

function nextRow({typed, word, row, above, before, width}: Row): number[] {
	const current = [row];
	const at = (cells: readonly number[], column: number): number => cells[column] ?? Number.POSITIVE_INFINITY;
	for (let column = 1; column <= width; column++) {
		const isSame = typed[row - 1] === word[column - 1];
		let cell = Math.min(
			at(above, column) + 1,
			at(current, column - 1) + 1,
			at(above, column - 1) + (isSame ? 0 : 1),
		);
		const isExchanged =
			row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
		if (isExchanged) {
			cell = Math.min(cell, at(before, column - 2) + 1);
		}

		current.push(cell);
	}

	return current;
}
