/**
What is known of a copy.
*/
export type Printed = {
	readonly outlet: string | undefined;
	/** `NaN` where it is not known. */
	readonly day: number;
	/** The length of its text. */
	readonly length: number;
};

/**
The one of several copies by which the others are measured, by its place: what an agency sent, else what was printed first, else the longest.
*/
export function chooseBase(copies: readonly Printed[]): number {
	const ranked = Array.from(copies.entries()).sort(
		([, one], [, other]) =>
			Number(isAgency(other)) - Number(isAgency(one)) ||
			(one.day || lastDay) - (other.day || lastDay) ||
			other.length - one.length,
	);
	return ranked[0]?.[0] ?? 0;
}

const lastDay = 1e9;

/** Agencies, by the names under which outlets print what they send. */
const agency =
	/^(?:the )?(?:ap|associated press|reuters|afp|agence france[- ]presse|upi|united press international|dpa|epd|kna|apa|ansa|efe|tass|interfax|xinhua|kyodo(?: news)?|pti|pa media|press association|canadian press|bloomberg(?: news)?)(?: news(?: agency)?)?$/i;

const isAgency = ({outlet}: Printed): boolean => outlet !== undefined && agency.test(outlet.trim());
