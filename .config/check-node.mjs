/* Says in a sentence when npm scripts run on a Node.js that cannot run them: `npm install` brings one that can. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
	console.error(
		`newsreader needs Node.js 22.13 or newer, and this is ${process.versions.node}. Run 'npm install' first: it brings a Node.js 24 for npm start and npm test.`,
	);
	process.exit(1);
}
