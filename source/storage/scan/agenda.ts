import {isInside, keyOf, type Place} from './place.ts';

/**
What is to be looked at next: the whole library, or the places where something was seen to change.
*/
export type Agenda = {
	/** Something may have changed there: it is looked at once that has been quiet for a while. */
	readonly note: (place: Place) => void;
	/** Everything is to be looked at, after so many milliseconds, unless it is before that. */
	readonly plan: (milliseconds: number) => void;
	/** Waits until there is something to look at; `whole` is everything. */
	readonly next: () => Promise<readonly Place[] | 'whole'>;
	readonly close: () => void;
};

export type AgendaOptions = {
	/** How long it has to be quiet, and how long it may take until then, in milliseconds. */
	readonly quiet?: number;
	readonly longest?: number;
};

/** Of more places than these, everything is looked at. */
const mostPlaces = 200;

export function openAgenda({quiet = 300, longest = 3000}: AgendaOptions = {}): Agenda {
	const places = new Map<string, Place>();
	let firstNoted = 0;
	let isWholeDue = false;
	let wholeAt = Number.POSITIVE_INFINITY;
	let quietTimer: NodeJS.Timeout | undefined;
	let wholeTimer: NodeJS.Timeout | undefined;
	let isQuiet = false;
	let wake = (): void => {};

	return {
		note(place) {
			const now = performance.now();
			firstNoted = places.size === 0 ? now : firstNoted;
			if (places.size <= mostPlaces) {
				places.set(keyOf(place), place);
			}

			isQuiet = false;
			clearTimeout(quietTimer);
			quietTimer = setTimeout(
				() => {
					isQuiet = true;
					wake();
				},
				Math.max(0, Math.min(quiet, firstNoted + longest - now)),
			);
		},
		plan(milliseconds) {
			const at = performance.now() + milliseconds;
			if (at < wholeAt) {
				wholeAt = at;
				clearTimeout(wholeTimer);
				wholeTimer = setTimeout(() => {
					isWholeDue = true;
					wholeAt = Number.POSITIVE_INFINITY;
					wake();
				}, milliseconds);
			}
		},
		async next() {
			while (!(isWholeDue || isQuiet)) {
				await new Promise<void>(resolve => {
					wake = resolve;
				});
			}

			const noted = [...places.values()];
			const isWhole = isWholeDue || noted.length > mostPlaces;
			places.clear();
			isWholeDue = false;
			isQuiet = false;
			return isWhole ? 'whole' : outermost(noted);
		},
		close() {
			clearTimeout(quietTimer);
			clearTimeout(wholeTimer);
		},
	};
}

/* What lies in another place that is looked at is looked at with it. */
const outermost = (places: readonly Place[]): readonly Place[] =>
	places.filter(place => !places.some(other => other !== place && isInside(place, other)));
