import path from 'node:path';
import type {GoneFile} from './known-files.ts';

/**
Files that are gone from their places, each of which may be found in one other.
*/
export type Moves = {
	/** The hashes that a file of this size may have, to be one of them; `any` where they are too many to name. */
	readonly hashesOf: (size: number) => readonly string[] | 'any';
	/** Takes one of this hash, of the same name where there are several. */
	readonly claim: (sha256: string, place: string) => GoneFile | undefined;
	/** Those that were found nowhere. */
	readonly rest: () => readonly GoneFile[];
};

/** Of more than these, neither hashes are named nor names compared: it would take the square of their number. */
const few = 20;

export function openMoves(gone: readonly GoneFile[]): Moves {
	const hashes = new Map<number, Set<string>>();
	for (const {size, sha256} of gone) {
		hashes.set(size, (hashes.get(size) ?? new Set()).add(sha256));
	}

	const named = new Map(
		hashes.entries().map(([size, all]) => [size, all.size > few ? 'any' : [...all]] as const),
	);
	const free = Map.groupBy(gone, ({sha256}) => sha256);
	return {
		hashesOf: size => named.get(size) ?? [],
		claim(sha256, place) {
			const files = free.get(sha256) ?? [];
			const isNamesake = (file: GoneFile): boolean => path.basename(file.path) === path.basename(place);
			const index = files.length > few ? -1 : files.findIndex(isNamesake);
			return index < 0 ? files.pop() : files.splice(index, 1)[0];
		},
		rest: () => [...free.values()].flat(),
	};
}
