import {type ExitCode, exitCode} from '../exit-code.ts';
import {articleDocument} from '../print/article-document.ts';
import {formatArticle} from '../print/format-article.ts';
import {formatJson} from '../print/format-json.ts';
import {paperOf} from '../print/paper.ts';
import {remark} from '../print/remark.ts';
import {readFileOrInput} from '../read-file-or-input.ts';
import type {Request} from '../request.ts';
import {withCorrections} from '../with-corrections.ts';
import type {World} from '../world.ts';

/**
`newsreader show`: prints one article and what is known about it.
*/
export async function showArticle(request: Request, world: World): Promise<ExitCode> {
	const read = await readFileOrInput(request.operands[0] ?? '', world);
	const [article = read] = withCorrections([read], request, world);
	if (request.flags.json) {
		const {text, furniture} = article;
		const document = {schema: 'newsreader/article@1', ...articleDocument(article), furniture, text};
		world.stdout.write(formatJson(document));
	} else {
		world.stdout.write(formatArticle(article, paperOf(request, world)));
		for (const sentence of article.remarks) {
			remark(world, `${article.file}: ${sentence}`);
		}
	}

	return exitCode.done;
}
