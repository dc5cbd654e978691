/**
A function that works out the answer for each key once, and keeps it for as long as the function is kept. Objects are the same
key only where they are the same object.
*/
export function onceEach<Key, Answer>(workOut: (key: Key) => Answer): (key: Key) => Answer {
	const known = new Map<Key, {readonly answer: Answer}>();
	return key => {
		const kept = known.get(key) ?? {answer: workOut(key)};
		known.set(key, kept);
		return kept.answer;
	};
}
