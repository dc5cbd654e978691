import fs from 'node:fs';
import path from 'node:path';
import {nearestWord} from '../core/nearest-word.ts';

/**
The file or folder that was probably meant by a mistyped path: one with a name like it, in the folder where it would lie.
*/
export function nearestPath(written: string): string | undefined {
	const [folder, name] = [path.dirname(written), path.basename(written)];
	try {
		const near = nearestWord(name, fs.readdirSync(folder));
		return near === undefined ? undefined : path.join(folder, near);
	} catch {
		return undefined;
	}
}
