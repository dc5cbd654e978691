import {isSameHeadline} from '../../find-furniture.ts';

/**
A page's title, taken apart into the article's and the site's: `Mayor resigns | Example Times`. What stands behind the mark is the
site's only where something says so: the outlet's name, or another place in the page that has the headline alone.
*/
export function splitTitle(
	written: string,
	outlet: string | undefined,
	headlines: readonly string[],
): {readonly title: string; readonly site: string | undefined} {
	const whole = {title: written, site: undefined};
	const marks = Array.from(written.matchAll(/\s+[|\-–—·•:»]\s+|\s*[|｜]\s*|:\s/gu));
	for (const mark of marks) {
		const before = written.slice(0, mark.index).trim();
		const after = written.slice(mark.index + mark[0].length).trim();
		if (before === '' || after === '') {
			continue;
		}

		if (headlines.some(headline => isSameHeadline(headline, before))) {
			return {title: before, site: isName(after) ? after : undefined};
		}

		if (outlet !== undefined && isSameHeadline(outlet, after)) {
			return {title: before, site: after};
		}

		// Some sites put their name first.
		if (outlet !== undefined && isSameHeadline(outlet, before)) {
			return {title: after, site: before};
		}
	}

	return whole;
}

const isName = (words: string): boolean => words.length <= 40 && !/[|.]\s|[?!]/u.test(words);
