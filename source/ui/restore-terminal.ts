/**
What the program is told from outside: to end, by a signal of this number.
*/
const signals = [
	['SIGHUP', 1],
	['SIGINT', 2],
	['SIGTERM', 15],
] as const;

type Ending = {
	/** Leaves the screen; may be called more than once. */
	readonly leave: () => void;
	readonly onExit: (exitCode: number) => void;
	/** Leaves the screen, too, and tells what happened. */
	readonly onCrash: (error: unknown) => void;
};

/**
Leaves the screen however the program ends: by a signal, or by an error that nobody caught. Returns a function that stops watching.
*/
export function restoreTerminalOnExit({leave, onExit, onCrash}: Ending): () => void {
	const handlers = signals.map(([name, number]) => {
		const handler = (): void => {
			leave();
			onExit(128 + number);
		};
		process.on(name, handler);
		return () => process.off(name, handler);
	});
	process.on('uncaughtException', onCrash);
	process.on('unhandledRejection', onCrash);
	return () => {
		for (const stop of handlers) {
			stop();
		}

		process.off('uncaughtException', onCrash);
		process.off('unhandledRejection', onCrash);
	};
}
