import type {Extent} from './extent.ts';

/**
The part of a stretch that “early”, “mid” and “late” leave of it.
*/
export function partOf({from, to}: Extent, word: string): Extent {
	const length = to - from;
	if (/^(?:early|beginning|start)/.test(word)) {
		return {from, to: from + length / 3};
	}

	if (/^mid/.test(word)) {
		return {from: from + length / 4, to: to - length / 4};
	}

	return /^(?:late|end)/.test(word) ? {from: to - length / 3, to} : {from, to};
}

const parts: Readonly<Record<string, Extent>> = {
	early: {from: 0, to: 0.5},
	morning: {from: 0, to: 0.5},
	afternoon: {from: 0.5, to: 0.75},
	evening: {from: 0.7, to: 0.95},
	night: {from: 0.75, to: 1},
	late: {from: 0.6, to: 1},
};

/**
The part of a day that words such as “early”, “afternoon” or “at 5 p.m.” leave of it, from 0 to 1.
*/
export function hoursOf(words: string): Extent {
	const clock = /(\d{1,2})(?::(\d\d))?\s?([ap])\.?m/i.exec(words);
	if (clock !== null) {
		const hour = (Number(clock[1]) % 12) + (clock[3]?.toLowerCase() === 'p' ? 12 : 0);
		const time = (hour + Number(clock[2] ?? 0) / 60) / 24;
		return {from: time, to: time};
	}

	const named = /morning|afternoon|evening|night|early|late/i.exec(words)?.[0].toLowerCase() ?? '';
	return parts[named] ?? {from: 0, to: 1};
}
