import type {Strength} from '../../source/core/facts/comparison.ts';
import {mapPair, type Pair, sides} from '../../source/core/pair.ts';
import type {Span} from '../../source/core/span.ts';
import type {Answer} from './rate-comparisons.ts';

const stopWords: ReadonlySet<string> = new Set(
	'a an and are as at be been but by for from had has have he her his i in is it its mr mrs ms not of on or said she that the their they this to was we were which who will with would you'.split(
		' ',
	),
);

type Sentence = Span & {readonly terms: ReadonlySet<string>};

/**
The plain reference that the engine is held against: the cosine of TF-IDF vectors, with the frequencies of the two texts.
The same as baseline-tfidf.mjs beside the marked pairs; `npm run eval -- --check` holds them together.
*/
export function comparePlainly(texts: Pair<string>): Answer {
	const sentences = mapPair(texts, readSentences);
	const all = sides.flatMap(side => sentences[side]);
	const frequencies = new Map<string, number>();
	for (const term of all.flatMap(({terms}) => [...terms])) {
		frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
	}

	const square = (term: string) => Math.log((all.length + 1) / (frequencies.get(term) ?? 1)) ** 2;
	const weigh = (terms: Iterable<string>) =>
		Iterator.from(terms).reduce((sum, term) => sum + square(term), 0);
	const lengths = new Map(all.map(sentence => [sentence, Math.sqrt(weigh(sentence.terms)) || 1]));
	const links = sentences.left.flatMap(left =>
		sentences.right.flatMap(right => {
			const shared = weigh(left.terms.values().filter(term => right.terms.has(term)));
			const score = Math.min(1, shared / ((lengths.get(left) ?? 1) * (lengths.get(right) ?? 1)));
			return score > 0 ? [{left, right, score, strength: strengthOf(score)}] : [];
		}),
	);
	return {texts, links};
}

function strengthOf(score: number): Strength {
	if (score > 0.5) {
		return 'strong';
	}

	return score > 0.22 ? 'likely' : 'possible';
}

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});

const readSentences = (text: string): readonly Sentence[] =>
	Array.from(segmenter.segment(text), ({segment, index}) => ({
		start: index,
		end: index + segment.trimEnd().length,
		terms: new Set(termsOf(segment)),
	})).filter(({start, end}) => start < end);

const termsOf = (text: string): readonly string[] =>
	(
		text
			.toLowerCase()
			.normalize('NFKD')
			.replace(/[\u0300-\u036F]/g, '')
			.match(/[a-z]+|\d[\d,.]*/g) ?? []
	)
		.map(word => word.replace(/(ing|ed|es|s)$/, ''))
		.filter(word => word !== '' && !stopWords.has(word));
