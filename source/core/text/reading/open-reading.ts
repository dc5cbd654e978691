import {attributeQuotes, type Utterance} from './attribute-quotes.ts';
import type {NamedSentence, ResolvedNames} from './entity.ts';
import {findSpeakers, type Speaker} from './find-speaker.ts';
import {resolveNames} from './resolve-names.ts';

/**
An article with what is told by reading it as a whole: who is meant, and who says what. Each is read when it is asked
for first, and then kept: an article may be asked by every link of a comparison.
*/
export type ArticleReading = {
	readonly text: string;
	/** In order. */
	readonly sentences: readonly NamedSentence[];
	/** The day of the article as `YYYY-MM-DD`, where it is known; anything else counts as unknown. */
	readonly published: string | undefined;
	readonly names: () => ResolvedNames;
	/** Who speaks in each sentence. */
	readonly speakers: () => readonly (readonly Speaker[])[];
	readonly utterances: () => readonly Utterance[];
};

/**
Opens the reading of an article; nothing is read yet.
*/
export function openReading(
	text: string,
	sentences: readonly NamedSentence[],
	published?: string,
): ArticleReading {
	let resolved: ResolvedNames | undefined;
	let found: readonly (readonly Speaker[])[] | undefined;
	let attributed: readonly Utterance[] | undefined;
	const names = () => {
		resolved ??= resolveNames(text, sentences);
		return resolved;
	};
	const speakers = () => {
		const {mentions} = names();
		found ??= sentences.map((sentence, index) => findSpeakers(text, sentence, mentions[index] ?? []));
		return found;
	};
	const utterances = () => {
		attributed ??= attributeQuotes(text, sentences, speakers());
		return attributed;
	};
	return {text, sentences, published, names, speakers, utterances};
}
