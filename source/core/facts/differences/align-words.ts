import type {Pair} from '../../pair.ts';
import type {Word} from '../../text/find-words.ts';

/** So many words of a passage are aligned: the longest sentences of real news have about 120. */
const most = 200;

/**
The longest sequence of words that stand in both lists in the same order, by their indices.
*/
export function alignWords({left, right}: Pair<readonly Word[]>): readonly Pair<number>[] {
	const rows = left.slice(0, most);
	const columns = right.slice(0, most);
	const width = columns.length + 1;
	const lengths = new Uint16Array((rows.length + 1) * width);
	const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
	for (let row = rows.length - 1; row >= 0; row--) {
		for (let column = columns.length - 1; column >= 0; column--) {
			lengths[row * width + column] =
				rows[row]?.folded === columns[column]?.folded
					? at(row + 1, column + 1) + 1
					: Math.max(at(row + 1, column), at(row, column + 1));
		}
	}

	const matches: Pair<number>[] = [];
	for (let row = 0, column = 0; row < rows.length && column < columns.length; ) {
		if (rows[row]?.folded === columns[column]?.folded) {
			matches.push({left: row++, right: column++});
		} else if (at(row + 1, column) >= at(row, column + 1)) {
			row++;
		} else {
			column++;
		}
	}

	return matches;
}
