/**
The hash of an article's text, of its `Article.id`: that of one of several in a file ends with its number, which changes when another is added before it.
*/
export function textHashOf(id: string): string {
	const end = id.indexOf('#');
	return end < 0 ? id : id.slice(0, end);
}
