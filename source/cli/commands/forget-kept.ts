import {articleName} from '../../storage/article-name.ts';
import {readArticles} from '../../storage/read-article.ts';
import {fileKind} from '../../storage/store/file-kind.ts';
import {forgetAll, forgetArticles, type KeptPlace} from '../../storage/store/forget-kept.ts';
import {indexFolder} from '../../storage/store/kept-indexes.ts';
import {placeOf} from '../../storage/store/place-of.ts';
import type {ArticleKey} from '../../storage/store/rows-about.ts';
import {storeProblem} from '../../storage/store/store-problem.ts';
import {countGiven, type Kept, surveyKept} from '../../storage/store/survey-kept.ts';
import {ask} from '../ask.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {NewsreaderError} from '../newsreader-error.ts';
import {noHome, openDataStore, placeOfStore} from '../open-data-store.ts';
import {formatJson} from '../print/format-json.ts';
import {formatKept} from '../print/format-kept.ts';
import {keptDocument} from '../print/kept-document.ts';
import {paperOf} from '../print/paper.ts';
import {remark} from '../print/remark.ts';
import type {Request} from '../request.ts';
import type {World} from '../world.ts';

/** What is to be forgotten: all that is kept in a place, or what is about some articles. */
type Target = {readonly place: KeptPlace; readonly about: readonly ArticleKey[] | undefined};

/**
`newsreader forget`: shows what is kept, all of it or what is about some files, and deletes it where the reader says so.
*/
export async function forgetKept(request: Request, world: World): Promise<ExitCode> {
	const {operands, flags} = request;
	const target = await targetOf(request, world);
	const {
		place: {file},
		about,
	} = target;
	const kept = survey(target, request, world);
	if (about && kept.given === undefined) {
		// Why it cannot be read has been told.
		return exitCode.failed;
	}

	const isGiven = about ? kept.given !== undefined && countGiven(kept.given) > 0 : kept.files.length > 0;
	const isThere = isGiven || kept.indexes.length > 0;
	if (flags.json) {
		const isDeleted = isThere && flags.yes === true;
		if (isDeleted) {
			forget(target);
		}

		world.stdout.write(formatJson(keptDocument(kept, {library: file, about: operands, isDeleted})));
	} else if (isThere) {
		world.stdout.write(formatKept(kept, file, paperOf(request, world)));
		if (flags.yes || (await isConfirmed(about !== undefined && kept.copies.length > 0, world))) {
			forget(target);
			world.stdout.write('Deleted.\n');
		} else {
			remark(world, 'nothing was deleted. The same with --yes deletes it for good.');
		}
	} else {
		world.stdout.write(`Nothing is kept${about ? ' about this' : ''} in ${file}\n`);
	}

	return exitCode.done;
}

/** Throws a `NewsreaderError` where there is no place to keep anything, and where the file is not newsreader's. */
async function targetOf(request: Request, world: World): Promise<Target> {
	const {operands} = request;
	const place = placeOfStore(request, world);
	if (place === undefined) {
		throw new NewsreaderError(noHome);
	}

	const {kind} = inWords(place.file, () => fileKind(place.file));
	if (kind === 'foreign-database' || (kind === 'no-database' && !place.isOwn)) {
		throw new NewsreaderError(`${place.file} is not of newsreader, and was left as it is.`, {
			hint: place.isOwn
				? 'Move it away, and newsreader can keep things there again.'
				: 'Without --library, newsreader forget shows what is kept in the usual place.',
		});
	}

	return {
		place: {...place, indexFolder: indexFolder(place.file, place.isOwn)},
		about: operands.length === 0 ? undefined : (await Promise.all(operands.map(keysOf))).flat(),
	};
}

/** The articles of a file, or one of them (`FILE#2`). A file that is gone, or was never an article, is known by its path alone. */
async function keysOf(name: string): Promise<readonly ArticleKey[]> {
	const {articles} = await readArticles({...articleName(name), isNamed: true});
	return articles.length === 0
		? [{file: placeOf(name), article: undefined}]
		: articles.map(({file, id}) => ({file: placeOf(file), article: id}));
}

const survey = ({place, about}: Target, request: Request, world: World): Kept =>
	surveyKept(
		{...place, about},
		openDataStore(request, world, sentence => remark(world, sentence)),
	);

async function isConfirmed(hasCopies: boolean, world: World): Promise<boolean> {
	return world.stdin.isTTY && world.stdout.isTTY
		? ask(world, `Delete all of this${hasCopies ? ' and all copies' : ''} for good? Type y, then Enter:`)
		: false;
}

const forget = ({place, about}: Target): void =>
	inWords(place.file, () => (about ? forgetArticles(place, about) : forgetAll(place)));

function inWords<T>(file: string, step: () => T): T {
	try {
		return step();
	} catch (error) {
		throw new NewsreaderError(storeProblem(error, file).message);
	}
}
