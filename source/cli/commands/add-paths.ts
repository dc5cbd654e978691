import fs from 'node:fs';
import {articleName} from '../../storage/article-name.ts';
import {findFiles} from '../../storage/find-files.ts';
import {pathToOpen} from '../../storage/spell-name.ts';
import {statsOf} from '../../storage/stats-of.ts';
import {type AddedRoot, addRoots, libraryRoots} from '../../storage/store/library-roots.ts';
import {lastingPlaceOf} from '../../storage/store/place-of.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {nearestPath} from '../nearest-path.ts';
import {NewsreaderError} from '../newsreader-error.ts';
import {formatJson} from '../print/format-json.ts';
import {type AddedPath, formatAdded, formatRoots, rootsDocument} from '../print/format-roots.ts';
import {remark, remarkProblems} from '../print/remark.ts';
import type {Request} from '../request.ts';
import {checkKeeps, withStore} from '../with-store.ts';
import type {World} from '../world.ts';

/**
`newsreader add`: makes files and folders a part of the library that `newsreader` opens; without any, tells what it is made of. Reads their names, and changes none.
*/
export function addPaths(request: Request, world: World): ExitCode {
	const {operands, flags} = request;
	checkKeeps(request);
	const paths = operands.map(checkedPlace);
	return withStore(request, world, store => {
		const added = (paths.length > 0 ? addRoots(store, paths) : []).map(count);
		const roots = libraryRoots(store).map(path => ({path, isThere: statsOf(path) !== undefined}));
		if (flags.json) {
			world.stdout.write(formatJson(rootsDocument(store.name, {roots, added})));
		} else {
			world.stdout.write(added.length > 0 ? formatAdded(added) : formatRoots(roots));
		}

		for (const {problems} of added) {
			remarkProblems(world, problems);
		}

		if (roots.length === 0) {
			remark(world, 'the library is empty. Put something into it: newsreader add FOLDER');
			return exitCode.nothingFound;
		}

		if (added.some(({within}) => within === undefined)) {
			remark(world, 'newsreader opens this from now on. The files stay where and as they are.');
		}

		return exitCode.done;
	});
}

/** The real place of a path. Throws a `NewsreaderError` where nothing is there, or nothing that stays. */
function checkedPlace(name: string): string {
	const {file, number} = articleName(name);
	if (number !== undefined) {
		throw new NewsreaderError(`${name} is one article of a file, and the library is made of whole files.`, {
			hint: `Type: newsreader add ${file}`,
			exitCode: exitCode.wrongUsage,
		});
	}

	const stats = fs.statSync(pathToOpen(name), {throwIfNoEntry: false});
	const place = lastingPlaceOf(name);
	if (stats === undefined) {
		const near = nearestPath(name);
		throw new NewsreaderError(`There is no file or folder ${name}.`, {
			hint: near ? `Did you mean: newsreader add ${near}?` : 'Check the spelling.',
			exitCode: exitCode.someUnreadable,
		});
	}

	if (place === undefined || !(stats.isFile() || stats.isDirectory())) {
		throw new NewsreaderError(
			`${name} is neither a file nor a folder, and would not be there the next time.`,
			{
				hint: 'Save it in a file, and add that.',
				exitCode: exitCode.wrongUsage,
			},
		);
	}

	return place;
}

function count(added: AddedRoot): AddedPath {
	const {files, problems} = findFiles([added.path]);
	return {...added, files: files.length, problems};
}
