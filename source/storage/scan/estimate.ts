/**
How far the reading of files has come. `seconds` is how long the rest takes at the recent rate: absent until there is one.
*/
export type Progress = {readonly done: number; readonly total: number; readonly seconds?: number};

/** The rate is that of so many milliseconds. */
const memory = 5000;

/** A rate of less time than this says nothing. */
const soonest = 1000;

/**
Estimates how long the rest takes: `estimate(done, total, now)`, in milliseconds of a clock that never goes back.
*/
export function openEstimate(): (done: number, total: number, now: number) => Progress {
	const marks: {readonly done: number; readonly at: number}[] = [];
	return (done, total, now) => {
		while ((marks[1]?.at ?? now) < now - memory) {
			marks.shift();
		}

		marks.push({done, at: now});
		const {done: doneThen = done, at = now} = marks[0] ?? {};
		const rate = (done - doneThen) / (now - at);
		return now - at < soonest || rate === 0
			? {done, total}
			: {done, total, seconds: Math.ceil((total - done) / rate / 1000)};
	};
}
