const byline = /^(?:written |reported |story |text |words )?(?:by|von|par|por|di|door|av|af)[:\s]\s*/iu;
const nobody =
	/^(?:admin|administrator|editor|staff|unknown|none|null|undefined|n\/a|anonymous|author|-+)$/iu;
const address = /^https?:|^www\.|^@|\S+@\S+\.\S+/iu;

/**
Names of authors as they are read: without "By", one each, no addresses.

	By Ann Example and Jo Sample   →   Ann Example · Jo Sample
*/
export function cleanAuthors(written: readonly string[]): readonly string[] {
	const names = written
		.flatMap(name =>
			name
				.slice(0, 500)
				.replace(byline, '')
				.split(/\s*;\s*|\s+(?:and|&)\s+(?=\p{Lu})|,\s+(?:and\s+)?(?=\p{Lu})|\s+\|\s+/u),
		)
		.map(name =>
			name
				.replace(byline, '')
				.replace(/[,;|\s]+$/u, '')
				.trim(),
		)
		.filter(name => name !== '' && name.length <= 100 && !nobody.test(name) && !address.test(name));
	const spelt = names.map(name => name.toLowerCase());
	return names.filter((_, index) => spelt.indexOf(spelt[index] ?? '') === index);
}
