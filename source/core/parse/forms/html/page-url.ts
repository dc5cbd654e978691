import {metasOf} from './metas-of.ts';
import type {PageSigns} from './page-fields.ts';
import {plainWords} from './plain-words.ts';

/* Browsers and SingleFile note in a comment where they saved a page from. */
const savedFrom = /(?:saved from url=\(\d+\)|^\s*url:\s*)(https?:\/\/\S+)/imu;

/**
The address of a page: the one that it gives itself, or that it was saved from.
*/
export function pageUrl({page, linked, url}: PageSigns): string | undefined {
	const saved = page.comments.flatMap(comment => savedFrom.exec(comment)?.[1] ?? [])[0];
	const own = [plainWords(page.canonical ?? ''), metasOf(page, 'url')[0], linked?.url].filter(isAddress);
	// Some pages name their site's front page as theirs.
	return own.find(hasPath) ?? [url, saved].find(isAddress) ?? own[0];
}

const isAddress = (url: string | undefined): url is string =>
	url !== undefined && /^https?:\/\/[^\s<>"]{4,2000}$/u.test(url);

/**
Whether an address names more than a site's front page.
*/
export const hasPath = (url: string): boolean => !/^https?:\/\/[^/?#]+\/?(?:[?#].*)?$/u.test(url);

/**
The domain of an address, without what stands before its name.
*/
export const domainOf = (url: string | undefined): string | undefined =>
	/^https?:\/\/(?:[^/@]*@)?(?:www\d?\.|m\.|amp\.)?([^/:?#]+\.[^/:?#]+)/iu.exec(url ?? '')?.[1]?.toLowerCase();
