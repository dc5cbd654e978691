/**
Where a key is pressed: a screen, or a field of it in which the reader is typing.
*/
export const contexts = [
	'library',
	'search',
	'article',
	'find',
	'compare',
	'annotated',
	'only',
	'ledger',
	'matrix',
	'menu',
	'verdict',
	'edit',
	'help',
	'problems',
] as const;

export type Context = (typeof contexts)[number];

/**
How a context is called where its keys are listed.
*/
export const contextNames: Readonly<Record<Context, string>> = {
	library: 'Library',
	search: 'Library, while typing a search',
	article: 'Article',
	find: 'Article and Compare, while typing a search',
	compare: 'Compare',
	annotated: 'Compare, annotated',
	only: 'Compare, only here',
	ledger: 'Compare, ledger',
	matrix: 'Compare, matrix',
	menu: 'Menus of Compare',
	verdict: 'Your word on a fact',
	edit: 'Filling in outlet, title, date and tags',
	help: 'Help',
	problems: 'Files that could not be read',
};

/* Two texts, and one with the other outlet's wordings in it. */
export const texts = ['compare', 'annotated'] as const;
export const scrolled = ['compare', 'annotated', 'only'] as const;
export const views = ['compare', 'annotated', 'only', 'ledger', 'matrix'] as const;
/* What is about two articles, whatever its form. */
export const pairs = ['compare', 'annotated', 'only', 'ledger'] as const;
export const rows = ['ledger', 'matrix'] as const;
export const reading = ['article', ...scrolled] as const;
export const pages = ['help', 'problems'] as const;
export const typingContexts = ['search', 'find', 'edit', 'verdict'] as const;
export const everywhere = ['library', 'article', ...views] as const;
