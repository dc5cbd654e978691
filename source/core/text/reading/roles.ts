import type {Word} from '../find-words.ts';

/** What a person is called instead of the name, and the office that it means. */
const offices: Readonly<Record<string, string>> = {
	sen: 'senator',
	rep: 'representative',
	congressman: 'representative',
	congresswoman: 'representative',
	gov: 'governor',
	gen: 'general',
	pres: 'president',
	prof: 'professor',
	sgt: 'sergeant',
	lt: 'lieutenant',
	capt: 'captain',
	col: 'colonel',
	spokesman: 'spokesperson',
	spokeswoman: 'spokesperson',
	chairman: 'chair',
	chairwoman: 'chair',
	adm: 'admiral',
	rev: 'reverend',
	maj: 'major',
	cmdr: 'commander',
	amb: 'ambassador',
	attorney: 'lawyer',
	advisor: 'adviser',
};

const longer =
	'vice president|prime minister|attorney general|foreign minister|defense minister|secretary of state|secretary general|majority leader|minority leader|opposition leader|special envoy|special counsel|national security adviser|chief of staff|first lady|chief justice|lieutenant governor|press secretary|district attorney|police chief|crown prince';
const oneWord =
	'president|senator|sen|congressman|congresswoman|representative|rep|governor|gov|mayor|secretary|speaker|chancellor|judge|justice|general|gen|ambassador|king|queen|pope|prince|princess|minister|leader|envoy|spokesman|spokeswoman|chairman|chairwoman|director|candidate|nominee|sheriff|commissioner|prosecutor|lawyer|professor|prof|premier|lawmaker|adviser|advisor|aide|attorney|official|staffer|founder|actor|actress|businessman|commander|colonel|col|captain|capt|admiral|adm|reverend|rev|lieutenant|lt|sergeant|sgt|bishop|cardinal|dictator|author|whip|counsel|treasurer|pastor|officer|analyst|strategist|lobbyist|activist';

const written: ReadonlySet<string> = new Set(`${longer}|${oneWord}`.split('|'));

/**
The role that ends with word `index`: where it starts, and its words. The longest counts: “vice president” is none of
“president”.
*/
export function roleEndingAt(
	words: readonly Word[],
	index: number,
): {readonly first: number; readonly role: string} | undefined {
	if (!written.has(words[index]?.folded ?? '')) {
		const isLonger = lastOfLonger.has(words[index]?.folded ?? '');
		if (!isLonger) {
			return undefined;
		}
	}

	for (const count of [3, 2, 1]) {
		const first = index + 1 - count;
		const role =
			first < 0
				? ''
				: words
						.slice(first, index + 1)
						.map(word => word.folded)
						.join(' ');
		if (written.has(role)) {
			return {first, role};
		}
	}

	return undefined;
}

const lastOfLonger: ReadonlySet<string> = new Set(
	longer.split('|').map(role => role.slice(role.lastIndexOf(' ') + 1)),
);

/**
The office that a role means, whoever bears it: `senator` for “Sen”, `representative` for “congresswoman”.
*/
export const roleOf = (written: string): string => {
	const plain = written.toLowerCase().replaceAll('.', '');
	return offices[plain] ?? plain;
};

/**
Whether a person in an office is called by another word for it: every president is a leader, every senator a lawmaker.
*/
export function mayBeCalled(office: string, role: string): boolean {
	return office === role || broader[role]?.includes(office) === true;
}

const broader: Readonly<Record<string, readonly string[]>> = {
	leader: [
		'president',
		'prime minister',
		'chancellor',
		'premier',
		'king',
		'majority leader',
		'minority leader',
		'opposition leader',
	],
	lawmaker: ['senator', 'representative', 'speaker'],
	minister: ['foreign minister', 'defense minister'],
	secretary: ['secretary of state', 'press secretary'],
	envoy: ['special envoy', 'ambassador'],
	justice: ['chief justice'],
	counsel: ['special counsel'],
	spokesperson: ['press secretary'],
	premier: ['prime minister'],
};

/**
The gender that a role or title tells.
*/
export function genderOf(role: string): 'female' | 'male' | undefined {
	const word = role.toLowerCase().replaceAll('.', '');
	return /^(?:mrs|ms|miss|mme|lady|queen|princess|actress)$|woman$|^first lady$/.test(word)
		? 'female'
		: /^(?:mr|sir|king|prince|pope|actor)$|man$/.test(word)
			? 'male'
			: undefined;
}
