/*
The program's entry. An engine of any age has to be able to parse it, so that it can say in a sentence that it is too old;
everything else is loaded afterwards.
*/
import module from 'node:module';
import process from 'node:process';
import {guardOutput} from './cli/guard-output.ts';

const oldest = [22, 13] as const;

const isTooOld = (version: string): boolean => {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
};

const run = async (): Promise<void> => {
	guardOutput();
	module.enableCompileCache?.();
	const {main} = await import('./cli/main.js');
	const {env, stdin, stdout, stderr} = process;
	process.exitCode = await main(process.argv.slice(2), {
		env,
		stdin,
		stdout,
		stderr,
		now: () => performance.now(),
	});
};

if (isTooOld(process.versions.node)) {
	process.stderr.write(
		`newsreader needs Node.js ${oldest.join('.')} or newer, and this is ${process.versions.node}. Install a newer one from nodejs.org.\n`,
	);
	process.exitCode = 1;
} else {
	void run();
}
