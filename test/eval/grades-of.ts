import {type MarkedPair, opensWithTitle} from './marked-pairs.ts';

/**
The grade of each pair of marked sentences, row by row: 2 for the same fact, 0 for none. A sentence that repeats the title is
neither right nor wrong, as grade 1 is.
*/
export function gradesOf({a, b, pairs}: MarkedPair): readonly number[] {
	const marked = new Map(pairs.map(mark => [`${mark.a} ${mark.b}`, mark.grade]));
	const isHeadline = {row: opensWithTitle(a), column: opensWithTitle(b)};
	return a.paragraphs
		.flat()
		.flatMap((_, row) =>
			b.paragraphs
				.flat()
				.map((__, column) =>
					(row === 0 && isHeadline.row) || (column === 0 && isHeadline.column)
						? 1
						: (marked.get(`${row} ${column}`) ?? 0),
				),
		);
}
