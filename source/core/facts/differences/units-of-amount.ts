import type {Span} from '../../span.ts';
import {findWords, type Word} from '../../text/find-words.ts';

/**
What a number counts: `$`, `%`, `vote`, `age`, `dead`, `hurt`, or the stems of the words that it counts. `who` where those are persons:
everyone (“people”), whoever they are (“passengers”), or some of them only (“women”, “crew”).
*/
export type Units = {readonly units: readonly string[]; readonly who?: 'everyone' | 'anyone' | 'some'};

const persons = {
	everyone: /^(?:people|persons?|individuals|folks)$/,
	anyone:
		/^(?:passengers?|residents?|tourists?|visitors?|victims?|casualties|patients?|survivors?|travell?ers?|guests?|evacuees|commuters?|villagers?|inhabitants|citizens?)$/,
	some: /^(?:men|man|women|woman|child|children|boys?|girls?|teenagers?|adults?|babies|crew|sailors?|workers?|employees?|miners?|officers?|soldiers?|troops|firefighters?|civilians?|students?|pupils?|teachers?|migrants?|refugees?|protesters?|demonstrators?)$/,
} as const;

/**
Whether two amounts count the same: by a unit that both have, or as persons where one of them counts people of any kind.
*/
export const shareUnit = (one: Units, other: Units): boolean =>
	one.units.some(unit => other.units.includes(unit)) ||
	(one.who === 'everyone' && other.who !== undefined) ||
	(other.who === 'everyone' && one.who !== undefined);

/**
The units of the number at a place of a passage. `key` as of `findNumbers`, empty for a range; `before` is what leads to the number, without
the words that limit it.
*/
export function unitsOf(passage: string, {start, end}: Span, key: string, before: string): Units {
	const after = passage.slice(end, end + 80);
	if (/^[$€£]/.test(key)) {
		return {units: [key.slice(0, 1)]};
	}

	if (key.endsWith('%') || /^\d+-\d+$/.test(key)) {
		return {units: [key.endsWith('%') ? '%' : 'vote']};
	}

	if (/^[\s-]years?[\s-]old\b|^,\s(?:of|a|an|the|who|was|is)\b/.test(after)) {
		return {units: ['age']};
	}

	const isYear = /^(?:19|20)\d\d$/.test(passage.slice(start, end));
	if (isYear || /\baged\s$/i.test(before) || /^\S*\s(?:\S+\s)?ago\b/.test(after)) {
		return {units: []};
	}

	const counted = /^[\s-][^.,;:!?()"“”\n]*/.exec(after)?.[0] ?? '';
	// “how many women … run from 500 to 600”
	const ahead = /^\s(?!to \d)[a-z]/.test(after)
		? ''
		: (/\b(?:how many|number of)(\s\w+)/i.exec(passage.slice(0, start))?.[1] ?? '');
	// “three of the five people who were hurt”: three are hurt, and five are all.
	const isWhole = /\b(?:of|out of) (?:the |its |their |his |her )?$/.test(before) && isCount(before);
	const whole = /^\s(?:out )?of (?:the |its |their |his |her )?[\w,]+(?=\s)/.exec(counted)?.[0] ?? '';
	return isWhole
		? countPlainly(counted)
		: countedIn(ahead === '' ? counted.slice(whole.length) : ahead, before);
}

/** “Three of the │ five”, and not “the coast of │ two islands”. */
const isCount = (before: string) =>
	/\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|most|none|all|half) (?:out )?of (?:the |its |their |his |her )?$/i.test(
		before,
	);

const killing = /\bkill(?:ed|ing|s)\s$/i;
const hurting = /\b(?:injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing|s)?)\s$/i;
const inHospital =
	/\bhospitali[sz]ed\b|\b(?:taken|rushed|sent|brought|airlifted|flown|admitted|treated)\b.*\bhospitals?\b|\btreated for\b/;

function countedIn(counted: string, before: string): Units {
	const words = findWords(counted).slice(0, 5);
	if (
		killing.test(before) ||
		words.some(({folded}) => /^(?:kill\w*|dead|die[ds]?|deaths?|slain|fatalit\w+)$/.test(folded))
	) {
		return {units: ['dead']};
	}

	const isHurt =
		hurting.test(before) || words.some(({folded}) => /^(?:injur\w+|wound\w+|hurt)$/.test(folded));
	return isHurt || inHospital.test(counted) ? {units: ['hurt']} : countPlainly(counted);
}

/** The noun stands at the end of the first words that tell something: 2,000 Islamic State fighters in … */
function countPlainly(counted: string): Units {
	const words = findWords(counted).slice(0, 5);
	const stop = words.findIndex(({isStop}) => isStop);
	const told = words.slice(0, stop < 0 ? 3 : Math.min(stop, 3));
	const who = whoOf(told, counted);
	return {units: told.map(({stem}) => stem), ...(who === undefined ? {} : {who})};
}

function whoOf(words: readonly Word[], counted: string): Units['who'] {
	// All who were there.
	if (/^\s(?:\w+\s)?(?:men and women|women and men|passengers and crew|men, women and)\b/.test(counted)) {
		return 'everyone';
	}

	return (['everyone', 'anyone', 'some'] as const).find(who =>
		words.some(({folded}) => persons[who].test(folded)),
	);
}
