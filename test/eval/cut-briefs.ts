import type {MarkedArticle, MarkedPair} from './marked-pairs.ts';

/**
Cuts briefs of one to three sentences out of marked pairs, so that the scorer learns what little there is to go by in them: around each marked
pair of sentences, around the unmarked one that is most alike to every third sentence, and, for every second one, around the most alike of
another story. There is no chance in it.
*/
export function cutBriefs(pairs: readonly MarkedPair[]): readonly MarkedPair[] {
	const articles = pairs.flatMap(({story, a, b}) => [a, b].map(article => ({story, article})));
	const rank = rankByWords(articles.map(({article}) => article));
	return pairs.flatMap(pair => {
		const marks = new Map(pair.pairs.map(({a, b, grade}) => [`${a} ${b}`, grade]));
		const own = pair.a.paragraphs.flat();
		const alike = own.flatMap((sentence, index) =>
			index % 3 === 0
				? rank(sentence, [pair.b], (_, at) => !marks.has(`${index} ${at}`)).map(({at}) =>
						cut(pair, pair.b, index, at),
					)
				: [],
		);
		const others = articles.filter(({story}) => story !== pair.story).map(({article}) => article);
		const strange = own.flatMap((sentence, index) =>
			index % 2 === 0
				? rank(sentence, others, () => true).map(({article, at}) =>
						cut({...pair, pairs: []}, article, index, at),
					)
				: [],
		);
		const marked = pair.pairs.filter(({grade}) => grade === 2).map(({a, b}) => cut(pair, pair.b, a, b));
		return [...marked, ...alike, ...strange];
	});
}

/** Windows of one to three sentences around a sentence of each, with the marks that lie in both. */
function cut(pair: MarkedPair, other: MarkedArticle, left: number, right: number): MarkedPair {
	const one = windowAround(pair.a, left, right);
	const two = windowAround(other, right, left);
	return {
		...pair,
		a: one.article,
		b: two.article,
		pairs: pair.pairs
			.map(({a, b, grade}) => ({a: a - one.first, b: b - two.first, grade}))
			.filter(({a, b}) => a >= 0 && b >= 0 && a < one.count && b < two.count),
	};
}

function windowAround(article: MarkedArticle, at: number, salt: number) {
	const sentences = article.paragraphs.flat();
	const size = 1 + ((at + salt) % 3);
	const first = Math.max(0, at - ((at * salt) % size));
	const cutOut = sentences.slice(first, first + size);
	return {
		first,
		count: cutOut.length,
		article: {...article, title: null, paragraphs: cutOut.map(sentence => [sentence])},
	};
}

type Found = {readonly article: MarkedArticle; readonly at: number};

/** Finds the sentence that shares most rare words with another: none where nothing is shared. */
function rankByWords(articles: readonly MarkedArticle[]) {
	const words = new Map<string, ReadonlySet<string>>();
	const wordsOf = (sentence: string) => {
		const known = words.get(sentence) ?? new Set(sentence.toLowerCase().match(/[a-z]{4,}/g) ?? []);
		words.set(sentence, known);
		return known;
	};
	const sentences = articles.map(article => ({article, list: article.paragraphs.flat()}));
	const counts = new Map<string, number>();
	for (const word of sentences.flatMap(({list}) => list).flatMap(sentence => [...wordsOf(sentence)])) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}

	const listOf = new Map(sentences.map(({article, list}) => [article, list]));
	return (
		sentence: string,
		among: readonly MarkedArticle[],
		isWanted: (article: MarkedArticle, at: number) => boolean,
	): readonly Found[] => {
		const own = wordsOf(sentence);
		let best = 0;
		let found: Found | undefined;
		for (const article of among) {
			for (const [at, other] of (listOf.get(article) ?? []).entries()) {
				const theirs = wordsOf(other);
				let shared = 0;
				for (const word of own) {
					shared += theirs.has(word) ? 1 / Math.sqrt(counts.get(word) ?? 1) : 0;
				}

				const likeness = shared / Math.sqrt(theirs.size + 3);
				if (likeness > best && isWanted(article, at)) {
					best = likeness;
					found = {article, at};
				}
			}
		}

		return found === undefined ? [] : [found];
	};
}
