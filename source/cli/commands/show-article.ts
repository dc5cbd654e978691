import {noMarks} from '../../core/marks/mark.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {marksFrom} from '../marks-from.ts';
import {articleDocument, marksDocument} from '../print/article-document.ts';
import {formatArticle} from '../print/format-article.ts';
import {formatJson} from '../print/format-json.ts';
import {paperOf} from '../print/paper.ts';
import {remark} from '../print/remark.ts';
import {readFileOrInput} from '../read-file-or-input.ts';
import type {Request} from '../request.ts';
import {correctFrom} from '../with-corrections.ts';
import {withStore} from '../with-store.ts';
import type {World} from '../world.ts';

/**
`newsreader show`: prints one article and what is known about it.
*/
export async function showArticle(request: Request, world: World): Promise<ExitCode> {
	const read = await readFileOrInput(request.operands[0] ?? '', world);
	const {article, marks} = withStore(request, world, store => {
		const [corrected = read] = correctFrom(store, [read]);
		const [found = noMarks] = marksFrom(store, [corrected]);
		return {article: corrected, marks: found};
	});
	if (request.flags.json) {
		const {text, furniture} = article;
		const about = {...articleDocument(article), marks: marksDocument(marks)};
		const document = {schema: 'newsreader/article@1', ...about, furniture, text};
		world.stdout.write(formatJson(document));
	} else {
		world.stdout.write(formatArticle(article, marks, paperOf(request, world)));
		for (const sentence of article.remarks) {
			remark(world, `${article.file}: ${sentence}`);
		}
	}

	return exitCode.done;
}
