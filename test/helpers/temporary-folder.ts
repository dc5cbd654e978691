import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {TestContext} from 'node:test';

type Contents = Readonly<Record<string, string | Uint8Array>>;

/**
A folder with these files in it, by their paths; it is gone when the test is over.
*/
export function temporaryFolder(context: TestContext, contents: Contents = {}): string {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsreader-test-'));
	context.after(() => fs.rmSync(folder, {recursive: true, force: true}));
	for (const [name, content] of Object.entries(contents)) {
		const file = path.join(folder, name);
		fs.mkdirSync(path.dirname(file), {recursive: true});
		fs.writeFileSync(file, content);
	}

	return folder;
}
