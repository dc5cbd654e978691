import type {Strength} from './comparison.ts';

/**
The least score of a strong and of a likely link; a reader is shown both. Chosen on the train half of the marked
pairs, out of fold, where strong links have a precision of 0.92 and strong and likely ones together about the best F1
(test/eval/train.ts).
*/
export const thresholds = {strong: 0.74, likely: 0.34} as const;

/**
How sure a link with this score is.
*/
export function strengthOf(score: number): Strength {
	if (score >= thresholds.strong) {
		return 'strong';
	}

	return score >= thresholds.likely ? 'likely' : 'possible';
}

/**
Whether a link with this score is shown to a reader who asked for nothing else.
*/
export const isShown = (score: number): boolean => score >= thresholds.likely;
