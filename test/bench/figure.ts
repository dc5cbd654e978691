/**
One measured figure beside its reference from the same run. Only the ratio of the two is worth comparing between machines.
*/
export type Figure = {
	readonly subject: string;
	readonly milliseconds: number;
	readonly reference: string;
	readonly referenceMilliseconds: number;
	/** The ratio that must not be exceeded, where one is promised. */
	readonly limit?: number;
};

/**
So many megabytes, of at most so many.
*/
export type Amount = {readonly subject: string; readonly megabytes: number; readonly most: number};

/**
So many of all keys were answered with a frame of their own; where it is promised, every one.
*/
export type Answered = {
	readonly subject: string;
	readonly answered: number;
	readonly keys: number;
	readonly isPromised: boolean;
};

export const ratioOf = ({milliseconds, referenceMilliseconds}: Figure): number =>
	milliseconds / referenceMilliseconds;

/**
The value below which a share of all values lies: 0.5 is the median.
*/
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/**
The figures as a table, a line each.
*/
export function formatFigures(figures: readonly Figure[]): string {
	const rows = figures.map(figure => [
		figure.subject,
		inMilliseconds(figure.milliseconds),
		figure.reference,
		inMilliseconds(figure.referenceMilliseconds),
		`${ratioOf(figure).toFixed(2)}×`,
		figure.limit === undefined ? '' : `${isExceeded(figure) ? 'MORE THAN' : 'of at most'} ${figure.limit}×`,
	]);
	const titles = ['', 'ms', 'beside', 'ms', 'ratio', ''];
	const widths = titles.map((title, column) =>
		Math.max(...[titles, ...rows].map(row => (row[column] ?? title).length)),
	);
	return [titles, ...rows].map(row => formatRow(row, widths)).join('\n');
}

/** Whether a figure breaks its promise. */
export function isExceeded(figure: Figure | Amount | Answered): boolean {
	if ('megabytes' in figure) {
		return figure.megabytes > figure.most;
	}

	return 'keys' in figure
		? figure.isPromised && figure.answered < figure.keys
		: figure.limit !== undefined && ratioOf(figure) > figure.limit;
}

/**
How many keys were answered, a line each.
*/
export const formatAnswered = (all: readonly Answered[]): string =>
	all
		.map(
			one =>
				`${one.subject}: ${one.answered} of ${one.keys} keys have a frame of their own${isExceeded(one) ? ', and NOT ALL' : ''}`,
		)
		.join('\n');

/**
The amounts, a line each.
*/
export const formatAmounts = (amounts: readonly Amount[]): string =>
	amounts
		.map(
			amount =>
				`${amount.subject}: ${amount.megabytes.toFixed(1)} MB, ${isExceeded(amount) ? 'MORE THAN' : 'of at most'} ${amount.most}`,
		)
		.join('\n');

const inMilliseconds = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

const formatRow = (row: readonly string[], widths: readonly number[]): string =>
	row
		.map((cell, column) =>
			/^[\d.]+×?$|^ms$|^ratio$/.test(cell)
				? cell.padStart(widths[column] ?? 0)
				: cell.padEnd(widths[column] ?? 0),
		)
		.join('  ')
		.trimEnd();
