import type {Word} from './find-words.ts';
import {foldWord} from './fold-word.ts';

/**
The language that a text is written in, by a name for the reader: “French”, or “Arabic letters” where only the script is known.
The function words, folded, say nothing about what a sentence reports.
*/
export type Language = {
	readonly name: string;
	readonly functionWords: ReadonlySet<string>;
	/** Where not all function words are known: what only other words match. */
	readonly telling?: RegExp;
};

const language = (name: string, words = '', telling?: RegExp): Language => ({
	name,
	functionWords: new Set(words.split(' ').map(word => foldWord(word))),
	...(telling === undefined ? {} : {telling}),
});

/**
Whether a folded word says something about what a sentence in this language reports, as far as that is known.
*/
export const isTelling = (folded: string, {functionWords, telling}: Language): boolean =>
	!functionWords.has(folded) && (telling === undefined || telling.test(folded));

const english = language(
	'English',
	'the of and to in that is was for on with said by from at as it his her not be are has have had he she they this who will but or an i a my me you we do no if',
);

/** Frequent words of each, without diacritics as words are folded. Words that are English as well are left out. */
const others: readonly Language[] = [
	language(
		'French',
		"le la les des du de un une et est dans que qui pour sur avec par ce cette ses sa au aux il elle ne pas plus selon apres d'un d'une qu'il ont ete nous se je",
	),
	language(
		'Spanish',
		'el la los las de del un una y en que por con para se su sus es al lo como pero segun sobre fue ha han este esta sin le',
	),
	language(
		'Portuguese',
		'o os de dos das um uma e em que por com para se seu sua na nos nas ao foi nao mas segundo sobre pelo pela apos',
	),
	language(
		'Italian',
		"il lo la gli le di del della dei delle un una e che per con si dal dalla nel nella al alla sono ha hanno piu anche l'ha dopo",
	),
	language(
		'German',
		'der die das den dem des und ist nicht von mit zu im ein eine einen einem einer auf sich auch fur als bei nach wie aus dass er sie es wird hat sei uber vor zum zur',
	),
	language(
		'Dutch',
		'de het een van en dat die op te zijn niet voor er aan ook als bij naar uit maar werd heeft wordt deze hij ze om nog dan',
	),
	language(
		'Swedish',
		'och att det som en ett av pa med den till ar inte om har de han hon fran sig vid efter kan ska',
	),
	language(
		'Danish or Norwegian',
		'og det som en et av af pa med den til er ikke om har de han hun fra sig seg ved efter etter kan skal blev ble',
	),
	language(
		'Polish',
		'w na z ze sie nie jest o po przez od za dla oraz przed jego ktory ktora byl byla ale tym tego ich',
	),
	language('Turkish', 'bir ve bu da icin ile olarak olan daha cok gibi kadar sonra ancak ise dedi oldugu'),
];

/**
Whether a folded word is a frequent one of a language other than English that has Latin letters. Some are English words as well: `die`.
*/
export const isForeignFunctionWord = (folded: string): boolean =>
	others.some(({functionWords}) => functionWords.has(folded));

/**
Chinese and Japanese write no spaces: a number, Latin letters, two signs of Katakana or two Chinese ones tell something, and Hiragana, with which
Japanese writes particles and endings, never does.
*/
const runOfSigns = /^[^\p{L}]|\p{Script=Latin}|\p{Script=Katakana}[\p{Script=Katakana}ー]|\p{Script=Han}{2}/u;

/** Letters that are not Latin tell the language, or only the script. */
const scripts: readonly (readonly [RegExp, Language])[] = [
	[
		/\p{Script=Cyrillic}/u,
		language('Cyrillic letters', 'и в на с что не по из к за от о у для как это он она его'),
	],
	[
		/\p{Script=Arabic}/u,
		language('Arabic letters', 'في من على إلى أن عن مع هذا هذه التي الذي ما لا و قال كان'),
	],
	[
		/\p{Script=Hebrew}/u,
		language(
			'Hebrew letters',
			'של את על לא זה הוא היא עם גם כי אל או אם כל אך בין היה אמר הם אחרי לפני',
			/.{3}/u,
		),
	],
	[
		/\p{Script=Greek}/u,
		language('Greek letters', 'ο η το οι τα του της των και να με σε για απο που δεν θα την τον στο στη'),
	],
	// Particles and endings are parts of what is written as one, or words of a letter or two.
	[
		/\p{Script=Hangul}/u,
		language(
			'Korean',
			'그는 그리고 하지만 대한 위해 따르면 있는 없는 있다 했다 한다 말했다 밝혔다 이번 지난',
			/^[^\p{L}]|.{5}/u,
		),
	],
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, language('Japanese', '', runOfSigns)],
	[/\p{Script=Han}/u, language('Chinese characters', '', runOfSigns)],
	[/\P{Script=Latin}/u, language('another script', '', /^[^\p{L}]|.{4}/u)],
];

/** So many words tell the language, and take no time. */
const most = 400;

/**
Guesses in which language other than English a text is written: by its script, or by its function words where they
are more than those of English. `undefined` for English, and where there is too little to tell: names, numbers and quotes in another
language make no other language of a text.
*/
export function guessLanguage(words: readonly Word[]): Language | undefined {
	const letters = words.filter(({folded}) => !/^\d/.test(folded)).slice(0, most);
	return byScript(letters) ?? byFunctionWords(letters);
}

/** Naming the letters is compiled at once; the properties of Unicode take a millisecond. */
const isLatin = /^[\0-\u024F\u1E00-\u1EFF]/;

/** Names and links in Latin letters are long, and Chinese words are short. */
const leastForeign = 0.35;

/** By length: there are no spaces between the words of some. */
function byScript(words: readonly Word[]): Language | undefined {
	const lengthOf = (list: readonly Word[]) => list.reduce((sum, {folded}) => sum + folded.length, 0);
	const foreign = words.filter(({folded}) => !isLatin.test(folded));
	if (leastForeign * lengthOf(words) >= lengthOf(foreign)) {
		return undefined;
	}

	const text = foreign.map(({folded}) => folded).join('');
	return scripts.find(([pattern]) => pattern.test(text))?.[1];
}

/** Names alone may hold some function words of another language: El Paso, Oscar de la Renta. */
const leastShare = 0.15;
const leastKinds = 3;
const timesEnglish = 2;

/** What is hardly English, and none of the others. */
const unknown = language('a language that is not known', '', /^[^\p{L}]|.{4}/u);
const fewestToTell = 30;
const hardlyAny = 0.03;

function byFunctionWords(words: readonly Word[]): Language | undefined {
	const among = ({functionWords}: Language) =>
		words.flatMap(({folded}) => (functionWords.has(folded) ? [folded] : []));
	const [best] = others
		.map(other => ({other, found: among(other)}))
		.toSorted((one, two) => two.found.length - one.found.length);
	const known = among(english).length;
	const isKnown =
		best !== undefined &&
		new Set(best.found).size >= leastKinds &&
		best.found.length >= leastShare * words.length &&
		best.found.length > timesEnglish * known;
	if (isKnown) {
		return best.other;
	}

	// Finnish, Vietnamese: of 100 English words of prose 30 are function words.
	// A table or a list says the same words again and again.
	const kinds = new Set(words.map(({folded}) => folded)).size;
	return kinds >= fewestToTell && known <= hardlyAny * words.length ? unknown : undefined;
}
