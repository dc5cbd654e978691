import type {Pair} from '../../pair.ts';
import type {Span} from '../../span.ts';
import type {Difference, Judgement} from './difference.ts';
import {lemmaOf} from './lemma-of.ts';
import {ofPassage, type Reading} from './passage.ts';

/**
What a person is called by. `name` is the folded name, or `undefined` for a person without a name (“a top aide”); `did` is what the words
behind say of them.
*/
type Person = Span & {
	readonly name: string | undefined;
	readonly role: string | undefined;
	readonly did: string | undefined;
};

/**
Offices of the same person that differ, and persons whom only one side names.

	left    [Prime Minister] Ada Quill left.       role, conflicts
	right   [President] Quill left.

	left    [A top aide] resigned.                 role, contains, wider: left
	right   [Omar Reyes] resigned.

“Mr.” is no office, and an office on one side alone is no difference.
*/
export function compareRoles(readings: Pair<Reading>): readonly Difference[] {
	const persons = {left: readPersons(readings.left), right: readPersons(readings.right)};
	const found = persons.left.flatMap(left =>
		persons.right.flatMap(right => {
			const judgement = judge(left, right);
			return judgement === undefined
				? []
				: {
						kind: 'role' as const,
						left: {start: left.start, end: left.end},
						right: {start: right.start, end: right.end},
						...judgement,
					};
		}),
	);
	return found.filter(
		(one, index) =>
			found.findIndex(
				other => other.left.start === one.left.start || other.right.start === one.right.start,
			) === index,
	);
}

function judge(left: Person, right: Person): Judgement | undefined {
	if (areOne(left.name, right.name)) {
		return left.role === undefined || right.role === undefined
			? undefined
			: judgeRoles(left.role, right.role);
	}

	const isOneNamed = (left.name === undefined) !== (right.name === undefined);
	const isBare = left.role === undefined && right.role === undefined;
	return isOneNamed && isBare && left.did !== undefined && left.did === right.did
		? {relation: 'contains', wider: left.name === undefined ? 'left' : 'right'}
		: undefined;
}

/** Words for persons that leave open which office they hold. */
const open = new Set(
	'aide adviser advisor official staffer man woman lawmaker politician politicians employee operative veteran ally'.split(
		' ',
	),
);

/** Offices that nobody holds together; others may be two names for one. */
const offices = [
	['president'],
	['prime minister', 'premier', 'chancellor'],
	['vice president'],
	['senator', 'sen'],
	['representative', 'rep', 'congressman', 'congresswoman'],
	['governor', 'gov'],
	['mayor'],
	['district attorney'],
	['assistant district attorney'],
	['attorney general'],
	['secretary of state'],
	['defense secretary', 'secretary of defense'],
	['foreign minister'],
	['director', 'communications director', 'campaign director', 'political director'],
	['spokesman', 'spokeswoman'],
	['chief of staff'],
	['ambassador'],
];

const groupOf = (role: string) => offices.findIndex(group => group.includes(role));

function judgeRoles(left: string, right: string): Judgement | undefined {
	if (left === right || (groupOf(left) >= 0 && groupOf(left) === groupOf(right))) {
		return undefined;
	}

	if (open.has(left) !== open.has(right)) {
		return {relation: 'contains', wider: open.has(left) ? 'left' : 'right'};
	}

	return groupOf(left) >= 0 && groupOf(right) >= 0 ? {relation: 'conflicts'} : undefined;
}

/** Words that may open with a capital; names have to. */
const anyCase = (words: readonly string[]) =>
	words.map(word => word.replace(/\b[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`)).join('|');

const roleWords = anyCase([...offices.flat(), ...open].toSorted((one, other) => other.length - one.length));
const nameWord = "[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u017f’'-]+|[A-Z]\\.";
const named = new RegExp(
	`\\b(?:(?:[Ff]ormer|then|acting|top|senior|longtime|[Tt]he|[Aa]n?)[\\s-])*\\b(${roleWords})\\.?,?\\s((?:${nameWord})(?:\\s(?:${nameWord}))*)`,
	'g',
);
const behindName = new RegExp(
	`((?:${nameWord})(?:\\s(?:${nameWord}))*),\\s(?:(?:then|now|an?|the|former|acting|at the time)\\s)*(${roleWords})\\b(?=[,;]|\\.?$|\\s(?:who|of|in|for|and|at)\\b)(?!\\s[A-Z])`,
	'g',
);
const unnamed = new RegExp(
	`\\b(?:[Aa]n?|[Oo]ne of (?:his|her|the|its))\\s(?:(?:top|senior|close|former|longtime|key|[\\w]+[’']s)\\s)*(?:${[...open, 'source', 'spokesman', 'spokeswoman', 'lawyer', 'minister'].join('|')})s?\\b`,
	'g',
);
const fullName = new RegExp(
	`(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen)\\.\\s)?(?:${nameWord})(?:\\s(?:${nameWord}))+|(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen)\\.\\s(?:${nameWord})`,
	'g',
);

const readPersons = ofPassage((reading: Reading): readonly Person[] => {
	const {text, span} = reading;
	const passage = text.slice(span.start, span.end);
	const find = (
		pattern: RegExp,
		read: (match: RegExpMatchArray) => Pick<Person, 'name' | 'role'> & {readonly length: number},
	) =>
		Array.from(passage.matchAll(pattern)).map((match): Person => {
			const start = span.start + match.index;
			const {length, ...rest} = read(match);
			return {start, end: start + length, ...rest, did: verbBehind(reading, start + match[0].length)};
		});
	const withRole = find(named, ([written, role = '', name = '']) => ({
		name: /^[A-Z\u00c0-\u00de]/.test(name) ? foldName(name) : undefined,
		role: role.toLowerCase(),
		length:
			written.length -
			name.length -
			(/[,\s]+$/.exec(written.slice(0, written.length - name.length))?.[0].length ?? 0),
	})).filter(({name}) => name !== undefined);
	const without = find(unnamed, ([written]) => ({name: undefined, role: undefined, length: written.length}));
	const names = find(fullName, ([written]) => ({
		name: foldName(written),
		role: undefined,
		length: written.length,
	}));
	const withRoleBehind = find(behindName, ([written, name = '', role = '']) => ({
		name: foldName(name),
		role: role.toLowerCase(),
		length: written.length,
	})).map(person => ({...person, start: text.indexOf(', ', person.start) + 2}));
	return [...withRole, ...withRoleBehind, ...without, ...names];
});

/** First and last name, folded; a single word is a last name. */
function foldName(name: string): string {
	const words = name
		.replace(/\s(?:Jr|Sr)\.?$/, '')
		.replace(/['’]s?$/, '')
		.toLowerCase()
		.split(/\s/)
		.filter(word => !/^(?:mr|mrs|ms|dr|sen|rep|gov|gen)\.$/.test(word));
	return words.length > 1 ? `${words[0]} ${words.at(-1)}` : (words[0] ?? '');
}

/** “Mr. Clinton” may be Bill Clinton; Hillary Clinton is not. */
const areOne = (one: string | undefined, other: string | undefined): boolean =>
	one !== undefined &&
	other !== undefined &&
	(one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`));

/** The verb right behind a person, without the helping ones; verbs of saying tell nothing about who it is. */
function verbBehind({words}: Reading, end: number): string | undefined {
	const index = words.findIndex(({start}) => start >= end);
	const next = index < 0 ? [] : words.slice(index, index + 3);
	const verb = next.find(({isStop}) => !isStop);
	return verb !== undefined &&
		!verb.isCapitalised &&
		verb.start - end < 20 &&
		!/^(?:tell|ask|write|add)/.test(verb.stem) &&
		/(?:ed|s)$|^[a-z]+$/.test(verb.folded)
		? lemmaOf(verb)
		: undefined;
}
