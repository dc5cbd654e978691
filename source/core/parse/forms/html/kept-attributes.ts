import type {Attributes} from './page-tokens.ts';

/* The attributes by which text is weighed, and how much of them is kept. */
const kept: ReadonlyArray<readonly [name: string, most: number]> = [
	['class', 200],
	['id', 100],
	['role', 40],
	['itemprop', 100],
	['rel', 60],
	['href', 60],
	['datetime', 60],
	['content', 300],
	['aria-hidden', 5],
];

/* Parts of the names by which Readability and this folder weigh an element; a name without any of them says nothing to either. */
const weighed =
	/ad|ai2html|author|banner|blog|body|breadcrumb|by|caption|column|combx|com-|comment|consent|contact|content|cookie|cover-wrap|credit|dateline|disqus|entry|extra|footer|gate|gdpr|header|hid|legends|main|masthead|media|menu|meta|more|most|newsletter|on|outbrain|page|pager|pagination|popup|post|print|promo|read|recirc|recommend|related|remark|replies|reader|rss|scroll|see|shadow|share|sharing|shop|shoutbox|sidebar|sign|skip|skyscraper|social|sponsor|story|subscri|supplement|taboola|tags|text|toolbar|trending|visual|widget|writtenby|yom|article|and/iu;

/**
The attributes of an element that say something of its text, as markup.
*/
export function keptAttributes(attributes: Attributes): string {
	if (attributes.size === 0) {
		return '';
	}

	const parts = kept.map(([name, most]) => {
		const value = attributes.get(name);
		const isIdle =
			value === undefined || ((name === 'class' || name === 'id') && !weighed.test(value.slice(0, most)));
		return isIdle ? '' : ` ${name}="${value.slice(0, most).replaceAll('"', '&quot;')}"`;
	});
	return `${parts.join('')}${isHidden(attributes) ? ' hidden=""' : ''}`;
}

const marked = /author|byline|credit|hidden|reader|share|social/iu;

/**
Whether an element that only changes how letters look is marked as more than that.
*/
export const tellsSomething = (attributes: Attributes): boolean =>
	attributes.has('itemprop') ||
	attributes.has('rel') ||
	attributes.has('aria-hidden') ||
	marked.test(attributes.get('class') ?? '');

const hidesByStyle = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/**
Whether an element is not shown, as far as its own attributes tell.
*/
export function isHidden(attributes: Attributes): boolean {
	const style = attributes.get('style');
	return (
		attributes.has('hidden') ||
		attributes.has('popover') ||
		(style !== undefined && style.length < 10_000 && hidesByStyle.test(style))
	);
}
