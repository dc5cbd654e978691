import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/* The packages that take text apart on Ink's way from a line to the screen, and what is replaced in each. */
const segmenter = /new Intl\.Segmenter\((?:undefined, ?\{ ?granularity: ?['"]grapheme['"] ?\})?\)/g;
const quickly = [segmenter, 'quickSegmenter'];
/* The table of emoji takes 8 ms to build, when the module is loaded; now, when the first odd line is measured. */
const emoji = [
	/const rgiEmojiRegex = (\/\^\\p\{RGI_Emoji\}\$\/v);/,
	'let builtEmoji; const rgiEmojiRegex = {test: text => (builtEmoji ??= $1).test(text)};',
];
/* What a module exports becomes the general way, which is gone where the quick one gives no answer. */
const generally = [/export default (function|class) \w+/, '$1 general'];

/**
`digest` is given where a whole function is replaced: the quick one must be held against every new version of it.
*/
const changes = [
	{
		file: 'string-width/index.js',
		replaced: [quickly, emoji, generally],
		added: 'export default function stringWidth(text, options) { return quickWidth(text) ?? general(text, options); }',
	},
	{
		file: 'widest-line/index.js',
		replaced: [generally],
		added: 'export default createQuickWidest(stringWidth);',
	},
	{file: '@alcalzone/ansi-tokenize/build/tokenize.js', replaced: [quickly]},
	{
		file: 'ink/build/sanitize-ansi.js',
		digest: 'd1f9783713dc610e01188ae37e339ce151abb922c4ea4e119deb55f90c50659e',
		replaced: [[/export default sanitizeAnsi;/, '']],
		added: 'export default function quickSanitizeAnsi(text) { return isHarmless(text) ? text : sanitizeAnsi(text); }',
	},
	{
		file: 'ink/build/output.js',
		digest: '5e6c511c0a573f48cd5765d7f1f16583d2595f7b05775608382bdb990b63f225',
		replaced: [generally],
		added: `
const drawRow = (width, pieces) => {
	const row = new general({width, height: 1});
	for (const {x, line} of pieces) {
		row.write(x, 0, line, {transformers: []});
	}

	return row.get().output;
};
const quickRows = createQuickRows({tokenize, styledCharsFromTokens, styledCharsToString}, drawRow);
export default class Output extends general {
	get() {
		return quickRows(this) ?? super.get();
	}
}`,
	},
	{
		file: 'ink/build/line-update.js',
		digest: '3101b3bbf790a845dc0268343f1d5d033ffa6468f2b8ea8947336c03d50d828f',
		// Where a terminal and Ink may not agree how wide a line is, it is drawn anew, and not from the column on where it changed.
		replaced: [quickly, generally],
		added: `
export default function lineUpdate(previous, next, columns) {
	const isPlain = quickWidth(previous) !== undefined && quickWidth(next) !== undefined;
	return isPlain ? general(previous, next, columns) : ansiEscapes.cursorTo(0) + ansiEscapes.eraseEndLine + next;
}`,
	},
	{file: 'wrap-ansi/index.js', replaced: [quickly]},
	{file: 'slice-ansi/tokenize-ansi.js', replaced: [quickly]},
];

/*
Puts source/layout/quick-text.ts and quick-rows.ts in place of the general functions; they say why. Fails the build where a
package no longer looks as expected, so that an update cannot quietly undo it.
*/
export const quickText = root => ({
	name: 'quick-text',
	setup(build) {
		const from = name => JSON.stringify(path.join(root, 'source/layout', name));
		const imports = `import {createQuickWidest, isHarmless, quickSegmenter, quickWidth} from ${from('quick-text.ts')};
import {createQuickRows} from ${from('quick-rows.ts')};
`;
		for (const change of changes) {
			const filter = new RegExp(`node_modules/${change.file.replaceAll('.', '\\.')}$`);
			build.onLoad({filter}, ({path: file}) => {
				const original = fs.readFileSync(file, 'utf8');
				const complaint = complainAbout(change, original);
				if (complaint !== undefined) {
					return {errors: [{text: `${change.file} has changed: ${complaint}. See .config/quick-text.mjs.`}]};
				}

				const code = change.replaced.reduce((text, [pattern, words]) => text.replace(pattern, words), original);
				return {contents: `${imports}${code}\n${change.added ?? ''}\n`, loader: 'js'};
			});
		}
	},
});

function complainAbout({digest, replaced}, original) {
	const missing = replaced.find(([pattern]) => original.search(pattern) === -1);
	if (missing !== undefined) {
		return `${missing[0]} is not in it any more`;
	}

	const found = crypto.createHash('sha256').update(original).digest('hex');
	return digest === undefined || digest === found ? undefined : `its SHA-256 is ${found}`;
}
