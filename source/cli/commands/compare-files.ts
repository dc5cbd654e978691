import type {Article} from '../../core/article.ts';
import {compareArticles} from '../../core/facts/compare-articles.ts';
import type {Pair} from '../../core/pair.ts';
import type {KeptEntry} from '../../core/verdicts/verdict.ts';
import {keepVerdicts} from '../../storage/store/keep-verdicts.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {openDataStore} from '../open-data-store.ts';
import {comparisonDocument} from '../print/comparison-document.ts';
import {formatComparison} from '../print/format-comparison.ts';
import {formatJson} from '../print/format-json.ts';
import {paperOf} from '../print/paper.ts';
import {remark} from '../print/remark.ts';
import {readPair} from '../read-pair.ts';
import type {Request} from '../request.ts';
import {correctFrom} from '../with-corrections.ts';
import type {World} from '../world.ts';

/**
`newsreader compare`: prints what two articles both report, with the reader's verdicts, or which of several report what. It is done when it has compared, facts
or not.
*/
export async function compareFiles(request: Request, world: World): Promise<ExitCode> {
	if (request.operands.length > 2) {
		const {compareStoryFiles} = await import('./compare-story-files.ts');
		return compareStoryFiles(request, world);
	}

	const {json, minScore} = request.flags;
	const {articles, verdicts} = recall(await readPair(request, world), request, world);
	const comparison = compareArticles(articles, {verdicts, ...(minScore !== undefined && {minScore})});
	world.stdout.write(
		json
			? formatJson(comparisonDocument(articles, comparison))
			: formatComparison(articles, comparison, paperOf(request, world)),
	);
	return exitCode.done;
}

/** What the reader filled in and decided about these two; a database that cannot be read is told, and hides no fact. */
function recall(
	read: Pair<Article>,
	request: Request,
	world: World,
): {readonly articles: Pair<Article>; readonly verdicts: readonly KeptEntry[]} {
	const store = openDataStore(request, world, sentence => remark(world, sentence));
	try {
		const [left = read.left, right = read.right] = correctFrom(store, [read.left, read.right]);
		return {articles: {left, right}, verdicts: keepVerdicts(store).recall({left, right})};
	} finally {
		store.close();
	}
}
