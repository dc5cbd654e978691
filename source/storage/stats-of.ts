import fs from 'node:fs';

/**
What a path leads to; `undefined` where it leads nowhere, or nobody may look. Never throws.
*/
export function statsOf(path: string): fs.Stats | undefined {
	try {
		return fs.statSync(path);
	} catch {
		return undefined;
	}
}
