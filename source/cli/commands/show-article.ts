import {type ExitCode, exitCode} from '../exit-code.ts';
import {articleDocument} from '../print/article-document.ts';
import {formatArticle} from '../print/format-article.ts';
import {formatJson} from '../print/format-json.ts';
import {paperOf} from '../print/paper.ts';
import {remark} from '../print/remark.ts';
import {readOne} from '../read-one.ts';
import type {Request} from '../request.ts';
import type {World} from '../world.ts';

/**
`newsreader show`: prints one article and what is known about it.
*/
export function showArticle(request: Request, world: World): ExitCode {
	const article = readOne(request.operands[0] ?? '');
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
