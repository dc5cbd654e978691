import {articleName} from '../../storage/article-name.ts';
import {readArticles} from '../../storage/read-article.ts';
import {fileKind} from '../../storage/store/file-kind.ts';
import {forgetAll, forgetArticles} from '../../storage/store/forget-kept.ts';
import {placeOf} from '../../storage/store/place-of.ts';
import type {ArticleKey} from '../../storage/store/rows-about.ts';
import {storeProblem} from '../../storage/store/store-problem.ts';
import {type Kept, surveyKept} from '../../storage/store/survey-kept.ts';
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

/** What is to be forgotten: a database, or what is in it about some articles. */
type Target = {
	readonly file: string;
	readonly isOwn: boolean;
	readonly about: readonly ArticleKey[] | undefined;
};

/**
`newsreader forget`: shows what is kept, all of it or what is about some files, and deletes it where the reader says so.
*/
export async function forgetKept(request: Request, world: World): Promise<ExitCode> {
	const {operands, flags} = request;
	const target = await targetOf(request, world);
	const {file, about} = target;
	const kept = survey(target, request, world);
	if (about && kept.verdicts === undefined) {
		// Why it cannot be read has been told.
		return exitCode.failed;
	}

	const isThere = about
		? [kept.verdicts, kept.corrections].some(one => one?.count !== 0)
		: kept.files.length > 0;
	if (flags.json) {
		const isDeleted = isThere && flags.yes === true;
		if (isDeleted) {
			forget(target);
		}

		world.stdout.write(formatJson(keptDocument(kept, {library: file, about: operands, isDeleted})));
	} else if (isThere) {
		world.stdout.write(formatKept(kept, file, paperOf(request, world)));
		if (flags.yes || (await isConfirmed(target, kept, world))) {
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
		...place,
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

const survey = ({file, about}: Target, request: Request, world: World): Kept =>
	surveyKept(
		file,
		openDataStore(request, world, sentence => remark(world, sentence)),
		about,
	);

async function isConfirmed({about}: Target, {copies, corrections}: Kept, world: World): Promise<boolean> {
	if (!world.stdin.isTTY || !world.stdout.isTTY) {
		return false;
	}

	const what = !about || corrections?.count !== 0 ? 'all of this' : 'these verdicts';
	const copied = about && copies.length > 0 ? ' and all copies' : '';
	return ask(world, `Delete ${what}${copied} for good? Type y, then Enter:`);
}

const forget = ({file, isOwn, about}: Target): void =>
	inWords(file, () => (about ? forgetArticles(file, about) : forgetAll(file, isOwn)));

function inWords<T>(file: string, step: () => T): T {
	try {
		return step();
	} catch (error) {
		throw new NewsreaderError(storeProblem(error, file).message);
	}
}
