import type {Binding} from './binding.ts';

/**
The keys of the library that a newcomer needs first.
*/
export const libraryKeys = [
	{
		command: 'article.open',
		keys: ['enter'],
		contexts: ['library', 'search'],
		help: 'read the selected article',
		hint: 'read',
	},
	{
		command: 'article.mark',
		keys: ['space'],
		contexts: ['library'],
		help: 'mark for comparing, and go on (the first is left, a third replaces the second)',
		hint: 'mark',
	},
	{
		command: 'compare.open',
		keys: ['c'],
		contexts: ['library', 'article'],
		help: 'compare the marked articles, or this one with another on its story',
		hint: 'compare',
	},
] as const satisfies readonly Binding[];
