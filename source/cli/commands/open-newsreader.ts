import type {Problem} from '../../core/article.ts';
import type {Library} from '../../core/library/library.ts';
import type {LibraryBatch} from '../../core/library-batch.ts';
import type {Pair} from '../../core/pair.ts';
import {articleName} from '../../storage/article-name.ts';
import {openMemoryLibrary} from '../../storage/library/open-memory-library.ts';
import {statsOf} from '../../storage/stats-of.ts';
import type {DataStore} from '../../storage/store/data-store.ts';
import {keepCorrections} from '../../storage/store/keep-corrections.ts';
import {keepMarks} from '../../storage/store/keep-marks.ts';
import {keepSearches} from '../../storage/store/keep-searches.ts';
import {keepState} from '../../storage/store/keep-state.ts';
import {keepStories} from '../../storage/store/keep-stories.ts';
import {keepVerdicts} from '../../storage/store/keep-verdicts.ts';
import {libraryRoots} from '../../storage/store/library-roots.ts';
import {placeOf} from '../../storage/store/place-of.ts';
import {checkPaths} from '../check-paths.ts';
import {colorLevel} from '../color-level.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {openDataStore} from '../open-data-store.ts';
import {openLibrary} from '../open-library.ts';
import {remark, remarkProblems} from '../print/remark.ts';
import type {Request} from '../request.ts';
import {seedsFolder, seedsNotice} from '../seeds-folder.ts';
import {version} from '../version.ts';
import type {World} from '../world.ts';

/**
`newsreader [PATH …]`: opens the library on the screen, or two files side by side. Where there is no screen, prints the list.
*/
export async function openNewsreader(request: Request, world: World): Promise<number> {
	checkPaths(request);
	if (!world.stdin.isTTY || !world.stdout.isTTY || world.env['TERM'] === 'dumb') {
		return printInstead(request, world);
	}

	// What is odd about the database is told on the screen, and again on standard error when the screen is closed.
	const sentences: string[] = [];
	const fresh: string[] = [];
	const tell = (sentence: string): void => {
		sentences.push(sentence);
		fresh.push(sentence);
	};
	const store = openDataStore(request, world, tell, patienceOnScreen);
	try {
		return await openAny({store, remarks: () => fresh.splice(0)}, request, world);
	} finally {
		store.close();
		for (const sentence of sentences) {
			remark(world, sentence);
		}
	}
}

/** Milliseconds. The screen stands still while another process is waited for; a verdict that could not be kept is tried again with the next one. */
const patienceOnScreen = 1000;

type Kept = {readonly store: DataStore; readonly remarks: () => readonly string[]};

async function openAny(kept: Kept, request: Request, world: World): Promise<number> {
	const {operands} = request;
	const own = operands.length > 0 ? [] : libraryRoots(kept.store);
	const isOwn = own.length > 0;
	const paths = operands.length > 0 ? operands : isOwn ? own : [seedsFolder()];
	// Two articles that are to be compared are both needed at once.
	const pair = operands.length === 2 && operands.every(isFile) ? await readAll(paths) : undefined;
	const library = pair
		? openMemoryLibrary({paths, first: pair, edits: keepStories(kept.store).recallAll})
		: openLibrary({paths, isOwn, edits: keepStories(kept.store).recallAll}, request, world);
	try {
		const {shelf, problems, progress} = library.state();
		if (shelf.count === 0 && progress.done === progress.total && library.isComplete) {
			return tellEmpty(problems, world);
		}

		return await openScreen(
			{
				...kept,
				library,
				compare: pair && pairOf(pair),
				paths: pair || (operands.length === 0 && !isOwn) ? undefined : paths,
			},
			request,
			world,
		);
	} finally {
		library.close();
	}
}

type Opened = Kept & {
	readonly library: Library;
	readonly compare: Pair<string> | undefined;
	/** What the reader comes back to as they left it; `undefined` where they only look. */
	readonly paths: readonly string[] | undefined;
};

async function openScreen(opened: Opened, {flags, config}: Request, world: World): Promise<number> {
	const {store, remarks, library, compare, paths} = opened;
	const {env, stdin, stdout, stderr} = world;
	const {launch} = await import('../../ui/launch.ts');
	const places = keepState(store);
	const key = paths?.map(placeOf);
	return launch({
		library,
		...(config && {settings: config.settings}),
		...(compare && {compare}),
		verdicts: {...keepVerdicts(store), remarks},
		corrections: {...keepCorrections(store), remarks},
		marks: {...keepMarks(store), remarks},
		searches: keepSearches(store),
		stories: {...keepStories(store), remarks},
		...(key && {place: {recall: () => places.recall(key), keep: state => places.keep(key, state)}}),
		...(paths === undefined && compare === undefined && {notice: seedsNotice}),
		colorLevel: colorLevel({choice: flags.color, env, isTerminal: true}),
		stdin,
		stdout,
		stderr,
		version,
	});
}

async function printInstead(request: Request, world: World): Promise<ExitCode> {
	const {listArticles} = await import('./list-articles.ts');
	if (world.env['TERM'] === 'dumb' && world.stdout.isTTY) {
		remark(world, 'this terminal (TERM=dumb) has no screen to draw on, so here is the list of articles');
	}

	return listArticles(request, world);
}

const isFile = (name: string): boolean => statsOf(articleName(name).file)?.isFile() ?? false;

async function readAll(files: readonly string[]): Promise<LibraryBatch> {
	const {readWholeLibrary} = await import('../../storage/read-whole-library.ts');
	return readWholeLibrary(files);
}

function tellEmpty(problems: readonly Problem[], world: World): ExitCode {
	remarkProblems(world, problems);
	remark(world, 'there is no article to read: newsreader FILE or FOLDER');
	return problems.length > 0 ? exitCode.someUnreadable : exitCode.nothingFound;
}

function pairOf({articles}: LibraryBatch): Pair<string> | undefined {
	const [left, right] = articles;
	// A file with several articles opens the list: which of them is meant, only the reader knows.
	return left && right && articles.length === 2 ? {left: left.file, right: right.file} : undefined;
}
