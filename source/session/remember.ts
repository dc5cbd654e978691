/**
A function that keeps its last answer, for as long as it is asked with the same arguments. Selectors are computed many
times from one session, and a session changes by sharing what did not change.
*/
export function remember<Arguments extends readonly unknown[], Answer>(
	compute: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
	let last: {readonly given: Arguments; readonly answer: Answer} | undefined;
	return (...given) => {
		if (last === undefined || given.some((value, index) => value !== last?.given[index])) {
			last = {given, answer: compute(...given)};
		}

		return last.answer;
	};
}
