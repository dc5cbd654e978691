import type {Difference} from './known-files.ts';

/** So many files, or so many bytes of them, are read at once. */
const mostFiles = 100;
const mostBytes = 2_000_000;

/* What takes long to read by what it is called; the size tells of all others. */
const costlyName = /\.(?:pdf|docx|epub|zip|gz|tgz|tar|warc|mbox|mht|mhtml|csv|tsv|jsonl|ndjson)$/iu;
const costlySize = 500_000;

/**
Files that wait to be read, in batches: what is read quickly first, so that a list fills at once; what takes long last, each alone.
*/
export type ReadingQueue = {
	readonly add: (files: readonly Difference[]) => void;
	/** `undefined` where none waits; costly ones only once nothing else can come. Of quick ones, so many batches as one. */
	readonly take: (isComplete: boolean, together?: number) => readonly Difference[] | undefined;
};

export function openReadingQueue(): ReadingQueue {
	// In batches, so that what has been taken is forgotten: there may be a million files.
	const quick: Difference[][] = [];
	const costly: Difference[] = [];
	let bytes = 0;

	const addQuick = (file: Difference): void => {
		const last = quick.at(-1);
		if (last === undefined || last.length === mostFiles || bytes + file.size > mostBytes) {
			quick.push([file]);
			bytes = file.size;
		} else {
			last.push(file);
			bytes += file.size;
		}
	};

	return {
		add(files) {
			for (const file of files) {
				if (isCostly(file)) {
					costly.push(file);
				} else {
					addQuick(file);
				}
			}
		},
		take(isComplete, together = 1) {
			const [next] = costly;
			const [batch, ...more] = quick.splice(0, together);
			return batch?.concat(...more) ?? (isComplete && next && costly.shift() ? [next] : undefined);
		},
	};
}

const isCostly = ({path, size}: Difference): boolean => size > costlySize || costlyName.test(path);
