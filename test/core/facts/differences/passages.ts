import type {Passage} from '../../../../source/core/facts/differences/passage.ts';
import type {Span} from '../../../../source/core/span.ts';
import {openReading} from '../../../../source/core/text/reading/open-reading.ts';
import {sentencesOf} from '../../text/reading/named-sentences.ts';

/**
A passage of an article that is this text and nothing else; without a span, all of it.
*/
export const passageOf = (
	text: string,
	{
		span = {start: 0, end: text.length},
		published,
	}: {readonly span?: Span; readonly published?: string | undefined} = {},
): Passage => ({article: openReading(text, sentencesOf(text), published), span});
