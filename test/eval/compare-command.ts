/*
`newsreader compare`, run from the sources, so that an evaluation never measures an older build.

	node test/eval/compare-command.ts LEFT RIGHT --json --min-score 0
*/
import {main} from '../../source/cli/main.ts';

process.exitCode = await main(['compare', ...process.argv.slice(2)], {
	env: process.env,
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
	now: () => performance.now(),
});
