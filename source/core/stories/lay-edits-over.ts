import {type SettledEdits, settleEdits} from './settle-edits.ts';
import type {StoryEdit} from './story-edit.ts';

/**
Lays the reader's edits over a grouping. Whatever the groups are, what the reader joined is in one, and what they took out is not with those from which they took
it; beyond that articles stay together as they are. So two groups become one when an article of one is joined with an article of the other.

	found    mayor 1 2 3 4 │ audit 5 6        split 4 from 1 2 3, join 1 5
	given    1 2 3 5 6 │ 4

Groups, and the articles in them, stand in the order of the first of them.
*/
export function layEditsOver<Item>(
	groups: ReadonlyArray<readonly Item[]>,
	edits: readonly StoryEdit[],
	hashOf: (item: Item) => string,
): ReadonlyArray<readonly Item[]> {
	const settled = settleEdits(edits);
	if (settled.joined.size === 0) {
		return groups;
	}

	const blocks = new Map<unknown, Block>();
	const blockOf = new Map<Item, Block>();
	for (const group of groups) {
		for (const item of group) {
			const joined = settled.joined.get(hashOf(item));
			const block = blocks.get(joined ?? group) ?? openBlock(joined, settled);
			blocks.set(joined ?? group, block);
			blockOf.set(item, block);
		}
	}

	for (const group of groups) {
		uniteBlocks(new Set(group.flatMap(item => blockOf.get(item) ?? [])), settled);
	}

	return [...Map.groupBy(groups.flat(), item => blockOf.get(item)?.home).values()];
}

/** What is never taken apart: articles that the reader joined, or what is left of a group without those that they edited. */
type Block = {readonly isTakenOut: boolean; home: Home};

/** Blocks that are one story, and the articles in them that were edited. */
type Home = {readonly blocks: Block[]; readonly edited: Set<string>};

function openBlock(joined: ReadonlySet<string> = new Set(), {takenOut}: SettledEdits): Block {
	const home: Home = {blocks: [], edited: new Set(joined)};
	const block = {isTakenOut: holdsAny(takenOut, joined), home};
	home.blocks.push(block);
	return block;
}

const holdsAny = (set: ReadonlySet<string>, hashes: Iterable<string>): boolean =>
	Array.from(hashes).some(hash => set.has(hash));

/** Makes one story of the blocks of a group, or several where the reader wants it. What they took out comes last, and stays outside. */
function uniteBlocks(blocks: ReadonlySet<Block>, {apart}: SettledEdits): void {
	const areApart = (one: Home, other: Home): boolean =>
		one !== other && Array.from(one.edited).some(hash => holdsAny(other.edited, apart.get(hash) ?? []));
	const homes: Home[] = [];
	const ranked = [...blocks].sort(
		(one, other) =>
			Number(one.isTakenOut) - Number(other.isTakenOut) || other.home.edited.size - one.home.edited.size,
	);
	for (const {home} of ranked) {
		const open = homes.find(one => !areApart(one, home));
		if (open === undefined) {
			homes.push(home);
		} else if (open !== home) {
			moveInto(open, home);
		}
	}
}

function moveInto(open: Home, home: Home): void {
	for (const block of home.blocks) {
		block.home = open;
		open.blocks.push(block);
	}

	for (const hash of home.edited) {
		open.edited.add(hash);
	}
}
