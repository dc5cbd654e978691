import {letterOf} from '../../core/facts/story/letter-of.ts';
import type {Report, Status} from '../../core/facts/story/story.ts';

const verbs: readonly (readonly [Status, string])[] = [
	['says', 'said by'],
	['less-specific', 'less specific in'],
	['differs', 'differs in'],
];

/**
Which outlets report a fact and how, in words: `said by A, B, probably D · less specific in C`. Those that are silent are not named.
*/
export function describeReports(reports: readonly Report[]): string {
	return verbs
		.flatMap(([status, verb]) => {
			const letters = (isStrong: boolean) =>
				reports.flatMap((report, place) =>
					report.status === status && (report.strength === 'strong') === isStrong ? [letterOf(place)] : [],
				);
			const [strong, others] = [letters(true), letters(false)];
			if (strong.length === 0) {
				return others.length === 0 ? [] : [`probably ${verb} ${others.join(', ')}`];
			}

			return [`${verb} ${[...strong, ...others.map(letter => `probably ${letter}`)].join(', ')}`];
		})
		.join(' · ');
}
