import {printable} from '../core/printable.ts';
import type {CommandName} from './commands.ts';
import {type ExitCode, exitCode} from './exit-code.ts';
import {applyConfig, findConfig, remarkConfig} from './find-config.ts';
import {NewsreaderError} from './newsreader-error.ts';
import {parseArguments} from './parse-arguments.ts';
import type {Request} from './request.ts';
import {version} from './version.ts';
import type {World} from './world.ts';

type Run = (request: Request, world: World) => Promise<number> | number;

// Each command is loaded when it is asked for: printing a list needs neither the comparison nor Ink.
const loadRun: Readonly<Record<CommandName, () => Promise<Run>>> = {
	open: async () => (await import('./commands/open-newsreader.ts')).openNewsreader,
	list: async () => (await import('./commands/list-articles.ts')).listArticles,
	show: async () => (await import('./commands/show-article.ts')).showArticle,
	compare: async () => (await import('./commands/compare-files.ts')).compareFiles,
	explain: async () => (await import('./commands/explain-links.ts')).explainLinks,
	add: async () => (await import('./commands/add-paths.ts')).addPaths,
	remove: async () => (await import('./commands/remove-paths.ts')).removePaths,
	set: async () => (await import('./commands/set-fields.ts')).setFields,
	forget: async () => (await import('./commands/forget-kept.ts')).forgetKept,
	config: async () => (await import('./commands/print-config.ts')).printConfig,
	keys: async () => (await import('./commands/print-keys.ts')).printKeys,
};

/**
Runs the command line `argv` and resolves with the exit code. Whatever goes wrong is told on `world.stderr`; nothing is thrown.
*/
export async function main(argv: readonly string[], world: World): Promise<number> {
	try {
		const request = await parseArguments(argv);
		if (request.flags.help) {
			world.stdout.write((await import('./format-help.ts')).formatHelp());
			return exitCode.done;
		}

		if (request.flags.version) {
			world.stdout.write(`${version}\n`);
			return exitCode.done;
		}

		const config = await findConfig(world);
		const run = await loadRun[request.command]();
		const code = await run(applyConfig(request, config), world);
		// After the screen, where there was one: before it, nobody would see it.
		await remarkConfig(world, request.command, config);
		return code;
	} catch (error) {
		return await tell(error, world);
	}
}

async function tell(error: unknown, {stderr}: World): Promise<ExitCode> {
	if (error instanceof NewsreaderError) {
		const lines = [`newsreader: ${error.message}`, ...(error.hint ? [error.hint] : [])];
		stderr.write(lines.map(line => `${printable(line)}\n`).join(''));
		return error.exitCode;
	}

	const {crashReport} = await import('../ui/crash-report.ts');
	stderr.write(crashReport([error], version));
	return exitCode.failed;
}
