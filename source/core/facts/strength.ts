import type {Strength} from './comparison.ts';

/**
The least score of a strong and of a likely link. A reader is shown both. Measured on the train half of the marked pairs, out of
fold (`npm run eval`).
*/
export const thresholds = {strong: 0.7, likely: 0.34} as const;

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
