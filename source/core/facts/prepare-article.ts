import type {Article} from '../article.ts';
import {guessLanguage, isTelling, type Language} from '../text/guess-language.ts';
import {inUsualCase, isInCapitals} from '../text/in-usual-case.ts';
import {type ArticleReading, openReading} from '../text/reading/open-reading.ts';
import {type Meaning, readMeaning} from './read-meaning.ts';
import {readSentences, type Sentence} from './read-sentences.ts';

/**
What is read of an article by itself, and therefore once, however many others it is compared with.
*/
export type PreparedArticle = {
	/** The article with the text that is compared: capitals throughout are written as usual, and all else as it is. */
	readonly compared: Article;
	/** The sentences that were read: one more than `longest` where the article has more. */
	readonly read: readonly Sentence[];
	/** The language that they are in, where it is not English. */
	readonly language: Language | undefined;
	/** Those of them that are compared. */
	readonly sentences: readonly Sentence[];
	/** Who is meant and who says what, for the details of its links. */
	readonly reading: ArticleReading;
	/** What each of `sentences` tells, read within the article. */
	readonly meanings: readonly Meaning[];
};

/** A comparison is a table of sentences by sentences: this many a side take 50 MB and a second. */
export const longest = 2000;

/**
Reads an article for being compared.
*/
export function prepareArticle(article: Article): PreparedArticle {
	const compared = withUsualCase(article);
	// One more than is compared tells that there are more.
	const read = readSentences(compared, longest + 1);
	const language = guessLanguageOf(read);
	const sentences = readAs(language, read.slice(0, longest));
	const reading = openReading(compared.text, sentences, article.metadata.published?.value);
	return {
		compared,
		read,
		language,
		sentences,
		reading,
		meanings: readMeaning(reading),
	};
}

/** The article in whose text capitals tell names. */
const withUsualCase = (article: Article): Article =>
	isInCapitals(article.text) ? {...article, text: inUsualCase(article.text)} : article;

/** The beginning of an article tells. */
const guessLanguageOf = (sentences: readonly Sentence[]): Language | undefined =>
	guessLanguage(sentences.slice(0, 20).flatMap(({words}) => words));

/** The sentences with the function words of their language as such. */
const readAs = (language: Language | undefined, sentences: readonly Sentence[]): readonly Sentence[] =>
	language === undefined
		? sentences
		: sentences.map(sentence => ({
				...sentence,
				words: sentence.words.map(word => ({
					...word,
					isStop: word.isStop || !isTelling(word.folded, language),
				})),
			}));
