import {type Attributes, pageTokens} from './page-tokens.ts';
import {openBody} from './slim-body.ts';

/**
What a page's markup says, without what no article needs: its body as markup of few attributes, and what its head tells.
*/
export type SlimPage = {
	/** Markup without scripts, styles, pictures, menus and comments, nested at most 80 deep. */
	readonly body: string;
	readonly title: string | undefined;
	readonly language: string | undefined;
	readonly canonical: string | undefined;
	/** Meta elements in their order, with names in lower case and contents as written. */
	readonly metas: readonly Meta[];
	/** JSON-LD blocks, as written. */
	readonly jsonLd: readonly string[];
	/** Comments, shortened: browsers write in the first where a page was saved from. */
	readonly comments: readonly string[];
	readonly scripts: number;
	readonly hasPassword: boolean;
	/** Whether the page was longer than what is read of any. */
	readonly isCut: boolean;
};

export type Meta = {readonly name: string; readonly content: string};

/** A JSON-LD block of more units than this is no article's. */
const longestData = 3_000_000;

/**
Leaves of a page what may be read in it.
*/
export function slimPage(html: string): SlimPage {
	const head = openHead();
	const body = openBody();
	for (const token of pageTokens(html)) {
		if (token.kind === 'text') {
			body.addText(token.text);
		} else if (token.kind === 'close') {
			body.close(token.name);
		} else if (token.kind === 'open') {
			head.note(token.name, token.attributes);
			body.open(token.name, token.attributes);
		} else if (token.kind === 'whole') {
			head.noteWhole(token.name, token.attributes, token.text);
		} else {
			head.noteComment(token.text);
		}

		if (body.isFull()) {
			break;
		}
	}

	return {...head.end(), body: body.end(), isCut: body.isFull()};
}

type Head = Omit<SlimPage, 'body' | 'isCut'>;

function openHead() {
	const head = {
		metas: [] as Meta[],
		jsonLd: [] as string[],
		comments: [] as string[],
		scripts: 0,
		hasPassword: false,
	};
	let title: string | undefined;
	let language: string | undefined;
	let canonical: string | undefined;
	return {
		note(name: string, attributes: Attributes): void {
			if (name === 'html' || name === 'body') {
				language ??= attributes.get('lang') ?? attributes.get('xml:lang');
			} else if (name === 'link' && /\bcanonical\b/iu.test(attributes.get('rel') ?? '')) {
				canonical ??= attributes.get('href');
			} else if (name === 'input' && attributes.get('type')?.toLowerCase() === 'password') {
				head.hasPassword = true;
			} else if (name === 'meta' && head.metas.length < 1_000) {
				const names = ['property', 'name', 'itemprop', 'http-equiv'].map(key => attributes.get(key));
				const content = attributes.get('content') ?? '';
				for (const key of names) {
					if (key !== undefined && content.trim() !== '' && content.length < 20_000) {
						head.metas.push({name: key.trim().toLowerCase(), content});
					}
				}
			}
		},
		noteWhole(name: string, attributes: Attributes, text: string): void {
			if (name === 'title') {
				title ??= text.slice(0, 2_000);
			} else if (name === 'script') {
				head.scripts += 1;
				if (/ld\+json/iu.test(attributes.get('type') ?? '') && text.length < longestData) {
					head.jsonLd.push(text);
				}
			}
		},
		noteComment(text: string): void {
			if (head.comments.length < 20) {
				head.comments.push(text);
			}
		},
		end: (): Head => ({...head, title, language, canonical}),
	};
}
