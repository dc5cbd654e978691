/**
A piece of a page's markup. Names of elements and attributes are in lower case, attributes and text as written, with their entities.
*/
export type PageToken =
	| {readonly kind: 'text'; readonly text: string}
	| {readonly kind: 'comment'; readonly text: string}
	| {readonly kind: 'open'; readonly name: string; readonly attributes: Attributes}
	| {readonly kind: 'close'; readonly name: string}
	/** An element that is taken whole, with what stands between its tags. */
	| {readonly kind: 'whole'; readonly name: string; readonly attributes: Attributes; readonly text: string};

export type Attributes = ReadonlyMap<string, string>;

/* Their text is no markup: they end only with their own end tag, or with the page. */
const rawElements = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp']);

/* No article stands in them. */
const asideElements = new Set(
	'noscript svg math button select template object canvas video audio datalist'.split(' '),
);

/**
Takes a page's markup apart, in time that grows with its length alone: a saved page of 20 megabytes is mostly pictures in attributes.
*/
export function* pageTokens(html: string): Generator<PageToken> {
	// Names of elements that are never closed from here on: looked for once, not at each of 100,000 start tags.
	const unclosed = new Set<string>();
	let position = 0;
	while (position < html.length) {
		const start = nextMark(html, position);
		if (start > position) {
			yield {kind: 'text', text: html.slice(position, start)};
		}

		if (start === html.length) {
			return;
		}

		const {token, end} = readMark(html, start);
		position = end;
		if (token?.kind === 'open' && mayBeWhole(token)) {
			const {name, attributes} = token;
			const close = unclosed.has(name) ? undefined : findClose(html, name, end);
			if (close === undefined && !rawElements.has(name)) {
				unclosed.add(name);
				continue;
			}

			const {start: textEnd, end: next} = close ?? {start: html.length, end: html.length};
			position = next;
			yield {kind: 'whole', name, attributes, text: html.slice(end, textEnd)};
		} else if (token !== undefined) {
			// Templates that are left are shadow roots: no parser looks into a template.
			yield 'name' in token && token.name === 'template' ? {...token, name: 'div'} : token;
		}
	}
}

/* A shadow root is written as a template, and holds what is shown. */
const mayBeWhole = ({name, attributes}: {name: string; attributes: Attributes}): boolean =>
	rawElements.has(name) ||
	(asideElements.has(name) && !(name === 'template' && attributes.has('shadowrootmode')));

/* Where the next tag or comment begins: a "<" before anything else is text. */
function nextMark(html: string, from: number): number {
	let at = html.indexOf('<', from);
	while (at !== -1 && !/[a-z/!?]/iu.test(html[at + 1] ?? '')) {
		at = html.indexOf('<', at + 1);
	}

	return at === -1 ? html.length : at;
}

type Mark = {readonly token: PageToken | undefined; readonly end: number};

function readMark(html: string, start: number): Mark {
	if (html.startsWith('<!--', start)) {
		const end = endOf(html, '-->', start + 4);
		return {token: {kind: 'comment', text: html.slice(start + 4, start + 2_000)}, end};
	}

	const isClose = html[start + 1] === '/';
	const nameStart = isClose ? start + 2 : start + 1;
	const name = tagName(html, nameStart);
	if (name === '') {
		return {token: undefined, end: endOf(html, '>', start)};
	}

	const nameEnd = nameStart + name.length;
	if (isClose) {
		return {token: {kind: 'close', name: name.toLowerCase()}, end: endOf(html, '>', nameEnd)};
	}

	const {attributes, end} = readAttributes(html, nameEnd);
	return {token: {kind: 'open', name: name.toLowerCase(), attributes}, end};
}

const namePattern = /[a-z][^\s/>]{0,60}/iuy;

function tagName(html: string, at: number): string {
	namePattern.lastIndex = at;
	return namePattern.exec(html)?.[0] ?? '';
}

function endOf(html: string, mark: string, from: number): number {
	const at = html.indexOf(mark, from);
	return at === -1 ? html.length : at + mark.length;
}

const attributeStart = /[\s/]*([^\s/>=]{1,200})?\s{0,200}(=)?\s{0,200}/uy;

/* Values are found by indexOf: an expression that crosses megabytes runs out of stack. */
function readAttributes(html: string, from: number): {attributes: Attributes; end: number} {
	const attributes = new Map<string, string>();
	let position = from;
	while (position < html.length && html[position] !== '>') {
		attributeStart.lastIndex = position;
		const [whole = '', name = '', equals] = attributeStart.exec(html) ?? [];
		if (whole === '') {
			position += 1;
			continue;
		}

		position += whole.length;
		const value = equals === undefined ? {text: '', end: position} : readValue(html, position);
		position = value.end;
		if (name !== '' && !attributes.has(name.toLowerCase())) {
			attributes.set(name.toLowerCase(), value.text);
		}
	}

	return {attributes, end: Math.min(position + 1, html.length)};
}

const unquoted = /[^\s>]{0,5000}/uy;

function readValue(html: string, at: number): {text: string; end: number} {
	const quote = html[at];
	if (quote === '"' || quote === "'") {
		const close = html.indexOf(quote, at + 1);
		// A value that is never closed would take the rest of the page with it: it ends with its tag.
		const end = close === -1 ? endOf(html, '>', at) - 1 : close;
		return {text: html.slice(at + 1, end), end: close === -1 ? end : end + 1};
	}

	unquoted.lastIndex = at;
	const text = unquoted.exec(html)?.[0] ?? '';
	return {text, end: at + text.length};
}

function findClose(html: string, name: string, from: number): {start: number; end: number} | undefined {
	const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
	pattern.lastIndex = from;
	const match = pattern.exec(html);
	return match === null ? undefined : {start: match.index, end: endOf(html, '>', match.index)};
}
