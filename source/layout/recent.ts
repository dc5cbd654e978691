/**
A function that knows its answers to the texts that it was asked for recently: at least to as many as `count`, and to no more than
twice as many. From one frame to the next most lines are the same.
*/
export function rememberRecent<Answer>(
	count: number,
	compute: (text: string) => Answer,
): (text: string) => Answer {
	let older = new Map<string, {readonly answer: Answer}>();
	let newer = new Map<string, {readonly answer: Answer}>();
	return text => {
		const known = newer.get(text);
		if (known !== undefined) {
			return known.answer;
		}

		const kept = older.get(text) ?? {answer: compute(text)};
		if (newer.size >= count) {
			older = newer;
			newer = new Map();
		}

		newer.set(text, kept);
		return kept.answer;
	};
}
