const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
A day as it is read: `1 Dec 2025`. A date that is no day stands as it was written.
*/
export function dateWords(value: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? [];
	return year === undefined ? value : `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}
