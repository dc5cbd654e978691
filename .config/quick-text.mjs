import fs from 'node:fs';
import path from 'node:path';

/* The packages that take text apart on Ink's way from a line to the screen, and what is replaced in each. */
const segmenter = /new Intl\.Segmenter\((?:undefined, ?\{ ?granularity: ?['"]grapheme['"] ?\})?\)/g;
const width = /export default function stringWidth\(/;
/* The table of emoji takes 8 ms to build, when the module is loaded; now, when the first odd line is measured. */
const emoji = /const rgiEmojiRegex = (\/\^\\p\{RGI_Emoji\}\$\/v);/;
const changes = [
	{file: 'string-width/index.js', replaced: [segmenter, width, emoji]},
	{file: '@alcalzone/ansi-tokenize/build/tokenize.js', replaced: [segmenter]},
	{file: 'ink/build/line-update.js', replaced: [segmenter]},
	{file: 'wrap-ansi/index.js', replaced: [segmenter]},
	{file: 'slice-ansi/tokenize-ansi.js', replaced: [segmenter]},
];

/*
Puts source/layout/quick-text.ts in place of the general functions; it says why. Fails the build where a package no longer
looks as expected, so that an update cannot quietly undo it.
*/
export const quickText = root => ({
	name: 'quick-text',
	setup(build) {
		const quick = JSON.stringify(path.join(root, 'source/layout/quick-text.ts'));
		for (const {file, replaced} of changes) {
			const filter = new RegExp(`node_modules/${file.replaceAll('.', '\\.')}$`);
			build.onLoad({filter}, ({path: from}) => {
				const original = fs.readFileSync(from, 'utf8');
				for (const pattern of replaced) {
					if (original.search(pattern) === -1) {
						return {errors: [{text: `${file} has changed: ${pattern} is not in it any more. See .config/quick-text.mjs.`}]};
					}
				}

				const code = original.replace(segmenter, 'quickSegmenter').replace(width, 'function generalWidth(').replace(emoji, 'let builtEmoji; const rgiEmojiRegex = {test: text => (builtEmoji ??= $1).test(text)};');
				const exported = replaced.includes(width)
					? '\nexport default function stringWidth(text, options) {\n\treturn quickWidth(text) ?? generalWidth(text, options);\n}\n'
					: '';
				return {contents: `import {quickSegmenter, quickWidth} from ${quick};\n${code}${exported}`, loader: 'js'};
			});
		}
	},
});
