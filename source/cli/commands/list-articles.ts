import {readWholeLibrary} from '../../storage/read-whole-library.ts';
import {checkPaths} from '../check-paths.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {articleDocument} from '../print/article-document.ts';
import {formatJson} from '../print/format-json.ts';
import {formatList} from '../print/format-list.ts';
import {paperOf} from '../print/paper.ts';
import {remark, remarkProblems} from '../print/remark.ts';
import type {Request} from '../request.ts';
import {seedsFolder, seedsNotice} from '../seeds-folder.ts';
import {withCorrections} from '../with-corrections.ts';
import type {World} from '../world.ts';

/**
`newsreader list`: prints the articles under the paths, or the two examples.
*/
export async function listArticles(request: Request, world: World): Promise<ExitCode> {
	const {operands, flags} = request;
	checkPaths(request);
	const {
		articles: read,
		problems,
		passedOver,
	} = await readWholeLibrary(operands.length > 0 ? operands : [seedsFolder()]);
	const articles = withCorrections(read, request, world);
	if (flags.json) {
		const document = {
			schema: 'newsreader/list@1',
			articles: articles.map(articleDocument),
			problems,
			passedOver,
		};
		world.stdout.write(formatJson(document));
	} else {
		world.stdout.write(formatList(articles, paperOf(request, world)));
	}

	remarkProblems(world, problems);
	if (passedOver > 0) {
		remark(
			world,
			`passed over ${passedOver === 1 ? '1 file that is' : `${passedOver} files that are`} no article`,
		);
	}

	if (operands.length === 0) {
		remark(world, seedsNotice);
	}

	return problems.length > 0
		? exitCode.someUnreadable
		: articles.length > 0
			? exitCode.done
			: nothingFound(world);
}

function nothingFound(world: World): ExitCode {
	remark(world, 'found no article there.');
	return exitCode.nothingFound;
}
