import {PassThrough} from 'node:stream';
import {main} from '../../source/cli/main.ts';

type Circumstances = {
	readonly env?: Readonly<Record<string, string>>;
	/** The width of the terminal that stdout is; without it, stdout is a pipe. */
	readonly columns?: number;
	/** What is typed at the keyboard; without it, there is none. */
	readonly typed?: string;
};

type Outcome = {readonly exitCode: number; readonly stdout: string; readonly stderr: string};

/**
Runs a command line in this process, and collects what it prints.
*/
export async function runMain(
	argv: readonly string[],
	{env = {}, columns, typed}: Circumstances = {},
): Promise<Outcome> {
	const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
	stdin.end(typed);
	const exitCode = await main(argv, {
		env,
		stdin: Object.assign(stdin, {isTTY: typed !== undefined}) as unknown as NodeJS.ReadStream,
		stdout: Object.assign(stdout, {isTTY: columns !== undefined, columns}) as unknown as NodeJS.WriteStream,
		stderr: stderr as unknown as NodeJS.WriteStream,
		now: () => 0,
	});
	return {exitCode, stdout: readAll(stdout), stderr: readAll(stderr)};
}

const readAll = (stream: PassThrough): string => String(stream.read() ?? '');
