import {isMedia} from '../../is-media.ts';
import type {SourceFile, Unpacking} from '../../parse-article.ts';
import {readForm} from '../../parse-file.ts';
import type {ArticleDraft, FormReading} from '../form.ts';
import {UnpackError, unpackingOf} from './unpack.ts';

/**
A file in an archive, unpacked when it is its turn.
*/
export type Inner = {readonly name: string; readonly open: () => Uint8Array};

/**
Reads the files of an archive, each by its own form and in their order. What one of them does not hold is told with its name, and hides none of the others.
*/
export async function readInner(archive: SourceFile, entries: readonly Inner[]): Promise<FormReading> {
	const unpacking = unpackingOf(archive);
	if (unpacking.depth === 0) {
		return {
			drafts: [],
			problems: ['Archives lie in archives here, more than three deep. Unpack some of them.'],
		};
	}

	const {left, depth} = unpacking;
	const drafts: ArticleDraft[] = [];
	const problems: string[] = [];
	for (const {name, open} of entries) {
		if (left.entries === 0) {
			problems.unshift('This archive has more than 20,000 files; the first were read. Split it.');
			break;
		}

		left.entries--;
		const reading = await readOne(name, open, {left, depth: depth - 1});
		drafts.push(...reading.drafts.map(draft => withName(draft, name)));
		problems.push(...reading.problems.map(problem => `${name}: ${problem}`));
	}

	return {drafts, problems};
}

async function readOne(file: string, open: Inner['open'], unpacking: Unpacking): Promise<FormReading> {
	try {
		const bytes = open();
		return isMedia(bytes) ? {drafts: [], problems: []} : await readForm({file, bytes, unpacking});
	} catch (error) {
		const message = error instanceof UnpackError ? error.message : 'It is damaged. Pack it anew.';
		return {drafts: [], problems: [message]};
	}
}

/* Of an archive in an archive the whole way: folder/inner.zip/a.txt. */
function withName(draft: ArticleDraft, name: string): ArticleDraft {
	const inside = draft.others.find(other => other.name === label)?.value;
	const others = draft.others.filter(other => other.name !== label);
	return {
		...draft,
		others: [...others, {name: label, value: inside === undefined ? name : `${name}/${inside}`}],
	};
}

/** What the path of an article in its archive is called. */
export const label = 'In the archive';
