import fs from 'node:fs';
import path from 'node:path';

const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const licenceFile = /^(licen[cs]es?|copying|notice)(\.|$)/i;

/*
Writes the licences of every package that went into the bundle to one file: they ask to travel with their code. A package may
itself hold the code of others; their licences then lie beside that code (meow keeps them in build/licenses.md).
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
	fs.writeFileSync(file, ['newsreader contains code of these packages.\n', ...new Set(sections)].join(separator));
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
