/*
Searches an index in a process of its own, so that nothing else is in its memory: node search-process.ts FILE COUNT. Prints what `SearchTimes` says.
*/
import {setTimeout as sleep} from 'node:timers/promises';
import {parseQuery} from '../../source/core/search/query/parse-query.ts';
import {openFinder} from '../../source/workers/open-finder.ts';
import {openNewsroom} from './generate-news.ts';
import {typedQueries} from './typed-queries.ts';

/**
Milliseconds from each key to its answer, those of the first key, which starts the thread, and what the process came to hold more than without it.
*/
export type SearchTimes = {
	readonly times: readonly number[];
	readonly first: number;
	readonly megabytes: number;
};

const [file = '', count = '0'] = process.argv.slice(2);
const queries = typedQueries(openNewsroom(), Number(count));
const before = process.memoryUsage.rss();
const finder = openFinder({kind: 'file', file}, problem => console.error(problem.message));

async function timeOfAnswer(query: string): Promise<number> {
	const startedAt = performance.now();
	await finder.search({query: parseQuery(query), marked: {}});
	return performance.now() - startedAt;
}

const first = await timeOfAnswer('warm');
const times: number[] = [];
for (const query of queries) {
	// Nobody types faster; the thread reads on meanwhile.
	await sleep(20);
	times.push(await timeOfAnswer(query));
}

const megabytes = (process.memoryUsage.rss() - before) / 1_000_000;
await finder.close();
console.log(JSON.stringify({times, first, megabytes} satisfies SearchTimes));
