/**
A text as it is held against copies of it: without regard to letter case and the kind of apostrophes. Words stand where they stood.
*/
export function evenText(text: string): string {
	const lower = text.toLowerCase();
	return (lower.length === text.length ? lower : text).replaceAll('’', "'");
}
