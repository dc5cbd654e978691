/**
Waits until something holds; fails after five seconds with what `describe` tells then.
*/
export async function until(holds: () => boolean, describe: () => string): Promise<void> {
	const deadline = performance.now() + 5000;
	while (!holds()) {
		if (performance.now() > deadline) {
			throw new Error(`waited five seconds in vain:\n${describe()}`);
		}

		await new Promise(resolve => setImmediate(resolve));
	}
}
