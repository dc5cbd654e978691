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
const idle = process.memoryUsage.rss();
compareArticles({left, right});
console.log((peak() - idle) / 1024 ** 2);

/* The most memory (bytes) that the process had. What the system counts for a child begins with what its parent had; Linux also knows the process alone. */
function peak() {
	const status = '/proc/self/status';
	const [, kilobytes] =
		(fs.existsSync(status) && /VmHWM:\s*(\d+)/.exec(fs.readFileSync(status, 'utf8'))) || [];
	return 1024 * (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes));
}
