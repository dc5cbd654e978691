import {traceComparison} from '../../core/facts/explain/trace.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {findFact, findSentence} from '../find-explained.ts';
import {NewsreaderError} from '../newsreader-error.ts';
import {type Explained, explanationDocument} from '../print/explanation-document.ts';
import {formatExplainedFact} from '../print/format-explained-fact.ts';
import {formatExplainedSentence} from '../print/format-explained-sentence.ts';
import {formatJson} from '../print/format-json.ts';
import {formatStages} from '../print/format-stages.ts';
import {paperOf} from '../print/paper.ts';
import {readPair} from '../read-pair.ts';
import type {Request} from '../request.ts';
import {withCorrections} from '../with-corrections.ts';
import type {World} from '../world.ts';

/**
`newsreader explain`: prints how the facts of two articles were found, or one of them, or why a sentence has its link or none.
*/
export async function explainLinks(request: Request, world: World): Promise<ExitCode> {
	const {json, fact, at} = request.flags;
	if (fact !== undefined && at !== undefined) {
		throw new NewsreaderError('--fact and --at each ask for another explanation.', {
			hint: 'Type one of them.',
			exitCode: exitCode.wrongUsage,
		});
	}

	const read = await readPair(request, world);
	const [left = read.left, right = read.right] = withCorrections([read.left, read.right], request, world);
	const trace = traceComparison({left, right});
	const explained: Explained = {
		...(fact !== undefined && {fact: findFact(trace, fact)}),
		...(at !== undefined && {sentence: findSentence(trace, at)}),
	};
	const paper = paperOf(request, world);
	world.stdout.write(
		json
			? formatJson(explanationDocument(trace, explained))
			: explained.fact
				? formatExplainedFact(trace, explained.fact, paper)
				: explained.sentence
					? formatExplainedSentence(trace, explained.sentence, paper)
					: formatStages(trace, paper),
	);
	return exitCode.done;
}
