import type {Article} from '../../core/article.ts';
import {compareStory} from '../../core/facts/story/compare-story.ts';
import {placeOf} from '../../storage/store/place-of.ts';
import {estimateSeconds, mostArticles} from '../compare-limits.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {NewsreaderError} from '../newsreader-error.ts';
import {formatJson} from '../print/format-json.ts';
import {formatStory} from '../print/format-story.ts';
import {paperOf} from '../print/paper.ts';
import {remark} from '../print/remark.ts';
import {storyDocument} from '../print/story-document.ts';
import {readFileOrInput} from '../read-file-or-input.ts';
import type {Request} from '../request.ts';
import {standardInput} from '../standard-input.ts';
import {withCorrections} from '../with-corrections.ts';
import type {World} from '../world.ts';

/** Whoever waits for longer wants to know how long. */
const mostSilent = 3;

/**
`newsreader compare` with three files or more: prints which of them report what. It is done when it has compared, facts or not.
*/
export async function compareStoryFiles(request: Request, world: World): Promise<ExitCode> {
	const {json, minScore} = request.flags;
	checkFiles(request.operands);
	const read: Article[] = [];
	for (const file of request.operands) {
		read.push(await readFileOrInput(file, world));
	}

	const articles = withCorrections(read, request, world);

	const seconds = estimateSeconds(articles);
	if (seconds > mostSilent) {
		const time = seconds < 90 ? `${Math.ceil(seconds)} seconds` : `${Math.ceil(seconds / 60)} minutes`;
		remark(world, `comparing ${articles.length} articles, each with each; that may take ${time}`);
	}

	const story = compareStory(articles, minScore === undefined ? {} : {minScore});
	world.stdout.write(
		json ? formatJson(storyDocument(articles, story)) : formatStory(articles, story, paperOf(request, world)),
	);
	return exitCode.done;
}

function checkFiles(files: readonly string[]): void {
	if (files.length > mostArticles) {
		throw new NewsreaderError(
			`At most ${mostArticles} articles are compared with each other, and ${files.length} were given.`,
			{hint: `Name ${mostArticles} files or fewer.`, exitCode: exitCode.wrongUsage},
		);
	}

	const known = new Set<string>();
	for (const file of files) {
		const place = file === standardInput ? file : placeOf(file);
		if (known.has(place)) {
			throw file === standardInput
				? new NewsreaderError('Standard input holds one article, and is named twice.', {
						hint: 'Type: newsreader compare - FILE FILE',
						exitCode: exitCode.wrongUsage,
					})
				: new NewsreaderError(`${file} is named twice: each outlet counts once.`, {
						hint: 'Name every file once.',
						exitCode: exitCode.wrongUsage,
					});
		}

		known.add(place);
	}
}
