import type {Library} from '../../core/library/library.ts';
import type {Pair} from '../../core/pair.ts';
import {articleName} from '../../storage/article-name.ts';
import {openMemoryLibrary} from '../../storage/library/open-memory-library.ts';
import {type Library as ReadLibrary, readLibrary} from '../../storage/read-library.ts';
import {statsOf} from '../../storage/stats-of.ts';
import {keepCorrections} from '../../storage/store/keep-corrections.ts';
import {keepVerdicts} from '../../storage/store/keep-verdicts.ts';
import {checkPaths} from '../check-paths.ts';
import {colorLevel} from '../color-level.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {openDataStore} from '../open-data-store.ts';
import {remark, remarkProblems} from '../print/remark.ts';
import type {Request} from '../request.ts';
import {seedsFolder, seedsNotice} from '../seeds-folder.ts';
import {version} from '../version.ts';
import type {World} from '../world.ts';

/**
`newsreader [PATH …]`: opens the library on the screen, or two files side by side. Where there is no screen, prints the list.
*/
export async function openNewsreader(request: Request, world: World): Promise<number> {
	const {operands} = request;
	checkPaths(request);
	if (!world.stdin.isTTY || !world.stdout.isTTY || world.env['TERM'] === 'dumb') {
		return printInstead(request, world);
	}

	const stop = new AbortController();
	// Two articles that are to be compared are both needed at once.
	const read =
		operands.length === 2 && operands.every(isFile)
			? await readAll(operands)
			: readLibrary(operands.length > 0 ? operands : [seedsFolder()], {now: world.now, signal: stop.signal});
	if (isEmpty(read)) {
		return tellEmpty(read, world);
	}

	const library = openMemoryLibrary({paths: operands.length > 0 ? operands : [seedsFolder()], ...read});
	try {
		return await openScreen({library, compare: pairOf(read, operands)}, request, world);
	} finally {
		stop.abort();
		library.close();
	}
}

/** Milliseconds. The screen stands still while another process is waited for; a verdict that could not be kept is tried again with the next one. */
const patienceOnScreen = 1000;

type Opened = {readonly library: Library; readonly compare: Pair<string> | undefined};

async function openScreen({library, compare}: Opened, request: Request, world: World): Promise<number> {
	const {operands, flags} = request;
	const {env, stdin, stdout, stderr} = world;
	// What is odd about the database is told on the screen, and again on standard error when the screen is closed.
	const sentences: string[] = [];
	const fresh: string[] = [];
	const tell = (sentence: string): void => {
		sentences.push(sentence);
		fresh.push(sentence);
	};
	const store = openDataStore(request, world, tell, patienceOnScreen);
	const {launch} = await import('../../ui/launch.ts');
	const remarks = (): readonly string[] => fresh.splice(0);
	try {
		return await launch({
			library,
			...(compare && {compare}),
			verdicts: {...keepVerdicts(store), remarks},
			corrections: {...keepCorrections(store), remarks},
			...(operands.length === 0 && {notice: seedsNotice}),
			colorLevel: colorLevel({choice: flags.color, env, isTerminal: true}),
			stdin,
			stdout,
			stderr,
			version,
		});
	} finally {
		store.close();
		for (const sentence of sentences) {
			remark(world, sentence);
		}
	}
}

async function printInstead(request: Request, world: World): Promise<ExitCode> {
	const {listArticles} = await import('./list-articles.ts');
	if (world.env['TERM'] === 'dumb' && world.stdout.isTTY) {
		remark(world, 'this terminal (TERM=dumb) has no screen to draw on, so here is the list of articles');
	}

	return listArticles(request, world);
}

const isFile = (name: string): boolean => statsOf(articleName(name).file)?.isFile() ?? false;

async function readAll(files: readonly string[]): Promise<ReadLibrary> {
	const {readWholeLibrary} = await import('../../storage/read-whole-library.ts');
	return {first: await readWholeLibrary(files), rest: nothing()};
}

async function* nothing(): AsyncGenerator<never> {}

const isEmpty = ({first}: ReadLibrary): boolean => first.articles.length === 0 && first.done === first.total;

function tellEmpty({first}: ReadLibrary, world: World): ExitCode {
	remarkProblems(world, first.problems);
	remark(world, 'there is no article to read: newsreader FILE or FOLDER');
	return first.problems.length > 0 ? exitCode.someUnreadable : exitCode.nothingFound;
}

function pairOf({first: {articles}}: ReadLibrary, operands: readonly string[]): Pair<string> | undefined {
	const [left, right] = operands.length === 2 && operands.every(isFile) ? articles : [];
	// A file with several articles opens the list: which of them is meant, only the reader knows.
	return left && right && articles.length === 2 ? {left: left.file, right: right.file} : undefined;
}
