import type {Difference} from './known-files.ts';

/** So many files, or so many bytes of them, are read at once. */
const mostFiles = 100;
const mostBytes = 2_000_000;

/* What takes long to read by what it is called; the size tells of all others. */
const costly = /\.(?:pdf|docx|epub|zip|gz|tgz|tar|warc|mbox|mht|mhtml|csv|tsv|jsonl|ndjson)$/iu;
const costlySize = 500_000;

/**
Files that wait to be read, in batches: what is read quickly first, so that a list fills at once; what takes long last, each alone.
*/
export type ReadingQueue = {
	readonly add: (files: readonly Difference[]) => void;
	/** `undefined` where none waits; costly ones only once nothing else can come. */
	readonly take: (isComplete: boolean) => readonly Difference[] | undefined;
	/** How many wait. */
	readonly size: () => number;
};

export function openReadingQueue(): ReadingQueue {
	const quick: Difference[] = [];
	const slow: Difference[] = [];
	let [quickAt, slowAt] = [0, 0];

	const takeQuick = (): readonly Difference[] | undefined => {
		const start = quickAt;
		for (
			let bytes = 0;
			quickAt < quick.length && quickAt < start + mostFiles && bytes < mostBytes;
			quickAt++
		) {
			bytes += quick[quickAt]?.size ?? 0;
		}

		return quickAt > start ? quick.slice(start, quickAt) : undefined;
	};

	return {
		add(files) {
			for (const file of files) {
				(isCostly(file) ? slow : quick).push(file);
			}
		},
		take: isComplete =>
			takeQuick() ?? (isComplete && slowAt < slow.length ? slow.slice(slowAt, ++slowAt) : undefined),
		size: () => quick.length - quickAt + slow.length - slowAt,
	};
}

const isCostly = ({path, size}: Difference): boolean => size > costlySize || costly.test(path);
