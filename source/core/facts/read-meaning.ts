import {holds, overlaps, type Span} from '../span.ts';
import {dateline} from '../text/dateline.ts';
import type {EntityMention} from '../text/reading/entity.ts';
import type {ArticleReading} from '../text/reading/open-reading.ts';
import {type Clause, readCertainty} from '../text/reading/read-certainty.ts';
import {type ResolvedDate, resolveDates} from '../text/reading/resolve-dates.ts';

/**
Who, when and how surely a sentence tells, as far as its article as a whole says so.

	[Emmanuel Macron] met [Volodymyr Zelensky] on Monday.      who macron, zelensky   subject macron
	“We may meet again,” [he] said.                            who macron, speakers macron, possible
*/
export type Meaning = {
	/** Those who are named or meant by a pronoun or an office, by the keys of their entities, in order. */
	readonly who: readonly string[];
	/** What those may stand for: `ukraine` for “Kyiv”. */
	readonly aliases: readonly string[];
	/** The first of them outside quotes and dateline. */
	readonly subject: string | undefined;
	/** Whose words the sentence gives, quoted or reported. */
	readonly speakers: readonly string[];
	/** Whether it gives somebody's words. */
	readonly isSaid: boolean;
	/** The first and the last day of each time that is named, as ISO dates, where they are known. */
	readonly days: readonly (readonly [string, string])[];
	/** Whether something in it is denied, and whether something is only possible or planned. */
	readonly isDenied: boolean;
	readonly isOpen: boolean;
};

/**
The meaning of each sentence of an article.
*/
export function readMeaning(reading: ArticleReading): readonly Meaning[] {
	const {text, sentences, published} = reading;
	const {entities, mentions} = reading.names();
	const utterances = reading.utterances();
	const dates = datesPerSentence(sentences, resolveDates(text, sentences, published));
	const clauses = readCertainty(text, sentences);
	const said = sentences.map((): (string | undefined)[] => []);
	let first = 0;
	for (const {parts, speaker} of utterances) {
		const key = speaker?.entity === undefined ? undefined : entities[speaker.entity]?.key;
		const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
		while ((sentences[first]?.end ?? Number.POSITIVE_INFINITY) <= start) {
			first++;
		}

		for (let index = first; (sentences[index]?.start ?? Number.POSITIVE_INFINITY) < end; index++) {
			const sentence = sentences[index];
			if (sentence !== undefined && parts.some(part => overlaps(part, sentence))) {
				said[index]?.push(key);
			}
		}
	}

	return sentences.map((sentence, index): Meaning => {
		const meant = (mentions[index] ?? []).flatMap(({entity}) => entities[entity] ?? []);
		const subject = subjectOf(text, sentence, mentions[index] ?? []);
		return {
			who: meant.map(({key}) => key),
			aliases: meant.flatMap(({aliases}) => aliases),
			subject: subject === undefined ? undefined : entities[subject.entity]?.key,
			speakers: (said[index] ?? []).filter(key => key !== undefined),
			isSaid: (said[index] ?? []).length > 0,
			days: (dates[index] ?? []).flatMap(({days}) => (days === undefined ? [] : [days])),
			isDenied: isAny(clauses[index], 'denied', 'negated'),
			isOpen: isAny(clauses[index], 'possible', 'planned'),
		};
	});
}

function datesPerSentence(
	sentences: readonly Span[],
	dates: readonly ResolvedDate[],
): readonly (readonly ResolvedDate[])[] {
	let next = 0;
	return sentences.map(sentence => {
		const from = next;
		while ((dates[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) {
			next++;
		}

		return dates.slice(from, next);
	});
}

const isAny = (clauses: readonly Clause[] = [], ...kinds: readonly Clause['certainty'][]): boolean =>
	clauses.some(({certainty}) => kinds.includes(certainty));

function subjectOf(
	text: string,
	{start, end, quotes}: Span & {readonly quotes: readonly Span[]},
	mentions: readonly EntityMention[],
): EntityMention | undefined {
	const reporting = start + (dateline.exec(text.slice(start, end))?.[0].length ?? 0);
	return mentions.find(mention => mention.start >= reporting && !quotes.some(quote => holds(quote, mention)));
}
