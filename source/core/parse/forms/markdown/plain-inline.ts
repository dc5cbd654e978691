import {decodeEntities} from '../common/decode-entities.ts';

const word = String.raw`[^\s*_~]`;

/* In this order: what holds others comes before what they hold. Every repetition has a bound, so that no text takes long. */
const marks: ReadonlyArray<readonly [pattern: RegExp, words: string]> = [
	[/%%[^%\n]{0,2000}%%/gu, ''],
	[/!\[\[[^\]\n]{0,500}\]\]/gu, ''],
	[/\[\[(?:[^\]|\n]{0,500}\|)?([^\]|\n]{1,500})\]\]/gu, '$1'],
	[
		/!\[([^\]\n]{0,1000})\](?:\([^()\n]{0,3000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)|\[[^\]\n]{0,200}\])/gu,
		'',
	],
	[/\[\^[^\]\s]{1,100}\]/gu, ''],
	[/\[([^[\]\n]{1,2000})\]\([^()\n]{0,3000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)/gu, '$1'],
	[/\[([^[\]\n]{1,2000})\]\[[^\]\n]{0,200}\]/gu, '$1'],
	[/\[\]\([^()\n]{0,3000}\)/gu, ''],
	[/<((?:https?|mailto):[^<>\s]{1,2000})>/gu, '$1'],
	[/<\/?[a-z][^<>]{0,2000}>/giu, ''],
	[/\*\*\*([^*\n]{1,5000})\*\*\*/gu, '$1'],
	[/\*\*([^*\n]{1,5000})\*\*/gu, '$1'],
	[/(?<![\w\\])__([^\n]{1,5000}?)__(?!\w)/gu, '$1'],
	[new RegExp(String.raw`(?<![*\\])\*(?=${word})([^*\n]{1,5000})(?<=${word})\*(?!\*)`, 'gu'), '$1'],
	[new RegExp(String.raw`(?<![\w\\])_(?=${word})([^_\n]{1,5000})(?<=${word})_(?!\w)`, 'gu'), '$1'],
	[/~~([^~\n]{1,5000})~~/gu, '$1'],
	[/==([^=\n]{1,5000})==/gu, '$1'],
	[/\s\^[a-z\d-]{4,20}(?=\s*$)/gu, ''],
	[/\\([\\`*_{}[\]()#+.!|>~"'$&<:-])/gu, '$1'],
];

/**
The words of a paragraph of Markdown, without its marks. What stands between backticks stays as it is.

	The **mayor**, [who resigned](https://a.example) on *Friday*   →   The mayor, who resigned on Friday
*/
export function plainInline(written: string): string {
	return written
		.split(/(`{1,3}[^`\n]{1,2000}`{1,3})/u)
		.map((part, index) => (index % 2 === 1 ? part.replace(/^`{1,3} ?| ?`{1,3}$/gu, '') : withoutMarks(part)))
		.join('')
		.replace(/[^\S\n]+/gu, ' ')
		.trim();
}

const withoutMarks = (part: string): string =>
	decodeEntities(marks.reduce((text, [pattern, words]) => text.replace(pattern, words), part));

/**
What an image that stands alone says of itself: its caption, unless that is the name of a file.
*/
export function captionOf(line: string): string | undefined {
	const match = /^\[?!\[([^\]\n]{0,1000})\]\([^()\n]{0,3000}\)(?:\]\([^()\n]{0,3000}\))?$/u.exec(line.trim());
	const caption = plainInline(match?.[1] ?? '');
	return match === null
		? undefined
		: /^$|\.(?:jpe?g|png|gif|webp|avif|svg)$|^\S{0,40}$/iu.test(caption)
			? ''
			: caption;
}
