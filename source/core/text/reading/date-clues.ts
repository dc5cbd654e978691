import type {Day} from './calendar.ts';

/**
What a date reader may look at: the named groups of its match, the sentence before it, the day of publication, and whether
the words before look ahead or back.
*/
export type DateClues = {
	readonly groups: Readonly<Record<string, string | undefined>>;
	readonly before: string;
	readonly today: Day | undefined;
	readonly direction: 'ahead' | 'back' | 'neither';
};

/**
What a reader made of its match; `days` where they are known.
*/
export type DateReading = {
	readonly key: string;
	readonly precision: 'clock' | 'day' | 'days' | 'weekend' | 'week' | 'month' | 'year' | 'decade';
	readonly days?: readonly [Day, Day];
	readonly part?: string;
};
