import {capitalised, openVocabulary, seededRandom} from './generate-articles.ts';

/**
A made-up article with the event that it tells of, and its day, counted from 1970.
*/
export type ToldArticle = {
	readonly title: string;
	readonly text: string;
	readonly event: number;
	readonly day: number;
};

export type StorySizes = {
	/** The articles lie within so many days. */
	readonly days: number;
	/** So many words each. */
	readonly words: number;
};

/**
Makes articles about events: half of the articles tell of an event that no other tells of, the others of events in which two to a dozen outlets have a part,
and one in 500 has a hundred. Each event has its names, which no other has, and words of its subject, which hundreds of events share. The outlets tell it in words of
their own, the same day or the next two. The same number of articles is always the same articles.
*/
export function* generateStories(
	count: number,
	{days, words}: StorySizes,
): Generator<ToldArticle, void, undefined> {
	const random = seededRandom(20_251_202);
	const vocabulary = openVocabulary(20_000, random);
	const names = openVocabulary(60_000, random);
	let event = 0;
	for (let made = 0; made < count; event++) {
		const size = Math.min(count - made, sizeOfEvent(random));
		const first = 20_000 + Math.floor(random() * days);
		const rare = Array.from({length: 14}, () => capitalised(names.even()));
		const subject = Array.from({length: 20}, () => vocabulary.draw());
		const word = (): string => {
			const kind = random();
			if (kind < 0.12) {
				return rare[Math.floor(rare.length * random() ** 2)] ?? '';
			}

			return kind < 0.24 ? (subject[Math.floor(subject.length * random())] ?? '') : vocabulary.draw();
		};
		const sentence = (length: number) => capitalised(Array.from({length}, word).join(' '));
		for (let outlet = 0; outlet < size; outlet++, made++) {
			yield {
				title: sentence(9),
				text: Array.from({length: Math.ceil(words / 20)}, () => `${sentence(20)}.`).join('\n\n'),
				event,
				day: first + Math.floor(3 * random() ** 3),
			};
		}
	}
}

function sizeOfEvent(random: () => number): number {
	if (random() < 0.75) {
		return 1;
	}

	return random() < 0.998 ? 2 + Math.floor(11 * random() ** 2.5) : 100;
}
