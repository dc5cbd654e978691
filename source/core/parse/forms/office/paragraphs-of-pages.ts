/**
A piece of text on a page: where it stands, from the lower left corner, and how large it is.
*/
export type TextPiece = {
	readonly str: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly fontSize: number;
	readonly hasEOL: boolean;
};

export type PageText = readonly TextPiece[];

type Line = {readonly text: string; readonly x: number; readonly y: number; readonly size: number};

/**
The paragraphs of pages, one blank line between two. Lines that come back on many pages (heads, page numbers) are left out, and words that a line's
end cuts apart are joined.
*/
export function paragraphsOfPages(pages: readonly PageText[]): {
	readonly text: string;
	readonly hasColumns: boolean;
} {
	const lines = pages.map(linesOf);
	const repeated = repeatedLines(lines);
	const isPageNumber = (page: readonly Line[], line: Line): boolean =>
		pages.length > 1 && (line === page[0] || line === page.at(-1)) && /^\W*\d{1,4}\W*$/u.test(line.text);
	const kept = lines.map(page =>
		page.filter(line => !repeated.has(withoutNumbers(line.text)) && !isPageNumber(page, line)),
	);
	return {
		text: joinParagraphs(kept.flatMap(paragraphsOf)).join('\n\n'),
		hasColumns: lines.some(goesBackUp),
	};
}

function linesOf(page: PageText): readonly Line[] {
	const lines: Line[] = [];
	let [pieces, text]: [TextPiece[], string] = [[], ''];
	const end = (): void => {
		const [first] = pieces;
		if (first && text.trim() !== '') {
			lines.push({text: text.replace(/\s+/gu, ' ').trim(), x: first.x, y: first.y, size: first.fontSize});
		}

		[pieces, text] = [[], ''];
	};

	for (const piece of page) {
		const last = pieces.at(-1);
		if (last && Math.abs(last.y - piece.y) > last.fontSize / 2) {
			end();
		}

		const gap = last && pieces.length > 0 ? piece.x - (last.x + last.width) : 0;
		text += gap > piece.fontSize / 5 && !/\s$/u.test(text) ? ` ${piece.str}` : piece.str;
		if (piece.str.trim() !== '') {
			pieces.push(piece);
		}

		if (piece.hasEOL) {
			end();
		}
	}

	end();
	return lines;
}

/* 12 · Page 12 of 40 */
const withoutNumbers = (text: string): string => text.replace(/\d+/gu, '#');

function repeatedLines(pages: ReadonlyArray<readonly Line[]>): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const page of pages) {
		for (const text of new Set(
			[...page.slice(0, 2), ...page.slice(-2)].map(line => withoutNumbers(line.text)),
		)) {
			counts.set(text, (counts.get(text) ?? 0) + 1);
		}
	}

	const isRepeated = (count: number): boolean => count >= 3 && count > pages.length / 3;
	return new Set(Array.from(counts).flatMap(([text, count]) => (isRepeated(count) ? [text] : [])));
}

/* A new paragraph begins behind a larger distance, another size, or with an indented line. */
function paragraphsOf(lines: readonly Line[]): readonly string[] {
	const paragraphs: string[] = [];
	const usual = usualDistance(lines);
	for (const [index, line] of lines.entries()) {
		const above = lines[index - 1];
		const distance = above ? above.y - line.y : Number.POSITIVE_INFINITY;
		const isNew =
			!above ||
			distance > usual * 1.35 ||
			distance < 0 ||
			Math.abs(above.size - line.size) > 0.5 ||
			(line.x - above.x > line.size * 0.8 && /[.!?”"’)]$/u.test(above.text));
		if (isNew) {
			paragraphs.push(line.text);
		} else {
			paragraphs.push(joinLines(paragraphs.pop() ?? '', line.text));
		}
	}

	return paragraphs;
}

function usualDistance(lines: readonly Line[]): number {
	const counts = new Map<number, number>();
	for (const [index, line] of lines.entries()) {
		const distance = Math.round((lines[index - 1]?.y ?? line.y) - line.y);
		if (distance > 0) {
			counts.set(distance, (counts.get(distance) ?? 0) + 1);
		}
	}

	// Of two that are as frequent, the lesser is within paragraphs.
	const [usual] = Array.from(counts).toSorted(
		([one, count], [other, others]) => others - count || one - other,
	);
	return usual?.[0] ?? Number.POSITIVE_INFINITY;
}

/* A paragraph that a page's end cuts goes on in small letters. */
function joinParagraphs(paragraphs: readonly string[]): readonly string[] {
	const joined: string[] = [];
	for (const paragraph of paragraphs) {
		const above = joined.at(-1);
		if (above !== undefined && /^\p{Ll}/u.test(paragraph) && /[\p{L},-]$/u.test(above)) {
			joined[joined.length - 1] = joinLines(above, paragraph);
		} else {
			joined.push(paragraph);
		}
	}

	return joined;
}

const joinLines = (one: string, other: string): string =>
	/\p{Ll}-$/u.test(one) && /^\p{Ll}/u.test(other) ? one.slice(0, -1) + other : `${one} ${other}`;

const goesBackUp = (lines: readonly Line[]): boolean =>
	lines.some(({y, x}, index) => {
		const above = lines[index - 1];
		return above !== undefined && y > above.y + 50 && x > above.x + 50;
	});
