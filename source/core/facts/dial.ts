import {thresholds} from './strength.ts';

/**
How strict a reader may be: the least score of what is shown, and how far one turn of the dial moves it. Nothing that scores less
than the loosest is ever shown: hardly one in 25 of it is right.
*/
export const dial = {usual: thresholds.likely, step: 0.05, loosest: 0.04, strictest: 0.94} as const;

/**
The steps from the usual strictness down to the loosest, each the least score of what it adds. Counted in hundredths: sums of 0.05
miss the step by a hair.
*/
export const looserSteps: readonly number[] = Array.from(
	{length: Math.round((dial.usual - dial.loosest) / dial.step)},
	(_, index) => (Math.round(dial.usual * 100) - Math.round(dial.step * 100) * (index + 1)) / 100,
);
