/**
What a command may see and touch of the world around it; tests hand in their own.
*/
export type World = {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly stdin: NodeJS.ReadStream;
	/** Data goes here, and nothing else. */
	readonly stdout: NodeJS.WriteStream;
	/** Remarks about the data go here. */
	readonly stderr: NodeJS.WriteStream;
	/** Milliseconds on a clock that never goes back. */
	readonly now: () => number;
};
