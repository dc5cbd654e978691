import {compareArticles} from '../../core/facts/compare-articles.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {NewsreaderError} from '../newsreader-error.ts';
import {comparisonDocument} from '../print/comparison-document.ts';
import {formatComparison} from '../print/format-comparison.ts';
import {formatJson} from '../print/format-json.ts';
import {paperOf} from '../print/paper.ts';
import {readFileOrInput, standardInput} from '../read-file-or-input.ts';
import type {Request} from '../request.ts';
import type {World} from '../world.ts';

/**
`newsreader compare`: prints what two articles both report. It is done when it has compared, facts or not.
*/
export async function compareFiles(request: Request, world: World): Promise<ExitCode> {
	const [left = '', right = ''] = request.operands;
	const {json, minScore} = request.flags;
	if (left === standardInput && right === standardInput) {
		throw new NewsreaderError('Standard input holds one article, and two are compared.', {
			hint: 'Type: newsreader compare - FILE',
			exitCode: exitCode.wrongUsage,
		});
	}

	const articles = {left: await readFileOrInput(left, world), right: await readFileOrInput(right, world)};
	const comparison = compareArticles(articles, minScore === undefined ? {} : {minScore});
	world.stdout.write(
		json
			? formatJson(comparisonDocument(articles, comparison))
			: formatComparison(articles, comparison, paperOf(request, world)),
	);
	return exitCode.done;
}
