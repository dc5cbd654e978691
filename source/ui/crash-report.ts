/**
What a reader sees when newsreader itself is at fault, once the screen is theirs again.
*/
export function crashReport(errors: readonly unknown[], version: string): string {
	const stacks = errors.map(error =>
		error instanceof Error ? (error.stack ?? error.message) : String(error),
	);
	return [
		'newsreader stopped because of a mistake of its own. Your files are as they were.',
		'',
		...stacks,
		'',
		`newsreader ${version}, Node.js ${process.versions.node}, ${process.platform}`,
		'Please report this text with what you did last.',
		'',
	].join('\n');
}
