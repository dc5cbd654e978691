/*
Loads the engine, compares two texts, and prints by how many megabytes the process grew at most while it did.

	node test/bench/engine-process.mjs ENGINE LEFT RIGHT
*/
import fs from 'node:fs';

const [engine, ...files] = process.argv.slice(2);
const {compareArticles} = await import(engine);
const [left, right] = files.map(file => ({
	id: file,
	file,
	sha256: '',
	metadata: {},
	others: [],
	text: fs.readFileSync(file, 'utf8'),
	furniture: [],
	remarks: [],
}));
const idle = process.resourceUsage().maxRSS;
compareArticles({left, right});
console.log((process.resourceUsage().maxRSS - idle) / 1024);
