const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
A date as it is read, with the precision that it has: `1 Dec 2025`, `Dec 2025`, `2025`. What is no date stands as it was written.
*/
export function dateWords(value: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(value) ?? [];
	const words = [...(day === undefined ? [] : [Number(day)]), months[Number(month) - 1], year];
	return year === undefined ? value : words.join(' ');
}
