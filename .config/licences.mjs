import fs from 'node:fs';
import path from 'node:path';

const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const licenceFile = /^(licen[cs]es?|copying|notice)(\.|$)/i;

/* Data of others from which a file of the bundle was derived, and code of others that a package holds without saying so. */
const sources = new Map([
	[
		'source/core/text/background/word-table.ts',
		`GloVe: Global Vectors for Word Representation (PDDL 1.0)

The table of words is derived from the vectors of Wikipedia 2014 and Gigaword 5 by Jeffrey Pennington, Richard Socher and
Christopher D. Manning, 2014: https://nlp.stanford.edu/projects/glove/

They are made available under the Public Domain Dedication and License v1.0, whose full text can be found at
https://opendatacommons.org/licenses/pddl/1-0/
`,
	],
	[
		'node_modules/unpdf/dist/pdfjs.mjs',
		`PDF.js (Apache-2.0)

Copyright Mozilla Foundation: https://github.com/mozilla/pdf.js. It is part of unpdf. The Apache License 2.0 stands above, with fuse.js.
`,
	],
]);

/*
Writes the licences of every package that went into the bundle to one file: they ask to travel with their code. A package may
itself hold the code of others; their licences then lie beside that code (meow keeps them in build/licenses.md). The sources of
data stand behind the packages.
*/
export function writeLicences({root, metafile, file}) {
	const foldersOf = new Map();
	for (const input of Object.keys(metafile.inputs)) {
		const [folder] = packageFolder.exec(input) ?? [];
		if (folder) {
			foldersOf.set(folder, (foldersOf.get(folder) ?? new Set([folder])).add(path.posix.dirname(input)));
		}
	}

	const sections = [...foldersOf].sort().map(([folder, folders]) => sectionOf(path.join(root, folder), root, folders));
	const separator = `\n${'-'.repeat(80)}\n\n`;
	const data = Object.keys(metafile.inputs).flatMap(input => sources.get(input.replace(/^.*?(?=node_modules\/)/, '')) ?? []);
	const head = 'newsreader contains code of these packages, and code and data from the sources behind them.\n';
	fs.writeFileSync(file, [head, ...new Set(sections), ...data].join(separator));
}

/* A package without any licence fails the build, so that nobody ships one without noticing. */
function sectionOf(folder, root, folders) {
	const {name, version, license, author} = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
	if (!license) {
		throw new Error(`${name} is bundled, but has no licence in ${folder}`);
	}

	const texts = [...folders].flatMap(inner =>
		fs
			.readdirSync(path.join(root, inner))
			.filter(entry => licenceFile.test(entry))
			.map(entry => fs.readFileSync(path.join(root, inner, entry), 'utf8').trim()),
	);
	const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
	return [`${name} ${version} (${license})`, ...(texts.length > 0 ? texts : [`Copyright ${holder}`])].join('\n\n') + '\n';
}
