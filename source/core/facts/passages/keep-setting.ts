import {mapPair, otherSide, type Pair} from '../../pair.ts';
import {holds, type Span, textOf} from '../../span.ts';
import {reporting} from './clause-rules.ts';
import type {Content, SharedContent} from './share-content.ts';

/**
Leaves out what somebody said where the other side tells of no words, but of the same person at the same time and place.

	left    Bridges come first, [Mayor Ann Lee said on Monday in Paris]
	right   [Mayor Ann Lee was in Paris on Monday to open a bridge.]
*/
export function keepSetting(
	texts: Pair<string>,
	passages: Pair<Span>,
	{contents}: SharedContent,
): Pair<Span> {
	return mapPair(passages, (passage, side) => {
		const setting = findSetting(texts[side], passage);
		const inOther = new Set(
			contents[otherSide(side)]
				.filter(item => holds(passages[otherSide(side)], item))
				.map(({shared}) => shared),
		);
		const both = contents[side].filter(
			item => item.shared >= 0 && holds(passage, item) && inOther.has(item.shared),
		);
		const inSetting = setting && both.filter(item => holds(setting, item));
		const isSpeech = inSetting?.some(item => isReporting.test(textOf(texts[side], item)));
		return setting && inSetting && !isSpeech && weightOf(inSetting) >= mostly * weightOf(both)
			? setting
			: passage;
	});
}

/** Who spoke, when and where, at the end of a passage. */
function findSetting(text: string, passage: Span): Span | undefined {
	const found = setting.exec(textOf(text, passage));
	return found?.[1] === undefined ? undefined : {start: passage.end - found[1].length, end: passage.end};
}

const names = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*)*";
const setting = new RegExp(`, (${names} (?:${reporting})(?: (?:on|in|at|from) ${names}){2})$`, 'u');
const isReporting = new RegExp(`^(?:${reporting})$`);

const weightOf = (items: readonly Content[]) => items.reduce((sum, {weight}) => sum + weight, 0);

/** So much of what is shared has to lie in the setting. */
const mostly = 0.7;
