/** Milliseconds without another key. */
const pause = 400;

/**
Puts off what nobody waits for until no key has been pressed for a moment, or the program ends. What is put off twice is done once.
*/
export function whenIdle(): {readonly add: (step: () => void) => void; readonly flush: () => void} {
	const steps = new Set<() => void>();
	let timer: NodeJS.Timeout | undefined;
	const flush = (): void => {
		clearTimeout(timer);
		const due = [...steps];
		steps.clear();
		for (const step of due) {
			step();
		}
	};
	return {
		add(step) {
			steps.add(step);
			clearTimeout(timer);
			timer = setTimeout(flush, pause);
		},
		flush,
	};
}
