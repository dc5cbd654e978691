import {compareArticles} from '../../core/facts/compare-articles.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {comparisonDocument} from '../print/comparison-document.ts';
import {formatComparison} from '../print/format-comparison.ts';
import {formatJson} from '../print/format-json.ts';
import {paperOf} from '../print/paper.ts';
import {readPair} from '../read-pair.ts';
import type {Request} from '../request.ts';
import type {World} from '../world.ts';

/**
`newsreader compare`: prints what two articles both report, or which of several report what. It is done when it has compared, facts
or not.
*/
export async function compareFiles(request: Request, world: World): Promise<ExitCode> {
	if (request.operands.length > 2) {
		const {compareStoryFiles} = await import('./compare-story-files.ts');
		return compareStoryFiles(request, world);
	}

	const {json, minScore} = request.flags;
	const articles = await readPair(request, world);
	const comparison = compareArticles(articles, minScore === undefined ? {} : {minScore});
	world.stdout.write(
		json
			? formatJson(comparisonDocument(articles, comparison))
			: formatComparison(articles, comparison, paperOf(request, world)),
	);
	return exitCode.done;
}
