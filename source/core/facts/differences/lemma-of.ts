import type {Word} from '../../text/find-words.ts';

/**
The form in which verbs of all tenses are the same: the stem, or the stem of the present where the past is irregular.
The list is from general knowledge of English: the irregular verbs that news prose uses most.
*/
export function lemmaOf({folded, stem}: Word): string {
	return irregular.get(folded) ?? stem;
}

/**
Whether a word can only be the past of a verb, or its participle.
*/
export const isPast = ({folded}: Word): boolean => irregular.has(folded) || /[a-z]{2}(?<!e)ed$/.test(folded);

const irregular: ReadonlyMap<string, string> = new Map(
	`met:meet won:win lost:lose went:go gone:go took:take taken:take gave:give given:give left:leav sent:send held:hold told:tell
	spoke:speak spoken:speak wrote:write written:write ran:run began:begin begun:begin chose:choos chosen:choos drew:draw drawn:draw
	fell:fall fallen:fall fought:fight knew:know known:know led:lead born:born paid:pai rose:rise risen:rise saw:see seen:see sold:sell shot:shoot
	struck:strike stood:stand withdrew:withdraw withdrawn:withdraw broke:break broken:break brought:bring built:build bought:bui
	caught:catch came:come fled:flee flew:fly flown:fly grew:grow kept:keep made:make sought:seek stole:steal stolen:steal swore:swear
	sworn:swear threw:throw thrown:throw thought:think understood:understand pled:plead forgave:forgiv hid:hide hidden:hide`
		.trim()
		.split(/\s+/)
		.map(entry => entry.split(':'))
		.map(([past = '', present = '']) => [past, present] as const),
);
