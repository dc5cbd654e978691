/**
What a reader sees when newsreader itself is at fault, once the screen is theirs again.
*/
export function crashReport(error: unknown, version: string): string {
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return [
		'newsreader stopped because of a mistake of its own. Your files are as they were.',
		'',
		stack,
		'',
		`newsreader ${version}, Node.js ${process.versions.node}, ${process.platform}`,
		'Please report this text with what you did last.',
		'',
	].join('\n');
}
