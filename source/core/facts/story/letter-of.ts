/**
How the article at a place of a story is called where there is no room for its outlet: A to Z, then AA, AB and so on.
*/
export function letterOf(place: number): string {
	const last = String.fromCharCode(65 + (place % 26));
	return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}

/**
Two articles of a story by their letters: `A–C`.
*/
export const letterPair = ({left, right}: {readonly left: number; readonly right: number}): string =>
	`${letterOf(left)}–${letterOf(right)}`;
