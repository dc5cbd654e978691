/**
How a command ended, for scripts.
*/
export const exitCode = {
	done: 0,
	failed: 1,
	wrongUsage: 2,
	nothingFound: 3,
	someUnreadable: 4,
	interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
