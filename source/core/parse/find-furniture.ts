import type {Furniture} from '../article.ts';
import type {Span} from '../span.ts';
import {capitals, nameLetters} from './letters.ts';
import {linesOf} from './lines-of.ts';

const counter = /^\d{1,3} of \d{1,3}\s*\|/u;
const label = /^(?:photo|caption|image|file photo|file|video|graphic)\s*(?::|[-–—]\s)/iu;
const name = `[${capitals}]${nameLetters}*`;

/* Names, agencies and the small words between them, up to the end of the line: "Jo Sample for Example/EPA". */
const names = String.raw`${name}(?:(?: |, |/|-| & )(?:for|via|and|of|the|${name}))*\.?\)?$`;
const agencies = 'AP|AFP|EPA|EPA-EFE|UPI|Reuters|Getty(?: Images)?|Bloomberg|Shutterstock';

/* A credit follows the end of a sentence, or opens the line. */
const creditAtEnd = [
	`(?:Photo|PHOTO|Photograph|Picture|Image|Illustration|Graphic)s?(?: by|:| courtesy of) ${names}`,
	String.raw`\(?(?:Photo )?(?:Credit|CREDIT): ?${names}`,
	String.raw`\(?(?:${agencies}) (?:File )?(?:Photos?|Images)(?:[/ ]${names}|\)?\.?$)`,
	String.raw`\(?${name}(?: ${name}){1,3}/(?:${agencies}|[A-Z]{2,5})\)?\.?$`,
].map(form => new RegExp(`(?<=^|[.!?|)]["”’']? )${form}`, 'u'));

const byline = new RegExp(
	String.raw`^(?:By|BY|by) (?=[${capitals}])(?:${nameLetters}| ){3,60}(?:,| and | \||$)`,
	'u',
);

/** How many words a byline may have: "By Monday the council had voted" is a sentence. */
const longestByline = 9;

/**
What in a body is not reporting: a headline that repeats the title, a byline at the top, photo captions and their credits.

	[headline Mayor resigns]
	[byline By Ann Example]
	[caption 1 of 2 | The mayor leaves the town hall. ][credit Photo by Jo Sample/EPA]
	The mayor resigned on Friday.

Spans are in order and never overlap.
*/
export function findFurniture(text: string, title: string | undefined): readonly Furniture[] {
	const lines = linesOf(text);
	return lines.flatMap((line, index) =>
		furnitureOf(text, line, {isTop: index < 3, isFirst: index === 0, title}),
	);
}

type Place = {
	readonly isTop: boolean;
	readonly isFirst: boolean;
	readonly title: string | undefined;
};

function furnitureOf(text: string, line: Span, {isTop, isFirst, title}: Place): readonly Furniture[] {
	const words = text.slice(line.start, line.end);
	if (isFirst && title !== undefined && isSameHeadline(words, title)) {
		return [{kind: 'headline', ...line}];
	}

	if (
		isTop &&
		byline.test(words) &&
		words.split(' ').length <= longestByline &&
		!/[.!?]$/u.test(words.replace(/\b[A-Z]\.$/u, ''))
	) {
		return [{kind: 'byline', ...line}];
	}

	const credit = firstMatch(words, creditAtEnd);
	const isCaption = counter.test(words) || label.test(words);
	// A credit in the middle of a long paragraph belongs to the prose; a caption is a short line of its own.
	if (!isCaption && (credit === null || words.length > 600)) {
		return [];
	}

	if (credit === null) {
		return [{kind: 'caption', ...line}];
	}

	const start = line.start + credit.index;
	const caption = words.slice(0, credit.index).trimEnd();
	const creditSpan = {kind: 'credit', start, end: line.end} as const;
	return caption === ''
		? [creditSpan]
		: [
				{
					kind: 'caption',
					start: line.start,
					end: line.start + caption.length,
				},
				creditSpan,
			];
}

function firstMatch(words: string, patterns: readonly RegExp[]): RegExpExecArray | null {
	for (const pattern of patterns) {
		const match = pattern.exec(words);
		if (match !== null) {
			return match;
		}
	}

	return null;
}

/**
Whether two headlines have the same letters and digits, whatever their case, quotes and spaces.
*/
export function isSameHeadline(one: string, other: string): boolean {
	if (one === other) {
		return one.trim() !== '';
	}

	const bare = (line: string): string =>
		line
			.normalize('NFKD')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]/gu, '');
	return bare(one) !== '' && bare(one) === bare(other);
}
