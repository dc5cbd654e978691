import path from 'node:path';
import {nearestWord} from '../../core/nearest-word.ts';
import {printable} from '../../core/printable.ts';
import {holds, libraryRoots, removeRoots} from '../../storage/store/library-roots.ts';
import {placeOf} from '../../storage/store/place-of.ts';
import {type ExitCode, exitCode} from '../exit-code.ts';
import {NewsreaderError} from '../newsreader-error.ts';
import {remark} from '../print/remark.ts';
import type {Request} from '../request.ts';
import {checkKeeps, withStore} from '../with-store.ts';
import type {World} from '../world.ts';

/**
`newsreader remove`: takes files and folders out of the library. They stay as they are, and so does all that was said about their articles.
*/
export function removePaths(request: Request, world: World): ExitCode {
	checkKeeps(request);
	return withStore(request, world, store => {
		const roots = libraryRoots(store);
		const removed = request.operands.map(name => rootOf(name, roots));
		removeRoots(store, removed);
		world.stdout.write(removed.map(root => `${printable(root)}\n`).join(''));
		remark(world, 'no more in the library. What you said about its articles is kept: newsreader forget');
		return exitCode.done;
	});
}

/** The path of the library that a name means: it may be missing by now. Throws a `NewsreaderError` where it means none. */
function rootOf(name: string, roots: readonly string[]): string {
	const places = [placeOf(name), path.resolve(name)];
	const root = roots.find(one => places.includes(one));
	if (root !== undefined) {
		return root;
	}

	const outer = roots.find(one => places.some(place => holds(one, place)));
	const inner = roots.filter(one => places.some(place => holds(place, one)));
	throw new NewsreaderError(
		outer
			? `${name} is no path of the library by itself: it lies within ${outer}.`
			: `${name} is not in the library.`,
		{
			hint: outer
				? `newsreader remove ${outer} takes all of that out.`
				: inner.length > 0
					? `Within it are: ${inner.join(', ')}`
					: nearOf(name, roots),
			exitCode: exitCode.nothingFound,
		},
	);
}

function nearOf(name: string, roots: readonly string[]): string {
	const near = nearestWord(path.resolve(name), roots);
	return near
		? `Did you mean: newsreader remove ${near}?`
		: 'newsreader add lists what the library is made of.';
}
