import type {Problem} from '../../core/article.ts';
import {noMarks} from '../../core/marks/mark.ts';
import {readWholeLibrary} from '../../storage/read-whole-library.ts';
import {statsOf} from '../../storage/stats-of.ts';
import {libraryRoots} from '../../storage/store/library-roots.ts';
import {checkPaths} from '../check-paths.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {marksFrom} from '../marks-from.ts';
import {openDataStore} from '../open-data-store.ts';
import {articleDocument, marksDocument} from '../print/article-document.ts';
import {formatJson} from '../print/format-json.ts';
import {formatList} from '../print/format-list.ts';
import {paperOf} from '../print/paper.ts';
import {remark, remarkProblems} from '../print/remark.ts';
import type {Request} from '../request.ts';
import {seedsFolder, seedsNotice} from '../seeds-folder.ts';
import {correctFrom} from '../with-corrections.ts';
import type {World} from '../world.ts';

/**
`newsreader list`: prints the articles under the paths, or those of the reader's library; where there is none, the two examples.
*/
export async function listArticles(request: Request, world: World): Promise<ExitCode> {
	const {flags} = request;
	checkPaths(request);
	const {articles, marks, problems, passedOver, isSeeds} = await readList(request, world);
	if (flags.json) {
		const document = {
			schema: 'newsreader/list@1',
			articles: articles.map((article, index) => ({
				...articleDocument(article),
				marks: marksDocument(marks[index] ?? noMarks),
			})),
			problems,
			passedOver,
		};
		world.stdout.write(formatJson(document));
	} else {
		world.stdout.write(formatList(articles, marks, paperOf(request, world)));
	}

	remarkProblems(world, problems);
	if (passedOver > 0) {
		remark(
			world,
			`passed over ${passedOver === 1 ? '1 file that is' : `${passedOver} files that are`} no article`,
		);
	}

	if (isSeeds) {
		remark(world, seedsNotice);
	}

	return problems.length > 0
		? exitCode.someUnreadable
		: articles.length > 0
			? exitCode.done
			: nothingFound(world);
}

/** The articles as the reader corrected them, and what they marked about each. */
async function readList(request: Request, world: World) {
	const store = openDataStore(request, world, sentence => remark(world, sentence));
	try {
		const own = request.operands.length > 0 ? [] : libraryRoots(store);
		const roots = [...request.operands, ...own];
		const isSeeds = roots.length === 0;
		const batch = await readWholeLibrary(isSeeds ? [seedsFolder()] : roots);
		const articles = correctFrom(store, batch.articles);
		const problems = batch.problems.map(problem =>
			own.includes(problem.file) ? asMissing(problem) : problem,
		);
		return {...batch, articles, problems, marks: marksFrom(store, articles), isSeeds};
	} finally {
		store.close();
	}
}

/** A path of the library was there once: that it is not is no slip of the pen. */
const asMissing = (problem: Problem): Problem =>
	statsOf(problem.file)
		? problem
		: {
				...problem,
				message: 'It is missing; its disk may not be mounted. newsreader remove takes it out of the library.',
			};

function nothingFound(world: World): ExitCode {
	remark(world, 'found no article there.');
	return exitCode.nothingFound;
}
