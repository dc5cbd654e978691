import fs from 'node:fs';
import path from 'node:path';

/*
Writes the licences of every package that went into the bundle to one file: they ask to travel with their code.
Throws where a bundled package has no licence text, so that nobody ships one without noticing.
*/
export function writeLicences({root, metafile, file}) {
	const folders = new Set();
	for (const input of Object.keys(metafile.inputs)) {
		const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
		if (match) {
			folders.add(match[1]);
		}
	}

	const sections = [...folders].sort().map(folder => {
		const absolute = path.join(root, folder);
		const {name, version, license, author} = JSON.parse(fs.readFileSync(path.join(absolute, 'package.json'), 'utf8'));
		const found = fs.readdirSync(absolute).find(entry => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
		const text = found
			? fs.readFileSync(path.join(absolute, found), 'utf8').trim()
			: `${license}. Copyright ${typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`)}`;
		if (!found && !license) {
			throw new Error(`${name} is bundled, but has no licence text in ${folder}`);
		}

		return `${name} ${version} (${license})\n\n${text}\n`;
	});
	fs.writeFileSync(file, `newsreader contains code of these packages.\n\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`);
}
