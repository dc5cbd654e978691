/**
Where a key is pressed: a screen, or a field of it in which the reader is typing.
*/
export const contexts = [
	'library',
	'search',
	'article',
	'find',
	'compare',
	'edit',
	'help',
	'problems',
] as const;

export type Context = (typeof contexts)[number];

/**
One command, its keys and where they hold. `help` says what it does; `hint` is its word in the footer, for commands that a
newcomer needs first. The order is the order of the footer and of the help.
*/
export type Binding = {
	readonly command: string;
	readonly keys: readonly string[];
	readonly contexts: readonly Context[];
	readonly help: string;
	readonly hint?: string;
};

const reading = ['article', 'compare'] as const;
const pages = ['help', 'problems'] as const;
export const typingContexts = ['search', 'find', 'edit'] as const;
const everywhere = ['library', 'article', 'compare'] as const;

/**
All commands. Dispatch, footer, help, `newsreader keys`, the README's table and the tests read this table and no other.
*/
export const keymap = [
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
		help: 'compare the two marked articles, or this one with the marked',
		hint: 'compare',
	},
	{
		command: 'fact.next',
		keys: [']'],
		contexts: ['compare'],
		help: 'next fact that both report; 12] goes to fact 12',
		hint: 'next fact',
	},
	{command: 'fact.previous', keys: ['['], contexts: ['compare'], help: 'previous fact', hint: 'previous'},
	{
		command: 'pane.other',
		keys: ['tab', 'shift-tab'],
		contexts: ['compare'],
		help: 'go to the other outlet',
		hint: 'other side',
	},
	{
		command: 'pane.left',
		keys: ['h', 'left'],
		contexts: ['compare'],
		help: 'go to the left (or upper) outlet',
	},
	{
		command: 'pane.right',
		keys: ['l', 'right'],
		contexts: ['compare'],
		help: 'go to the right (or lower) outlet',
	},
	{command: 'sides.swap', keys: ['X'], contexts: ['compare'], help: 'exchange left and right', hint: 'swap'},
	{
		command: 'search.open',
		keys: ['/'],
		contexts: ['library'],
		help: 'search title, outlet, authors, section, place and lead; mistyped letters are forgiven',
		hint: 'search',
	},
	{command: 'find.open', keys: ['/'], contexts: ['article'], help: 'search in this text', hint: 'search'},
	{command: 'hit.next', keys: ['n'], contexts: ['article'], help: 'next hit of the search'},
	{command: 'hit.previous', keys: ['N'], contexts: ['article'], help: 'previous hit'},
	{command: 'list.down', keys: ['j', 'down'], contexts: ['library'], help: 'next article'},
	{command: 'list.up', keys: ['k', 'up'], contexts: ['library'], help: 'previous article'},
	{
		command: 'list.down',
		keys: ['down', 'ctrl-n'],
		contexts: ['search'],
		help: 'next article found',
		hint: 'next',
	},
	{command: 'list.up', keys: ['up', 'ctrl-p'], contexts: ['search'], help: 'previous article found'},
	{
		command: 'list.pageDown',
		keys: ['pagedown', 'ctrl-d'],
		contexts: ['library', 'search'],
		help: 'down a page of articles',
	},
	{command: 'list.pageUp', keys: ['pageup', 'ctrl-u'], contexts: ['library'], help: 'up a page of articles'},
	{command: 'list.pageUp', keys: ['pageup'], contexts: ['search'], help: 'up a page of articles'},
	{command: 'list.top', keys: ['g', 'home'], contexts: ['library'], help: 'first article'},
	{command: 'list.bottom', keys: ['G', 'end'], contexts: ['library'], help: 'last article'},
	{command: 'text.down', keys: ['j', 'down'], contexts: reading, help: 'down a line', hint: 'scroll'},
	{command: 'text.up', keys: ['k', 'up'], contexts: reading, help: 'up a line'},
	{command: 'text.halfDown', keys: ['ctrl-d'], contexts: reading, help: 'down half a page'},
	{command: 'text.halfUp', keys: ['ctrl-u'], contexts: reading, help: 'up half a page'},
	{command: 'text.pageDown', keys: ['space', 'pagedown', 'ctrl-f'], contexts: reading, help: 'down a page'},
	{command: 'text.pageUp', keys: ['b', 'pageup', 'ctrl-b'], contexts: reading, help: 'up a page'},
	{command: 'text.top', keys: ['g', 'home'], contexts: reading, help: 'to the beginning'},
	{command: 'text.bottom', keys: ['G', 'end'], contexts: reading, help: 'to the end'},
	{command: 'other.down', keys: ['J'], contexts: ['compare'], help: 'scroll the other outlet down'},
	{command: 'other.up', keys: ['K'], contexts: ['compare'], help: 'scroll the other outlet up'},
	{
		command: 'metadata.toggle',
		keys: ['i'],
		contexts: ['article'],
		help: 'show or hide what is known about the article',
		hint: 'metadata',
	},
	{
		command: 'metadata.edit',
		keys: ['E'],
		contexts: ['library', 'article'],
		help: 'fill in or correct outlet, title and date',
		hint: 'fill in',
	},
	{
		command: 'page.down',
		keys: ['j', 'down', 'space', 'pagedown'],
		contexts: pages,
		help: 'further down',
		hint: 'more',
	},
	{
		command: 'page.up',
		keys: ['k', 'up', 'b', 'pageup'],
		contexts: pages,
		help: 'back up',
	},
	{
		command: 'search.leave',
		keys: ['tab'],
		contexts: ['search'],
		help: 'go to the list and keep the query',
		hint: 'to the list',
	},
	{command: 'find.accept', keys: ['enter'], contexts: ['find'], help: 'go to the hit', hint: 'go to hit'},
	{command: 'field.next', keys: ['tab', 'down'], contexts: ['edit'], help: 'next field', hint: 'next field'},
	{command: 'field.previous', keys: ['shift-tab', 'up'], contexts: ['edit'], help: 'previous field'},
	{command: 'edit.save', keys: ['enter'], contexts: ['edit'], help: 'save what was typed', hint: 'save'},
	{
		command: 'field.deleteCharacter',
		keys: ['backspace', 'delete'],
		contexts: typingContexts,
		help: 'delete the last character',
	},
	{command: 'field.deleteWord', keys: ['ctrl-w'], contexts: typingContexts, help: 'delete the last word'},
	{
		command: 'field.clear',
		keys: ['ctrl-u'],
		contexts: typingContexts,
		help: 'empty the field',
		hint: 'empty',
	},
	{
		command: 'escape',
		keys: ['esc'],
		contexts: typingContexts,
		help: 'give up typing',
		hint: 'cancel',
	},
	{
		command: 'escape',
		keys: ['esc'],
		contexts: ['library', 'article', 'compare', ...pages],
		help: 'clear the search, then go back; never quits',
	},
	{command: 'help.open', keys: ['?'], contexts: everywhere, help: 'all keys of this screen', hint: 'help'},
	{
		command: 'problems.open',
		keys: ['!'],
		contexts: ['library'],
		help: 'the files that could not be read, and why',
	},
	{
		command: 'screen.close',
		keys: ['q'],
		contexts: ['article', 'compare', ...pages],
		help: 'back to where you came from',
		hint: 'back',
	},
	{command: 'quit', keys: ['q'], contexts: ['library'], help: 'quit', hint: 'quit'},
	{command: 'quit', keys: ['Q'], contexts: ['article', 'compare', ...pages], help: 'quit at once'},
	{command: 'redraw', keys: ['ctrl-l'], contexts: [...contexts], help: 'draw the screen anew'},
	{command: 'interrupt', keys: ['ctrl-c'], contexts: [...contexts], help: 'quit at once'},
] as const satisfies readonly Binding[];

/**
The name of a command that a key can give.
*/
export type CommandId = (typeof keymap)[number]['command'];

/**
The same table without its literal types, for those who only read it.
*/
export const bindings: readonly (Binding & {readonly command: CommandId})[] = keymap;
